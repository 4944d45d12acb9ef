package app.understory.people.view.identity;

import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.people.view.identity.IdentityField.Group;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One group of the page: read as lines, written on as a slip that opens where the lines stood. */
final class IdentityGroup extends HBox {
  private final Group group;
  private final StackPane mark = new StackPane();
  private final VBox left = new VBox();
  private final VBox right = new VBox();
  private final HBox lines = new HBox(left, right);
  private final VBox slip = new VBox();
  private final Map<IdentityField, Node> editors = new EnumMap<>(IdentityField.class);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

  IdentityGroup(Group group, IdentityModel model, Words words) {
    this.group = group;
    getStyleClass().add("identity-group");
    setAccessibleRole(AccessibleRole.BUTTON);
    setFocusTraversable(true);
    Label name = new Label(words.get("group." + group));
    name.getStyleClass().add("us-label");
    HBox head = new HBox(mark, name);
    head.getStyleClass().add("identity-head");
    left.getStyleClass().addAll("identity-lines", "identity-left");
    right.getStyleClass().add("identity-lines");
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMinWidth(USE_PREF_SIZE);
    slip.getStyleClass().add("identity-slip");
    fill(model, words);
    StackPane body = new StackPane(lines, slip);
    body.getStyleClass().add("identity-body");
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().setAll(head, body);
    setOpen(false);
  }

  private void fill(IdentityModel model, Words words) {
    List<IdentityField> fields = IdentityField.in(group);
    int rows = fields.stream().mapToInt(IdentityField::row).max().orElse(0);
    for (int row = 1; row <= rows; row++) {
      HBox line = new HBox();
      line.getStyleClass().add("identity-row");
      int here = row;
      VBox remarks = new VBox();
      fields.stream().filter(field -> field.row() == here).forEach(field -> {
        Node editor = IdentityEditors.editor(field, model, words);
        editors.put(field, editor);
        line.getChildren().add(IdentityEditors.labelled(field, editor, words));
        remarks.getChildren().add(IdentityEditors.remark(field, model, words));
      });
      slip.getChildren().addAll(line, remarks);
    }
    Label hint = new Label(words.get("slip.hint"));
    hint.getStyleClass().add("identity-hint");
    slip.getChildren().add(hint);
  }

  Group group() {
    return group;
  }

  /** Shows what is kept; something stands there, or nothing yet. */
  void show(IdentityLines.Text text, boolean objected) {
    left.getChildren().setAll(text.left());
    right.getChildren().setAll(text.right());
    StatusMark.Kind kind = objected
        ? StatusMark.Kind.EXCLAMATION
        : text.empty() ? StatusMark.Kind.RING : StatusMark.Kind.TICK;
    drawMark(kind, objected);
    left.getStyleClass().remove("identity-alone");
    if (text.right().isEmpty()) {
      left.getStyleClass().add("identity-alone");
    }
    setAccessibleText(text.spoken());
  }

  private void drawMark(StatusMark.Kind kind, boolean warn) {
    StatusMark drawn = new StatusMark(kind);
    drawn.getStyleClass().add(warn ? "us-warn" : "us-quiet");
    drawn.visibleProperty().bind(open.not());
    FontIcon pencil = new FontIcon("fth-edit-2");
    pencil.getStyleClass().add("us-icon-small");
    pencil.visibleProperty().bind(open);
    mark.getChildren().setAll(drawn, pencil);
  }

  /** Opens the slip, or closes it. */
  void setOpen(boolean now) {
    open.set(now);
    lines.setVisible(!now);
    lines.setManaged(!now);
    slip.setVisible(now);
    slip.setManaged(now);
    getStyleClass().remove("identity-open");
    if (now) {
      getStyleClass().add("identity-open");
      focus(editors.values().iterator().next());
    }
  }

  ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Moves the caret to the next field of the slip; false at the last one. */
  boolean forward() {
    List<Node> all = List.copyOf(editors.values());
    Optional<Node> now = all.stream().filter(IdentityEditors::focused).findFirst();
    int next = now.map(all::indexOf).orElse(-1) + 1;
    if (next < all.size()) {
      focus(all.get(next));
    }
    return next < all.size();
  }

  /** Puts the caret into a field. */
  void focus(IdentityField field) {
    Optional.ofNullable(editors.get(field)).ifPresent(IdentityGroup::focus);
  }

  private static void focus(Node editor) {
    editor.requestFocus();
    if (editor instanceof TextField field) {
      field.end();
    }
  }
}
