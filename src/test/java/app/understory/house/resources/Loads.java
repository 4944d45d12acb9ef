package app.understory.house.resources;

import app.understory.house.Tree;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;

/** Loads every screen from a copy that nobody binds, and looks whether its controls have names. */
final class Loads {
  private final Path root;
  private final List<Fxml> screens;
  private final Path scratch;

  Loads(Path root, List<Fxml> screens, Path scratch) {
    this.root = root;
    this.screens = screens;
    this.scratch = scratch;
  }

  List<String> wrong(Function<Fxml, List<String>> bundlesOf, Map<String, Properties> bundles)
      throws IOException {
    copy();
    List<String> wrong = new ArrayList<>();
    for (Fxml screen : screens) {
      for (String bundle : bundlesOf.apply(screen)) {
        try {
          FXMLLoader loader = new FXMLLoader(scratch.resolve(screen.path()).toUri().toURL());
          loader.setClassLoader(Loads.class.getClassLoader());
          loader.setResources(resources(bundles.getOrDefault(bundle, new Properties())));
          Object top = loader.load();
          nameless(screen.path(), top, wrong);
        } catch (IOException | RuntimeException e) {
          wrong.add(screen.path() + " does not load with " + bundle + ": " + deepest(e));
        }
      }
    }
    return wrong;
  }

  private void copy() throws IOException {
    for (Path file : Tree.files(root, "")) {
      String name = file.toString();
      if (!name.endsWith(".class") && !name.endsWith(".ttf")) {
        Path target = scratch.resolve(root.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    for (Fxml screen : screens) {
      Files.writeString(scratch.resolve(screen.path()), screen.unbound());
    }
  }

  private static PropertyResourceBundle resources(Properties words) throws IOException {
    StringWriter text = new StringWriter();
    words.store(text, null);
    return new PropertyResourceBundle(new StringReader(text.toString()));
  }

  private static String deepest(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("") + " ("
        + deepest.getClass().getSimpleName()
        + ")";
  }

  private static void nameless(String path, Object top, List<String> wrong) {
    if (!(top instanceof Parent parent)) {
      return;
    }
    List<Node> labelled = new ArrayList<>();
    walk(parent, node -> {
      if (node instanceof Label label && label.getLabelFor() != null) {
        labelled.add(label.getLabelFor());
      }
    });
    walk(parent, node -> {
      String name = node.getAccessibleText();
      boolean wants = node instanceof TextInputControl || node instanceof ComboBoxBase
          || node instanceof ListView
          || node instanceof TableView || node instanceof Slider;
      boolean textless = node instanceof Labeled labeled
          && (node instanceof ToggleButton || node.isFocusTraversable())
          && (labeled.getText() == null || labeled.getText().isBlank());
      if ((wants || textless) && (name == null || name.isBlank()) && !labelled.contains(node)) {
        wrong.add(
            path + ": " + node.getClass().getSimpleName() + " " + node.getId() + " has no accessible name");
      }
    });
  }

  private static void walk(Parent parent, java.util.function.Consumer<Node> visit) {
    visit.accept(parent);
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Parent inner) {
        walk(inner, visit);
      } else {
        visit.accept(child);
      }
    }
  }
}
