package app.understory.house.resources;

import app.understory.house.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an FXML file names.
 *
 * @param path       below the root of resources
 * @param text       the file
 * @param controller the class that binds it; empty without one
 */
record Fxml(String path, String text, String controller) {
  private static final Pattern CONTROLLER = Pattern.compile("fx:controller=\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("<([\\w.:]+)\\b[^<>]*?\\bfx:id=\"([^\"]+)\"");
  private static final Pattern HANDLER = Pattern.compile("\\bon[A-Z]\\w*=\"#(\\w+)\"");
  private static final Pattern KEY = Pattern.compile("=\"%([^\"]+)\"|>%([^<]+)<");
  private static final Pattern STYLE = Pattern.compile("\\bstyleClass=\"([^\"]+)\"");
  private static final Pattern STYLES = Pattern.compile("<styleClass>(.*?)</styleClass>", Pattern.DOTALL);
  private static final Pattern VALUE = Pattern.compile("fx:value=\"([^\"]+)\"");
  private static final Pattern INCLUDE = Pattern.compile("<fx:include\\b[^>]*\\bsource=\"([^\"]+)\"[^>]*>");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  static Fxml of(Path root, Path file) {
    String text = COMMENT.matcher(Tree.text(file)).replaceAll("");
    Matcher controller = CONTROLLER.matcher(text);
    return new Fxml(root.relativize(file).toString(), text, controller.find() ? controller.group(1) : "");
  }

  String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The path without its ending. */
  String stem() {
    return path.substring(0, path.length() - ".fxml".length());
  }

  /** Ids, each with the element that bears it. */
  Map<String, String> ids() {
    Map<String, String> ids = new LinkedHashMap<>();
    ID.matcher(text).results().forEach(hit -> ids.put(hit.group(2), hit.group(1)));
    return ids;
  }

  List<String> handlers() {
    return HANDLER.matcher(text).results().map(hit -> hit.group(1)).distinct().toList();
  }

  List<String> keys() {
    return KEY.matcher(text).results().map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1))
        .distinct()
        .toList();
  }

  List<String> styleClasses() {
    List<String> found = new ArrayList<>();
    STYLE.matcher(text).results().flatMap(hit -> Stream.of(hit.group(1).split("[,\\s]+")))
        .forEach(found::add);
    STYLES.matcher(text).results().flatMap(hit -> VALUE.matcher(hit.group(1)).results())
        .map(hit -> hit.group(1))
        .forEach(found::add);
    return found.stream().filter(one -> !one.isEmpty()).distinct().toList();
  }

  /** Paths of the files it includes. */
  List<String> includes() {
    return INCLUDE.matcher(text).results()
        .map(hit -> Path.of(folder()).resolve(hit.group(1)).normalize().toString()).toList();
  }

  /** The file as it can be loaded with nobody to bind it. */
  String unbound() {
    return text.replaceAll("\\bfx:controller=\"[^\"]*\"", "").replaceAll("\\bon[A-Z]\\w*=\"#\\w+\"", "");
  }
}
