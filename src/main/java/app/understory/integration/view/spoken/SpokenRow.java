package app.understory.integration.view.spoken;

import app.understory.integration.Spoken;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of the page; beside it whether it is left out, and with the focus what Space does. */
final class SpokenRow extends HBox {
  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
  private final SpokenModel model;
  private final int index;
  private final Spoken.Line line;
  private final Words words;
  private final Label reading;
  private final TextField shorter = new TextField();
  private final Label refused = new Label();
  private final VBox said;

  SpokenRow(SpokenModel model, int index, Spoken.Line line, Words words) {
    this.model = model;
    this.index = index;
    this.line = line;
    this.words = words;
    getStyleClass().add("us-spoken-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setAccessibleText(words.get(line.kept() ? "row.kept" : "row.left-out", line.reading()));
    pseudoClassStateChanged(LEFT_OUT, !line.kept());
    reading = new Label(line.reading());
    reading.setWrapText(true);
    reading.getStyleClass().addAll("us-spoken-words", line.seen() ? "us-spoken-seen" : "us-spoken-said");
    refused.getStyleClass().add("us-spoken-refused");
    refused.setWrapText(true);
    said = new VBox(reading);
    said.getStyleClass().add("us-spoken-line");
    HBox.setHgrow(said, Priority.ALWAYS);
    getChildren().addAll(hung(), said);
    setOnMousePressed(event -> {
      requestFocus();
      if (event.getClickCount() == 2) {
        shorten();
      }
    });
  }

  private HBox hung() {
    Label out = new Label(words.get("hung.left-out"));
    out.visibleProperty().bind(focusedProperty().not());
    out.managedProperty().bind(out.visibleProperty());
    if (line.kept()) {
      out.getStyleClass().add("us-spoken-unsaid");
    }
    HBox does = new HBox(KeyCap.small(words.get("key.space")),
        new Label(words.get(line.kept() ? "hung.leave-out" : "hung.keep")));
    does.getStyleClass().add("us-spoken-does");
    does.visibleProperty().bind(focusedProperty());
    does.managedProperty().bind(does.visibleProperty());
    HBox hung = new HBox(out, does);
    hung.getStyleClass().add("us-spoken-hung");
    return hung;
  }

  /** Lets one cut the line: only words that were said, in their order. */
  void shorten() {
    if (said.getChildren().contains(shorter)) {
      return;
    }
    shorter.setText(line.words());
    shorter.setAccessibleText(words.get("shorten.name"));
    shorter.addEventFilter(KeyEvent.KEY_PRESSED, this::shortening);
    shorter.focusedProperty().addListener((_, _, here) -> {
      if (!here && said.getChildren().contains(shorter)) {
        take();
      }
    });
    said.getChildren().setAll(shorter);
    shorter.requestFocus();
    shorter.end();
  }

  private void shortening(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      take();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      said.getChildren().setAll(reading);
      requestFocus();
      event.consume();
    }
  }

  private void take() {
    if (shorter.getText().strip().equals(line.words())) {
      said.getChildren().setAll(reading);
      requestFocus();
    } else if (!model.cut(index, shorter.getText())) {
      refused.setText(words.get("shorten.refused"));
      said.getChildren().setAll(shorter, refused);
    }
  }
}
