package app.understory.people.view.identity;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.people.Advance;
import app.understory.people.view.PersonWords;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says that a status moved by itself, and puts it back. Shown only where one did. */
final class MovedLine extends HBox {
  private final MovedModel model;
  private final Words words;
  private final Label said = new Label();
  private Runnable then = () -> {};

  MovedLine(MovedModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("identity-moved");
    said.setWrapText(true);
    HBox.setHgrow(said, Priority.ALWAYS);
    Button back = new Button(words.get("moved.back"));
    back.setId("put-back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(_ -> model.putBack(() -> then.run()));
    getChildren().addAll(new StatusMark(StatusMark.Kind.TICK), said, back);
    model.movedProperty().addListener((_, _, now) -> show(now));
    show(model.movedProperty().get());
  }

  /** What to do once a status was put back. */
  void onPutBack(Runnable deed) {
    then = deed;
  }

  void read() {
    model.read();
  }

  private void show(Optional<Advance> moved) {
    said.setText(moved.map(move -> words.get("moved", PersonWords.status(move.from()),
        PersonWords.status(move.to()), Days.plain(move.when().day()))).orElse(""));
    setVisible(moved.isPresent());
    setManaged(moved.isPresent());
  }
}
