package app.understory.exchange.sheet;

import java.util.List;

/**
 * What stands on a sheet of paper, from top to bottom; it takes as many pages as it needs.
 *
 * @param title    the document's title, as a reader's window shows it
 * @param format   the paper
 * @param headLeft beside the mark at the top of the first page
 * @param headRight at the right of it
 * @param blocks   the content
 * @param footLeft at the foot of each page
 * @param footRight at the right of it; where there are several pages, their number follows
 * @param landscape it lies on its long side
 */
public record Sheet(String title, Format format, String headLeft, String headRight, List<Block> blocks,
    String footLeft, String footRight, boolean landscape) {
  public Sheet {
    blocks = List.copyOf(blocks);
  }

  /** A sheet that stands upright. */
  public Sheet(String title, Format format, String headLeft, String headRight, List<Block> blocks,
      String footLeft, String footRight) {
    this(title, format, headLeft, headRight, blocks, footLeft, footRight, false);
  }

  /** In hundredths of an inch, as it lies. */
  float width() {
    return landscape ? format.height() : format.width();
  }

  /** In hundredths of an inch, as it lies. */
  float height() {
    return landscape ? format.width() : format.height();
  }
}
