package app.understory.people.view.identity;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.people.Person;
import app.understory.people.view.PersonWords;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The fields of an open slip, their labels, and what is said beside them. */
final class IdentityEditors {
  private IdentityEditors() {}

  /** A field bound to its text: a choice for the status, a line for every other. */
  static Node editor(IdentityField field, IdentityModel model, Words words) {
    String spoken = words.get("field." + field);
    if (field == IdentityField.STATUS) {
      ComboBox<Person.Status> box = new ComboBox<>();
      box.getItems().setAll(Person.Status.values());
      box.setCellFactory(_ -> new StatusCell());
      box.setButtonCell(new StatusCell());
      box.valueProperty().addListener((_, _, now) -> {
        if (now != null) {
          model.text(field).set(now.name());
        }
      });
      model.text(field).addListener((_, _, now) -> box.setValue(Person.Status.valueOf(now)));
      box.setAccessibleText(spoken);
      box.getStyleClass().addAll("identity-field", "identity-status");
      return box;
    }
    TextField line = new TextField();
    line.setId(field.name().toLowerCase(Locale.ROOT));
    line.textProperty().bindBidirectional(model.text(field));
    line.setAccessibleText(spoken);
    line.getStyleClass().addAll("identity-field",
        "identity-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (words.has("prompt." + field)) {
      line.setPromptText(words.get("prompt." + field));
    }
    return line;
  }

  /** A field beneath its label. */
  static Node labelled(IdentityField field, Node editor, Words words) {
    Label label = new Label(words.get("field." + field));
    label.getStyleClass().add("identity-field-label");
    label.setLabelFor(editor);
    VBox box = new VBox(label, editor);
    box.getStyleClass().add("identity-labelled");
    return box;
  }

  /** The line beneath a row that says what is to be said of one field; gone while there is nothing. */
  static Node remark(IdentityField field, IdentityModel model, Words words) {
    StatusMark mark = new StatusMark();
    Label said = new Label();
    HBox line = new HBox(mark, said);
    line.getStyleClass().add("identity-remark");
    model.remark(field).addListener((_, _, now) -> say(now, words, mark, said, line));
    say(model.remark(field).get(), words, mark, said, line);
    return line;
  }

  private static void say(Remark remark, Words words, StatusMark mark, Label said, HBox line) {
    boolean good = remark instanceof Remark.Born || remark instanceof Remark.Weighs;
    boolean shown = !(remark instanceof Remark.Quiet);
    line.setVisible(shown);
    line.setManaged(shown);
    mark.setKind(good ? StatusMark.Kind.TICK : StatusMark.Kind.RING);
    mark.getStyleClass().remove("us-warn");
    line.getStyleClass().remove("identity-objection");
    if (!good) {
      mark.getStyleClass().add("us-warn");
      line.getStyleClass().add("identity-objection");
    }
    said.setText(words(remark, words));
  }

  private static String words(Remark remark, Words words) {
    return switch (remark) {
      case Remark.Quiet _ -> "";
      case Remark.Born(var day) -> words.get("remark.born", Days.plain(day));
      case Remark.NotBorn(var why) -> words.get("remark.born." + why);
      case Remark.Weighs(var kilograms) -> words.get("remark.weighs", kilograms.toPlainString());
      case Remark.Doubtful(var kilograms, var doubt) ->
        words.get("remark.doubt." + doubt, kilograms.toPlainString());
      case Remark.NotWeighed(var why) -> words.get("remark.weight." + why);
      case Remark.NoName _ -> words.get("remark.name");
      case Remark.NotKept _ -> words.get("remark.kept");
    };
  }

  /** Whether the caret is in there. */
  static boolean focused(Node editor) {
    return editor.isFocused();
  }

  private static final class StatusCell extends ListCell<Person.Status> {
    @Override
    protected void updateItem(Person.@Nullable Status status, boolean empty) {
      super.updateItem(status, empty);
      setText(empty || status == null ? "" : PersonWords.status(status));
    }
  }
}
