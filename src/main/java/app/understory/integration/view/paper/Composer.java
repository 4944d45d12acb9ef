package app.understory.integration.view.paper;

import app.understory.integration.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/** What one does to the words on the paper besides typing. Each is one step that can be undone. */
public final class Composer {
  private final Paper paper;

  Composer(Paper paper) {
    this.paper = paper;
    paper.plainTextChanges().subscribe(_ -> paper.setTextInsertionStyle(null));
  }

  /** Makes the chosen words bold, or what is typed next; bold ones plain. */
  public void bold() {
    stress(Voice::bold, Voice::boldly);
  }

  /** Makes the chosen words italic, or what is typed next; italic ones upright. */
  public void italic() {
    stress(Voice::italic, Voice::slanted);
  }

  private void stress(Predicate<Voice> is, BiFunction<Voice, Boolean, Voice> make) {
    int from = Math.max(paper.getSelection().getStart(), paper.getParagraphLength(0) + 1);
    int to = paper.getSelection().getEnd();
    if (from < to) {
      StyleSpans<Voice> spans = paper.getStyleSpans(from, to);
      boolean all = spans.stream().filter(span -> span.getLength() > 0)
          .allMatch(span -> is.test(span.getStyle()));
      paper.setStyleSpans(from, spans.mapStyles(voice -> make.apply(voice, !all)));
    } else if (paper.getCurrentParagraph() > 0) {
      Voice now = paper.getTextStyleForInsertionAt(paper.getCaretPosition());
      paper.setTextInsertionStyle(make.apply(now, !is.test(now)));
    }
  }

  /** Whether what would be typed here is bold. */
  public boolean isBold() { return voice().bold(); }

  /** Whether what would be typed here is italic. */
  public boolean isItalic() { return voice().italic(); }

  private Voice voice() {
    return paper.getTextStyleForInsertionAt(paper.getCaretPosition());
  }

  /** The form of the paragraph with the caret. */
  public Page.Form form() {
    return paper.getParagraph(paper.getCurrentParagraph()).getParagraphStyle();
  }

  /** Gives the chosen paragraphs this form; where all have it already, they become plain again. */
  public void form(Page.Form form) {
    int first = paper.offsetToPosition(paper.getSelection().getStart(), Bias.Forward).getMajor();
    int last = paper.offsetToPosition(paper.getSelection().getEnd(), Bias.Backward).getMajor();
    List<Integer> chosen = IntStream.rangeClosed(Math.max(1, first), Math.max(first, last))
        .filter(index -> !paper.drawnAt(index)).boxed().toList();
    if (chosen.isEmpty()) {
      return;
    }
    boolean all = chosen.stream().allMatch(index -> paper.getParagraph(index).getParagraphStyle() == form);
    Page.Form wanted = all ? Page.Form.BODY : form;
    if (chosen.size() == 1) {
      paper.setParagraphStyle(chosen.getFirst(), wanted);
    } else {
      reform(chosen.getFirst(), chosen.getLast(), wanted);
    }
  }

  private void reform(int first, int last, Page.Form form) {
    int anchor = paper.getAnchor();
    int caret = paper.getCaretPosition();
    List<Paragraph<Page.Form, Piece, Voice>> fresh = new ArrayList<>();
    for (int index = first; index <= last; index++) {
      var paragraph = paper.getParagraph(index);
      fresh.add(paper.drawnAt(index) ? paragraph : paragraph.setParagraphStyle(form));
    }
    put(first, last, fresh);
    paper.selectRange(anchor, caret);
  }

  /** Bullets, then numbers, then plain again. */
  public void list() {
    switch (form()) {
      case BULLET -> form(Page.Form.NUMBER);
      case NUMBER -> form(Page.Form.BODY);
      default -> form(Page.Form.BULLET);
    }
  }

  /** Moves the paragraph with the caret one up or down, with its quote or tie. */
  void move(boolean up) {
    int here = paper.getCurrentParagraph();
    int first = up ? here - 1 : here;
    if (here == 0 || first < 1 || first + 1 >= paper.getParagraphs().size()) {
      return;
    }
    int column = paper.getCaretColumn();
    List<Paragraph<Page.Form, Piece, Voice>> pair = new ArrayList<>(
        List.of(paper.getParagraph(first), paper.getParagraph(first + 1)));
    Collections.reverse(pair);
    put(first, first + 1, pair);
    paper.moveTo(up ? first : first + 1, column);
  }

  private void put(int first, int last, List<Paragraph<Page.Form, Piece, Voice>> fresh) {
    var builder = new ReadOnlyStyledDocumentBuilder<Page.Form, Piece, Voice>(PieceOps.OPS, Page.Form.BODY);
    fresh.forEach(
        paragraph -> builder.addParagraph(paragraph.getStyledSegments(), paragraph.getParagraphStyle()));
    paper.replace(paper.getAbsolutePosition(first, 0),
        paper.getAbsolutePosition(last, paper.getParagraphLength(last)), builder.build());
  }

