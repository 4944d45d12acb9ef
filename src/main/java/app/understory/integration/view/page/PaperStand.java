package app.understory.integration.view.page;

import app.understory.kit.Words;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The paper with what belongs to it: its keys, its scroll bar, and the chooser of strands that opens over it. */
final class PaperStand extends StackPane {
  private final Map<StrandId, OptionalInt> numbers = new HashMap<>();
  private final Marks marks;
  private final Paper paper;
  private final Composer composer;
  private final TieChooser chooser;

  PaperStand(Words words) {
    marks = new Marks(words, strand -> numbers.getOrDefault(strand, OptionalInt.empty()));
    paper = new Paper(marks);
    paper.setId("paper");
    paper.setAccessibleText(words.get("paper.name"));
    composer = new Composer(paper);
    chooser = new TieChooser(paper, composer, words);
    new PaperKeys(paper, composer).listen();
    Pane over = new Pane(chooser);
    over.setPickOnBounds(false);
    getChildren().addAll(new VirtualizedScrollPane<>(paper), over);
  }

  Paper paper() {
    return paper;
  }

  Composer composer() {
    return composer;
  }

  /** What stands above the title. */
  StringProperty captionProperty() {
    return marks.captionProperty();
  }

  /** The strands that may be tied. */
  void strands(List<Strand> strands) {
    numbers.clear();
    strands.forEach(strand -> numbers.put(strand.id(), strand.number()));
    chooser.strands(strands);
  }

  /** Opens the chooser at the caret. */
  void inviteTie() {
    chooser.invite();
  }
}
