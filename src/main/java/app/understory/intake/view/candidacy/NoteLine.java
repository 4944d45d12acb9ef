package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Judgement;
import app.understory.kit.Words;
import app.understory.kit.write.OneParagraph;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The line on which a note is written beside a consideration, and where it is known from. */
final class NoteLine extends HBox {
  private final TextField note = field("note", Judgement.LONGEST_NOTE);
  private final TextField source = field("source", Judgement.LONGEST_SOURCE);

  /** @param typing hears every letter */
  NoteLine(Words words, Noted standing, Consumer<Noted> typing) {
    getStyleClass().add("us-cand-writing");
    note.setText(standing.note());
    note.setPromptText(words.get("note"));
    note.setAccessibleText(words.get("note.spoken"));
    source.setText(standing.source());
    source.setPromptText(words.get("source"));
    source.setAccessibleText(words.get("source.spoken"));
    note.textProperty().addListener((_, _, _) -> typing.accept(noted()));
    source.textProperty().addListener((_, _, _) -> typing.accept(noted()));
    HBox.setHgrow(note, Priority.ALWAYS);
    getChildren().setAll(note, source);
  }

  private static TextField field(String id, int longest) {
    TextField field = new TextField();
    field.setId(id);
    field.getStyleClass().add("us-cand-" + id + "-field");
    field.setTextFormatter(new TextFormatter<>(new OneParagraph(longest)));
    return field;
  }

  Noted noted() {
    return new Noted(note.getText(), source.getText());
  }

  /** Puts the caret at the end of the note. */
  void enter() {
    note.requestFocus();
    note.end();
  }
}
