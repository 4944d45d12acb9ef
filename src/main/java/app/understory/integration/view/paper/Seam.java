package app.understory.integration.view.paper;

import app.understory.integration.Page;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;

/**
 * Sees to it that a drawn moment keeps a paragraph of its own when something is put beside it: adds the line breaks that
 * are missing.
 *
 * @param document what to put there
 * @param after    whether a break was added at its end, so that the caret belongs before it
 */
record Seam(ReadOnlyStyledDocument<Page.Form, Piece, Voice> document, boolean after) {

  static Seam of(Paper paper, int start, int end, ReadOnlyStyledDocument<Page.Form, Piece, Voice> fresh) {
    var left = part(paper, start, true);
    var right = part(paper, end, false);
    var first = fresh.getParagraph(0);
    var last = fresh.getParagraph(fresh.getParagraphCount() - 1);
    if (fresh.length() == 0) {
      return joint(left, right) ? new Seam(breaks(), true) : new Seam(fresh, false);
    }
    boolean before = joint(left, first);
    boolean after = joint(last, right);
    var whole = before || after || beside(left, right) ? plain(fresh) : fresh;
    whole = before ? breaks().concat(whole) : whole;
    return new Seam(after ? whole.concat(breaks()) : whole, after);
  }

  private static Paragraph<Page.Form, Piece, Voice> part(Paper paper, int position, boolean left) {
    var at = paper.offsetToPosition(position, org.fxmisc.richtext.model.TwoDimensional.Bias.Forward);
    var paragraph = paper.getParagraph(at.getMajor());
    return left ? paragraph.trim(at.getMinor()) : paragraph.subSequence(at.getMinor());
  }

  private static boolean joint(Paragraph<Page.Form, Piece, Voice> left,
      Paragraph<Page.Form, Piece, Voice> right) {
    return left.length() > 0 && right.length() > 0 && beside(left, right);
  }

  private static boolean beside(Paragraph<Page.Form, Piece, Voice> left,
      Paragraph<Page.Form, Piece, Voice> right) {
    return Manuscript.holdsDrawn(left) || Manuscript.holdsDrawn(right);
  }

  /** What is typed beside a quote is not itself one. */
  private static ReadOnlyStyledDocument<Page.Form, Piece, Voice> plain(
      ReadOnlyStyledDocument<Page.Form, Piece, Voice> document) {
    return document.mapParagraphs(paragraph -> Manuscript.holdsDrawn(paragraph)
        ? paragraph
        : paragraph.setParagraphStyle(
            paragraph.getParagraphStyle() == Page.Form.QUOTE
                ? Page.Form.BODY
                : paragraph.getParagraphStyle()));
  }

  private static ReadOnlyStyledDocument<Page.Form, Piece, Voice> breaks() {
    return ReadOnlyStyledDocument.fromString("\n", Page.Form.BODY, Voice.PLAIN, PieceOps.OPS);
  }
}
