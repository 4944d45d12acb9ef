package app.understory.record.view.strands;

import app.understory.record.strands.Story;
import app.understory.record.strands.Weave;
import app.understory.session.Kind;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The moments of one cell, a few lines each. */
final class MomentLines {
  private MomentLines() {}

  static List<Node> of(Weave.Cell cell, String nothing) {
    if (cell.told().isEmpty() && cell.turn().isEmpty()) {
      return List.of(label(cell.empty() ? nothing : StrandWords.whole(cell), "weave-moment-when"));
    }
    List<Node> lines = new java.util.ArrayList<>();
    cell.told().forEach(told -> lines.add(line(told)));
    cell.turn().ifPresent(turn -> lines.add(label(StrandWords.turned(turn), "weave-moment-seen")));
    return lines;
  }

  private static Node line(Story.Told told) {
    String when = String.join(" ", app.understory.kit.Days.time(told.happened().wall()),
        StrandWords.elapsed(told.sinceDoseMs()), StrandWords.phase(told)).strip();
    Label words = label(StrandWords.told(told),
        told.kind() == Kind.SAID ? "weave-moment-said" : "weave-moment-seen");
    VBox line = new VBox(label(when, "weave-moment-when"), words);
    line.getStyleClass().add("weave-moment");
    return line;
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
