package app.understory.integration.view.paper;

import app.understory.integration.Page;

/** What a paragraph on the page is made of. Ties and quotes are one character long: they move and go as one. */
sealed interface Piece {

  /** What stands for a piece that is one character long. */
  char ONE = '\uFFFC';

  /** What is read there. */
  String words();

  /** Words that are typed. */
  record Words(String words) implements Piece {}

  /** A tie to a strand. */
  record Tie(Page.Chip chip) implements Piece {
    @Override
    public String words() {
      return chip.words();
    }
  }

  /** A moment of the log, drawn in: its words stay as they are. */
  record Drawn(Page.Paragraph quote) implements Piece {
    @Override
    public String words() {
      return quote.words();
    }
  }
}
