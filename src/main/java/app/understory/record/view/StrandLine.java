package app.understory.record.view;

import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.strand.Strand;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A strand in the side column: its key, its words, and where it stands. Pressed, it is painted in the timeline. */
final class StrandLine extends Button {

  StrandLine(Strand strand, boolean chosen, Runnable choose) {
    getStyleClass().setAll("strand-line");
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
    HBox line = new HBox(cap(strand, chosen), new VBox(words, second));
    line.getStyleClass().add("strand-box");
    setGraphic(line);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(strand.words() + ", " + state.getText());
    setOnAction(_ -> choose.run());
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
