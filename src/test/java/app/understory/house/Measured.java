package app.understory.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Name;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What one source file holds.
 *
 * @param name    the file
 * @param lines   of the whole file
 * @param methods its methods and constructors, nested ones too
 */
public record Measured(String name, int lines, List<Method> methods) {

  /**
   * One method.
   *
   * @param lines      from its signature to its last brace, without its comment
   * @param parameters how many, for a constructor written out in a class; 0 for all others
   */
  public record Method(String name, int lines, int parameters) {}

  /** Parses a source text; nothing is compiled. */
  public static Measured of(String name, String text) {
    return of(Map.of(name, text)).getFirst();
  }

  /** Parses source texts by name, all in one go. */
  public static List<Measured> of(Map<String, String> texts) {
    List<Source> sources = texts.entrySet().stream().map(one -> new Source(one.getKey(), one.getValue()))
        .toList();
    JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(),
        null,
        sources);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<Measured> measured = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        Scan scan = new Scan(unit, positions);
        scan.scan(unit, false);
        String name = unit.getSourceFile().getName().substring(1);
        measured.add(
            new Measured(name, (int) Objects.requireNonNull(texts.get(name)).lines().count(), scan.found));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return measured;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String named, String text) {
      super(URI.create("string:///" + named), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Walks a file; the flag says that the class around is a record. */
  private static final class Scan extends TreeScanner<Void, Boolean> {
    private final List<Method> found = new ArrayList<>();
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Scan(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, Boolean inRecord) {
      return super.visitClass(type, type.getKind() == Tree.Kind.RECORD);
    }

    @Override
    public Void visitMethod(MethodTree method, Boolean inRecord) {
      LineMap map = unit.getLineMap();
      long end = positions.getEndPosition(unit, method);
      if (end >= 0) {
        long lines = map.getLineNumber(end) - map.getLineNumber(positions.getStartPosition(unit, method)) + 1;
        Name name = method.getName();
        boolean constructor = name.contentEquals("<init>") && !inRecord;
        found.add(new Method(name.toString(), (int) lines, constructor ? method.getParameters().size() : 0));
      }
      return super.visitMethod(method, inRecord);
    }
  }
}
