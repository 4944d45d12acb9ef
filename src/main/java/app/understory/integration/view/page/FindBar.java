package app.understory.integration.view.page;

import app.understory.integration.view.paper.PaperStand;
import app.understory.kit.Words;
import java.util.List;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The line that finds words in the page: Enter goes on, Shift+Enter back, Escape returns to the page. */
final class FindBar extends HBox {
  private final PaperStand stand;
  private final Words words;
  private final TextField field = new TextField();
  private final Label count = new Label();

  FindBar(PaperStand stand, Words words) {
    this.stand = stand;
    this.words = words;
    getStyleClass().add("us-find");
    field.setId("find");
    field.setPromptText(words.get("find.prompt"));
    field.setAccessibleText(words.get("find.prompt"));
    count.getStyleClass().add("us-find-count");
    getChildren().addAll(field, count);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    field.textProperty().addListener((_, _, _) -> tell());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Comes up with what is selected in the page. */
  void open() {
    setVisible(true);
    String selected = stand.selectedWords();
    if (!selected.isEmpty()) {
      field.setText(selected);
    }
    field.requestFocus();
    field.selectAll();
    tell();
  }

  private void tell() {
    List<IndexRange> matches = stand.find(field.getText());
    count.setText(field.getText().isEmpty()
        ? ""
        : matches.isEmpty()
            ? words.get("find.none")
            : words.get("find.found", String.valueOf(matches.size())));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      stand.go(stand.find(field.getText()), !event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      setVisible(false);
      stand.focus();
      event.consume();
    }
  }
}
