package app.understory.integration.view.page;

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
  private final Paper paper;
  private final Finder finder;
  private final Words words;
  private final TextField field = new TextField();
  private final Label count = new Label();

  FindBar(Paper paper, Words words) {
    this.paper = paper;
    this.finder = new Finder(paper);
    this.words = words;
    getStyleClass().add("us-find");
    field.setId("find");
    field.setPromptText(words.get("find.prompt"));
    field.setAccessibleText(words.get("find.name"));
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
    String selected = paper.getSelectedText();
    if (!selected.isEmpty() && selected.indexOf('\n') < 0 && selected.indexOf(Piece.ONE) < 0) {
      field.setText(selected);
    }
    field.requestFocus();
    field.selectAll();
    tell();
  }

  private void tell() {
    List<IndexRange> matches = finder.find(field.getText());
    count.setText(field.getText().isEmpty()
        ? ""
        : matches.isEmpty()
            ? words.get("find.none")
            : words.get("find.found", String.valueOf(matches.size())));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      finder.go(finder.find(field.getText()), !event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      setVisible(false);
      paper.requestFocus();
      event.consume();
    }
  }
}
