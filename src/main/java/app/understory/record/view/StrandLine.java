package app.understory.record.view;

import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.strand.Strand;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A strand in the side column: its key, its words, and where it stands. Pressed, it is painted in the timeline. */
final class StrandLine extends HBox {

  StrandLine(Strand strand, boolean chosen, Runnable choose) {
    getStyleClass().add("strand-line");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    if (chosen) {
      getStyleClass().add("strand-chosen");
    }
    Label words = new Label(strand.words());
    words.getStyleClass().add("strand-words");
    words.setWrapText(true);
    Label state = new Label(TimelineWords.status(strand.status()));
    state.getStyleClass().add("strand-state");
    HBox second = new HBox(new StatusMark(mark(strand.status())), state);
    second.getStyleClass().add("strand-second");
    VBox said = new VBox(words, second);
    setHgrow(said, Priority.ALWAYS);
    getChildren().setAll(cap(strand, chosen), said);
    setAccessibleText(strand.words() + ", " + state.getText());
    setOnMouseClicked(_ -> choose.run());
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
        choose.run();
        key.consume();
      }
    });
  }

  private static Node cap(Strand strand, boolean chosen) {
    KeyCap cap = KeyCap
        .small(strand.number().isPresent() ? Integer.toString(strand.number().getAsInt()) : "");
    cap.setOn(chosen && strand.number().isPresent());
    cap.setDashed(strand.number().isEmpty());
    return cap;
  }

  /** The shape of a status. */
  static StatusMark.Kind mark(Strand.Status status) {
    return switch (status) {
      case OPEN -> StatusMark.Kind.RING;
      case MOVED -> StatusMark.Kind.HALF;
      case ANSWERED -> StatusMark.Kind.FILLED;
      case SET_DOWN -> StatusMark.Kind.SET_DOWN;
    };
  }
}
