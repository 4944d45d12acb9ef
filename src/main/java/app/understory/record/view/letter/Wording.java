package app.understory.record.view.letter;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.record.letter.Letter;

/** Puts a letter into words. */
interface Wording {

  /** On paper, one page. */
  Sheet sheet(Letter letter, Hand hand, Format format);

  /** As plain text. */
  String text(Letter letter, Hand hand);

  /** What of it is written down as told. */
  Told told(Letter letter);

  /** To whom, what in few words, and for what. */
  record Told(String recipient, String what, String purpose) {}
}
