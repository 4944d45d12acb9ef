package app.understory.integration.view.paper;

import app.understory.integration.Page;
import app.understory.kit.Words;
import app.understory.strand.StrandId;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import org.jspecify.annotations.Nullable;

/** Draws what stands on the paper: words, ties and quotes; and knows the words around them. */
final class Marks {
  private final Words words;
  private final Function<StrandId, OptionalInt> numbers;
  private final StringProperty caption = new SimpleStringProperty(this, "caption", "");
  private final Scissors clipboard = new Scissors();
  private @Nullable Paper paper;

  /**
   * @param numbers the key of a strand, where it has one
   */
  Marks(Words words, Function<StrandId, OptionalInt> numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  void on(Paper sheet) {
    paper = sheet;
  }

  /** What stands above the title: which note this is. */
  StringProperty captionProperty() {
    return caption;
  }

  Scissors clipboard() {
    return clipboard;
  }

  Words words() {
    return words;
  }

  Node node(StyledSegment<Piece, Voice> segment) {
    return switch (segment.getSegment()) {
      case Piece.Words typed -> text(typed.words(), segment.getStyle());
      case Piece.Tie tie -> new TieMark(tie.chip().words(), numbers.apply(tie.chip().strand()),
          this::column, words);
      case Piece.Drawn drawn -> new QuoteBlock(drawn.quote(), this::column, words);
    };
  }

  private double column() {
    Paper sheet = paper;
    return sheet == null ? 0 : sheet.column();
  }

  static TextExt text(String words, Voice voice) {
    TextExt text = new TextExt(words);
    text.setTextOrigin(VPos.TOP);
    text.getStyleClass().add("us-writing");
    if (voice.bold()) {
      text.getStyleClass().add("us-bold");
    }
    if (voice.italic()) {
      text.getStyleClass().add("us-italic");
    }
    return text;
  }

  /** The words of a run outside the paper. */
  static TextExt text(Page.Run run) {
    return run instanceof Page.Text stressed
        ? text(stressed.text(), new Voice(stressed.bold(), stressed.italic()))
        : text(run.words(), Voice.PLAIN);
  }
}
