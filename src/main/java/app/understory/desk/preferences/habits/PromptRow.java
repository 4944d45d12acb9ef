package app.understory.desk.preferences.habits;

import app.understory.kit.Words;
import app.understory.prep.template.Ask;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One small question: its words, and the way back to those delivered. */
final class PromptRow extends VBox {
  private final String delivered;
  private final KeptField field;
  private final Node asDelivered;
  private final Node back;

  PromptRow(Ask ask, HabitsModel model, Words words) {
    String name = words.get("ask." + ask);
    delivered = model.delivered().prompt(ask);
    field = new KeptField("prompt-" + ask, name, typed -> {
      if (typed.length() > Ask.LONGEST) {
        return words.get("refused.prompt", Ask.LONGEST);
      }
      model.ask(ask, typed, words.get("source.here"));
      return "";
    });
    HBox.setHgrow(field, Priority.ALWAYS);
    asDelivered = Pieces.state(words.get("delivered"));
    back = Pieces.link(words.get("putBack"), words.get("putBack.of", name),
        () -> model.ask(ask, delivered, words.get("source.delivered")));
    Label label = new Label(name);
    label.setWrapText(true);
    label.getStyleClass().add("us-pref-name");
    getChildren().setAll(Pieces.row(label, field, asDelivered, back), field.refused());
  }

  void show(String stands) {
    field.stands(stands);
    Pieces.show(asDelivered, stands.equals(delivered));
    Pieces.show(back, !stands.equals(delivered));
  }
}