  /** Draws moments in beneath the paragraph with the caret, and puts the caret under them. */
  public void draw(List<Page.Paragraph> moments) {
    int here = paper.getCurrentParagraph();
    boolean fill = here > 0 && paper.getParagraphLength(here) == 0;
    boolean last = here == paper.getParagraphs().size() - 1;
    boolean roomBelow = !last && paper.getParagraphLength(here + 1) == 0;
    int at = paper.getAbsolutePosition(here, paper.getParagraphLength(here));
    ReadOnlyStyledDocument<Page.Form, Piece, Voice> drawn = Manuscript.drawn(moments);
    ReadOnlyStyledDocument<Page.Form, Piece, Voice> whole = fill ? drawn : newLine().concat(drawn);
    paper.getUndoManager().preventMerge();
    paper.replace(at, at, roomBelow ? whole : whole.concat(newLine()));
    paper.getUndoManager().preventMerge();
    if (roomBelow) {
      paper.moveTo(paper.getCaretPosition() + 1);
    }
    paper.requestFollowCaret();
  }

  /** Puts a tie to a strand in place of what stands there. */
  void tie(int from, int to, Page.Chip chip) {
    paper.replace(from, to, new Piece.Tie(chip), Voice.PLAIN);
  }

  /** Enter: the next paragraph, in the form that belongs there. */
  void breakLine() {
    int here = paper.getCurrentParagraph();
    Page.Form form = form();
    boolean empty = paper.getParagraphLength(here) == 0;
    boolean selected = paper.getSelection().getLength() > 0;
    if (here > 0 && empty && form != Page.Form.BODY && !selected) {
      paper.setParagraphStyle(here, Page.Form.BODY);
    } else if (here > 0 && paper.atDrawn() && !selected) {
      beside(here, paper.getCaretColumn() == 0);
    } else if (here == 0 && !selected && blankBelowTitle()) {
      paper.moveTo(1, 0);
    } else if (here == 0 || form == Page.Form.HEADING) {
      paper.replace(paper.getSelection().getStart(), paper.getSelection().getEnd(), newLine());
    } else {
      paper.replaceSelection("\n");
    }
    paper.requestFollowCaret();
  }

  /** The caret is at the end of the title, and beneath it nothing is written yet. */
  private boolean blankBelowTitle() {
    return paper.getCaretColumn() == paper.getParagraphLength(0) && paper.getParagraphs().size() == 2
        && paper.getParagraphLength(1) == 0;
  }

  private void beside(int drawn, boolean before) {
    int at = paper.getAbsolutePosition(drawn, before ? 0 : paper.getParagraphLength(drawn));
    paper.replace(at, at, newLine());
    if (before) {
      paper.setParagraphStyle(drawn, Page.Form.BODY);
      paper.moveTo(drawn, 0);
    }
  }

  /**
   * Backspace at the start of a paragraph leaves its list; behind a quote it takes the quote out as one.
   *
   * @return whether there was something of that kind to do
   */
  boolean back() {
    int here = paper.getCurrentParagraph();
    if (here == 0 || paper.getSelection().getLength() > 0) {
      return false;
    }
    if (paper.getCaretColumn() > 0) {
      return paper.atDrawn() && takeOut(here);
    }
    if (!paper.atDrawn() && form() != Page.Form.BODY) {
      paper.setParagraphStyle(here, Page.Form.BODY);
      return true;
    }
    return here > 1 && paper.drawnAt(here - 1) && takeOut(here - 1);
  }

  /** Delete at the end of a paragraph takes out the quote that follows, or the one the caret stands before. */
  boolean forth() {
    int here = paper.getCurrentParagraph();
    if (paper.getSelection().getLength() > 0) {
      return false;
    }
    if (paper.atDrawn() && here > 0 && paper.getCaretColumn() == 0) {
      return takeOut(here);
    }
    return paper.getCaretColumn() == paper.getParagraphLength(here) && paper.drawnAt(here + 1)
        && takeOut(here + 1);
  }

  private boolean takeOut(int drawn) {
    int start = paper.getAbsolutePosition(drawn, 0);
    boolean last = drawn == paper.getParagraphs().size() - 1;
    if (last) {
      paper.replace(start, start + 1, ReadOnlyStyledDocument.fromString("", Page.Form.BODY, Voice.PLAIN,
          PieceOps.OPS));
      paper.setParagraphStyle(drawn, Page.Form.BODY);
    } else {
      paper.replaceText(start, start + 2, "");
    }
    return true;
  }

  private static ReadOnlyStyledDocument<Page.Form, Piece, Voice> newLine() {
    return ReadOnlyStyledDocument.fromString("\n", Page.Form.BODY, Voice.PLAIN, PieceOps.OPS);
  }
}
