package app.understory.kit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Walks a screen's scene graph and finds what a person would miss there. On the JavaFX thread. */
public final class Walk {
  private static final int LONGEST_SHOWN = 40;

  private Walk() {}

  /** What has the focus in turn and neither a name nor a role that a screen reader could say. */
  public static List<String> nameless(Parent root) {
    Set<Node> labelled = new HashSet<>();
    each(root, node -> {
      if (node instanceof Label label && label.getLabelFor() != null) {
        labelled.add(label.getLabelFor());
      }
    });
    List<String> found = new ArrayList<>();
    each(root, node -> {
      if (node.isFocusTraversable() && !node.isDisabled()) {
        if (!named(node) && !labelled.contains(node)) {
          found.add("no name: " + describe(node));
        }
        if (node.getAccessibleRole() == AccessibleRole.NODE
            || node.getAccessibleRole() == AccessibleRole.PARENT) {
          found.add("no role: " + describe(node));
        }
      }
    });
    return found;
  }

  /** Words that are cut off: with an ellipsis, or by a box that is too low for them. */
  public static List<String> clipped(Parent root) {
    List<String> found = new ArrayList<>();
    each(root, node -> {
      if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
        text(labeled).filter(text -> cut(labeled, text)).findFirst()
            .ifPresent(text -> found.add("cut off: " + describe(labeled) + " shows " + text.getText()));
      }
    });
    return found;
  }

  private static boolean cut(Labeled labeled, Text text) {
    boolean shortened = !text.getText().isEmpty() && !text.getText().equals(labeled.getText())
        && !labeled.isMnemonicParsing();
    boolean low = labeled.getHeight() > 0 && text.getLayoutBounds().getHeight() > labeled.getHeight() + 1.5;
    return shortened || low;
  }

  private static Stream<Text> text(Labeled labeled) {
    return labeled.getChildrenUnmodifiable().stream()
        .filter(child -> child != labeled.getGraphic() && child.isVisible()).filter(Text.class::isInstance)
        .map(Text.class::cast);
  }

  private static boolean named(Node node) {
    boolean said = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    return said
        || node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
  }

  private static void each(Node node, Consumer<Node> visit) {
    if (!node.isVisible()) {
      return;
    }
    visit.accept(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> each(child, visit));
    }
  }

  private static String describe(Node node) {
    StringBuilder words = new StringBuilder(node.getClass().getSimpleName());
    if (node.getId() != null) {
      words.append('#').append(node.getId());
    }
    node.getStyleClass().forEach(style -> words.append('.').append(style));
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      String text = labeled.getText();
      words.append(" “").append(text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text)
          .append('”');
    }
    return words.toString();
  }
}
