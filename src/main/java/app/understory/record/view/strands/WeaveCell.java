package app.understory.record.view.strands;

import app.understory.kit.mark.StatusMark;
import app.understory.kit.mark.TimeBar;
import app.understory.record.strands.Weave;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What one session brought to one strand: a bar as long as the session, and a few words. */
final class WeaveCell extends VBox {
  private static final double BAR = 124;
  private static final double RING = 11;

  WeaveCell(Weave.Line line, Weave.Column column, Weave.Cell cell) {
    getStyleClass().add("weave-cell");
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(String.join(", ", line.strand().words(), StrandWords.session(column.number()),
        StrandWords.whole(cell)));
    if (cell.empty()) {
      return;
    }
    TimeBar bar = new TimeBar();
    bar.setRing(cell.asked());
    bar.setLength(cell.asked() ? BAR : BAR - RING);
    bar.setTranslateX(cell.asked() ? 0 : RING);
    bar.show(Duration.ofMillis(column.lengthMs()), cell.places().stream().map(Duration::ofMillis).toList());
    Label words = new Label(StrandWords.brief(cell));
    words.getStyleClass().add("weave-words");
    words.setWrapText(true);
    HBox second = new HBox(words);
    second.getStyleClass().add("weave-second");
    Optional<Strand.Status> status = cell.turn().flatMap(Turn::status)
        .filter(each -> each != Strand.Status.OPEN);
    status.ifPresent(each -> {
      StatusMark mark = new StatusMark(StrandWords.mark(each));
      mark.setSize(12);
      second.getChildren().addFirst(mark);
    });
    getChildren().setAll(bar, second);
  }
}
