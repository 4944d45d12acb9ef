package app.understory.desk.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Finds what a person sees. A thing is named {@code #id}, {@code .style-class}, or by the very words it shows or bears as
 * its accessible name. All on the JavaFX thread.
 */
final class Eyes {
  private final Stage stage;

  Eyes(Stage stage) {
    this.stage = stage;
  }

  Scene scene() {
    return stage.getScene();
  }

  /** The first thing so named in any window, in reading order, as far as it is in view. */
  Optional<Node> find(String name) {
    return all(name).stream().findFirst();
  }

  List<Node> all(String name) {
    List<Node> found = new ArrayList<>();
    List<Window> windows = new ArrayList<>(Window.getWindows());
    windows.reversed().stream().filter(Window::isShowing).map(Window::getScene)
        .forEach(scene -> look(scene.getRoot(), named(name), found));
    return found;
  }

  boolean sees(String name) {
    return find(name).isPresent();
  }

  /** Whether these words stand anywhere in the window, as a whole or within others. */
  boolean reads(String words) {
    List<Node> found = new ArrayList<>();
    look(scene().getRoot(), node -> text(node).contains(words), found);
    return !found.isEmpty();
  }

  private static Predicate<Node> named(String name) {
    if (name.startsWith("#")) {
      return node -> name.substring(1).equals(node.getId());
    }
    if (name.startsWith(".")) {
      return node -> node.getStyleClass().contains(name.substring(1));
    }
    return node -> name.equals(text(node)) || name.equals(node.getAccessibleText());
  }

  private static String text(Node node) {
    return switch (node) {
      case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
      case Text text -> text.getText();
      default -> "";
    };
  }

  private static void look(Node node, Predicate<Node> wanted, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    if (wanted.test(node)) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, wanted, found));
    }
  }
}
