package app.understory.house.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one compiled class says about words and style classes.
 *
 * @param folder       its package, as a folder
 * @param constants    every string constant; a concatenation's changing parts are {@code \1}
 * @param styleClasses literals given to a node's style classes
 * @param keys         literals asked of {@code Words}
 */
record Code(String folder, String name, Set<String> constants, Set<String> styleClasses, Set<String> keys) {

  static Code of(Path root, Path classFile) {
    try {
      ClassModel model = ClassFile.of().parse(Files.readAllBytes(classFile));
      Set<String> constants = new HashSet<>();
      model.constantPool().forEach(entry -> {
        if (entry instanceof StringEntry text) {
          constants.add(text.stringValue());
        }
      });
      Code code = new Code(String.valueOf(root.relativize(classFile).getParent()),
          model.thisClass().asInternalName().replace('/', '.'), constants, new HashSet<>(), new HashSet<>());
      model.methods().forEach(code::read);
      return code;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(MethodModel method) {
    List<CodeElement> all = method.code().map(code -> code.elementList().stream()
        .filter(one -> one instanceof java.lang.classfile.Instruction).toList()).orElse(List.of());
    List<String> seen = new ArrayList<>();
    boolean styling = false;
    for (int i = 0; i < all.size(); i++) {
      switch (all.get(i)) {
        case ConstantInstruction constant when constant.constantValue() instanceof String text -> {
          seen.add(text);
          if (i + 2 < all.size() && all.get(i + 2) instanceof NewReferenceArrayInstruction && !styling) {
            keys.add("?" + text);
          }
        }
        case InvokeInstruction call -> {
          String name = call.name().stringValue();
          if (styling
              && Set.of("add", "addAll", "setAll", "remove", "contains", "removeAll").contains(name)) {
            styleClasses.addAll(seen);
            styling = false;
          } else if (name.equals("getStyleClass")) {
            styling = true;
          } else if (words(call) && i > 0 && all.get(i - 1) instanceof ConstantInstruction before
              && before.constantValue() instanceof String key) {
            keys.add(key);
          }
          seen.clear();
        }
        default -> {
        }
      }
    }
  }

  private static boolean words(InvokeInstruction call) {
    return call.owner().asInternalName().endsWith("/kit/Words") && call.name().stringValue().equals("get");
  }

  /** Whether the code can mean this word: as a constant, or as the beginning of one put together. */
  boolean means(String word) {
    return constants.stream().anyMatch(constant -> means(constant, word));
  }

  private static boolean means(String constant, String word) {
    int changing = constant.indexOf('\1');
    if (changing < 0) {
      return constant.equals(word)
          || constant.length() > 1 && constant.endsWith(".") && word.startsWith(constant);
    }
    String before = constant.substring(0, changing);
    String after = constant.substring(constant.lastIndexOf('\1') + 1);
    return !(before.isEmpty() && after.isEmpty()) && word.length() > before.length() + after.length()
        && word.startsWith(before) && word.endsWith(after);
  }
}
