package app.understory.house.resources;

import app.understory.house.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The style classes that style sheets speak of. */
final class Sheets {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("\\{[^}]*}", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

  private Sheets() {}

  static Set<String> classes(String css) {
    Set<String> found = new HashSet<>();
    String selectors = BLOCK.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
    CLASS.matcher(selectors).results().forEach(hit -> found.add(hit.group(1)));
    return found;
  }

  /** Our classes, each with a sheet that speaks of it. */
  static TreeMap<String, String> ours(Path root, Path folder) {
    TreeMap<String, String> found = new TreeMap<>();
    Tree.files(folder, ".css").forEach(sheet -> classes(Tree.text(sheet))
        .forEach(one -> found.putIfAbsent(one, root.relativize(sheet).toString())));
    return found;
  }

  /** The classes that JavaFX, its themes and its libraries know. */
  static Set<String> toolkit() {
    Set<String> found = new HashSet<>(Set.of("root"));
    Tree.files(Path.of("target/javafx"), ".jar").forEach(jar -> readAll(jar, found));
    for (String one : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (one.endsWith(".jar") && one.matches(".*(atlantafx|controlsfx|richtextfx|ikonli).*")) {
        readAll(Path.of(one), found);
      }
    }
    return found;
  }

  private static void readAll(Path jar, Set<String> found) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(one -> one.getName().endsWith(".css")).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          found.addAll(classes(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
