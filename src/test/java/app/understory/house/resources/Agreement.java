package app.understory.house.resources;

import app.understory.house.Tree;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds where resources and code disagree. Every answer is a list of sentences, empty where they agree. */
public final class Agreement {
  private final Path root;
  private final Path folder;
  private final List<Fxml> screens;
  private final List<Code> code;
  private final TreeMap<String, Properties> bundles = new TreeMap<>();
  private final List<String> twice = new ArrayList<>();
  private final TreeMap<String, String> styles;
  private final Set<String> toolkit;

  /**
   * @param root  a folder of compiled classes and resources
   * @param house the package to look at, as a folder below it
   */
  public Agreement(Path root, String house) {
    this.root = root;
    folder = root.resolve(house);
    screens = Tree.files(folder, ".fxml").stream().map(file -> Fxml.of(root, file)).toList();
    code = Tree.files(folder, ".class").stream().map(file -> Code.of(root, file)).toList();
    for (Path file : Tree.files(folder, ".properties")) {
      Properties words = new Properties();
      try {
        words.load(new StringReader(Tree.text(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      new KeyLines(Tree.text(file)).twice().forEach(key -> twice.add(root.relativize(file) + " says " + key));
      bundles.put(root.relativize(file).toString().replaceFirst("\\.properties$", ""), words);
    }
    styles = Sheets.ours(root, folder);
    toolkit = Sheets.toolkit();
  }

  /** Words that a screen or its code asks for and that are not there. */
  public List<String> missingKeys() {
    List<String> wrong = new ArrayList<>();
    for (Fxml screen : screens) {
      for (String bundle : speaking(screen)) {
        screen.keys().stream().filter(key -> !bundles.getOrDefault(bundle, new Properties()).containsKey(key))
            .forEach(
                key -> wrong.add(screen.path() + " asks for %" + key + ", which " + bundle + " has not"));
      }
    }
    for (Code one : code) {
      one.keys().stream().filter(key -> !key.startsWith("?")).filter(key -> nearby(one).stream()
          .noneMatch(words -> words.containsKey(key)))
          .forEach(key -> wrong.add(one.name() + " asks for the words " + key));
    }
    return wrong;
  }

  /** Keys that stand twice in one file: the later one would silently win. */
  public List<String> keysSaidTwice() {
    return List.copyOf(twice);
  }

  /** Words that nobody asks for. */
  public List<String> unusedKeys() {
    List<String> wrong = new ArrayList<>();
    bundles.forEach((bundle, words) -> {
      Set<String> asked = new HashSet<>();
      screens.stream().filter(screen -> speaking(screen).contains(bundle))
          .forEach(one -> asked.addAll(one.keys()));
      String here = parent(bundle);
      for (String key : words.stringPropertyNames()) {
        if (!asked.contains(key) && !key.matches("help\\.\\d+")
            && code.stream().filter(one -> related(one.folder(), here)).noneMatch(one -> one.means(key))) {
          wrong.add(bundle + " has " + key + ", which nobody asks for");
        }
      }
    });
    return wrong.stream().sorted().toList();
  }

  /** Style classes that are put on a node and that no style sheet knows. */
  public List<String> missingStyles() {
    Stream<String> inFxml = screens.stream()
        .flatMap(screen -> screen.styleClasses().stream().filter(this::unknown)
            .map(style -> screen.path() + " wears ." + style + ", which no style sheet knows"));
    Stream<String> inCode = code.stream().flatMap(one -> one.styleClasses().stream().filter(this::unknown)
        .map(style -> one.name() + " puts on ." + style + ", which no style sheet knows"));
    return Stream.concat(inFxml, inCode).distinct().sorted().toList();
  }

  /** Style classes that a style sheet of ours speaks of and that nobody wears. */
  public List<String> unusedStyles() {
    Set<String> worn = new HashSet<>();
    screens.forEach(screen -> worn.addAll(screen.styleClasses()));
    return styles.entrySet().stream().filter(one -> !worn.contains(one.getKey()))
        .filter(one -> !toolkit.contains(one.getKey()))
        .filter(one -> code.stream().noneMatch(some -> some.means(one.getKey())))
        .map(one -> one.getValue() + " styles ." + one.getKey() + ", which nobody wears").sorted().toList();
  }

  /** Screens whose ids and handlers their controller does not have. */
  public List<String> unbound() {
    return screens.stream().flatMap(screen -> Bindings.wrong(screen).stream()).toList();
  }

  /** Screens that do not load, each with every bundle it is shown with. On the JavaFX thread. */
  public List<String> unloadable(Path scratch) {
    try {
      return new Loads(root, screens, scratch).wrong(this::speaking, bundles);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean unknown(String style) {
    return !styles.containsKey(style) && !toolkit.contains(style);
  }

  /** The bundles a screen is loaded with: its own, or those of the screens that include it. */
  private List<String> speaking(Fxml screen) {
    List<Fxml> around = screens.stream().filter(one -> one.includes().contains(screen.path())).toList();
    return around.isEmpty()
        ? List.of(screen.stem())
        : around.stream().flatMap(one -> speaking(one).stream()).distinct().toList();
  }

  private List<Properties> nearby(Code one) {
    return bundles.entrySet().stream().filter(bundle -> related(one.folder(), parent(bundle.getKey())))
        .map(Map.Entry::getValue).toList();
  }

  /** Code speaks the words of its own room and of the rooms around and inside it. */
  private static boolean related(String codeFolder, String bundleFolder) {
    return (codeFolder + "/").startsWith(bundleFolder + "/")
        || (bundleFolder + "/").startsWith(codeFolder + "/");
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Whether there is anything to look at. */
  public boolean empty() {
    return !Files.isDirectory(folder) || screens.isEmpty();
  }
}
