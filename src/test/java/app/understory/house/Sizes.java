package app.understory.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long things may be, and where colours may stand. */
public final class Sizes {
  /** Lines of a source file; 150 are ideal. */
  public static final int CLASS = 300;
  /** Lines of a method; 20 are ideal. */
  public static final int METHOD = 40;
  /** Parameters of a constructor, records aside. */
  public static final int PARAMETERS = 7;
  /** Files of a package, without its package-info. */
  public static final int PACKAGE = 16;
  /** Lines of an FXML file; a longer one includes others. */
  public static final int FXML = 150;

  private static final Pattern NOT_COLOUR = Pattern
      .compile("/\\*.*?\\*/|<!--.*?-->|-fx-font-smoothing-type:\\s*gray", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile(
      "#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsba?)\\(|:\\s*(white|black|red|green|blue|gr[ae]y|orange|yellow|brown"
          + "|purple|pink|beige|ivory|silver|gold|navy|teal|olive|maroon)\\b");

  private Sizes() {}

  /** What is too long in one source file. */
  public static List<String> tooLong(Measured file) {
    List<String> wrong = new ArrayList<>();
    if (file.lines() > CLASS) {
      wrong.add(file.name() + " has " + file.lines() + " lines: there is a second class in it");
    }
    for (Measured.Method method : file.methods()) {
      if (method.lines() > METHOD) {
        wrong.add(file.name() + " " + method.name() + " has " + method.lines() + " lines");
      }
      if (method.parameters() > PARAMETERS) {
        wrong.add(file.name() + " is constructed from " + method.parameters() + " things");
      }
    }
    return wrong;
  }

  /** Packages with too many files: they want inner rooms. */
  public static List<String> tooFull(Map<String, Long> filesByPackage) {
    return filesByPackage.entrySet().stream().filter(one -> one.getValue() > PACKAGE)
        .map(one -> one.getKey() + " holds " + one.getValue() + " files: give it inner rooms").sorted()
        .toList();
  }

  /** An FXML file that is too long or styles itself. */
  public static List<String> fxml(String name, String text) {
    Stream<String> length = text.lines().count() > FXML
        ? Stream.of(name + " has " + text.lines().count() + " lines: let it include others")
        : Stream.empty();
    Stream<String> style = Pattern.compile("\\sstyle=\"").matcher(text).find()
        ? Stream.of(name + " has a style of its own: styles stand in CSS")
        : Stream.empty();
    return Stream.concat(Stream.concat(length, style), colours(name, text).stream()).toList();
  }

  /** Colours in a style sheet or FXML that is not the token file. */
  public static List<String> colours(String name, String text) {
    return COLOUR.matcher(NOT_COLOUR.matcher(text).replaceAll("")).results()
        .map(hit -> name + " names a colour: " + hit.group() + "; colours are tokens").distinct().toList();
  }
}
