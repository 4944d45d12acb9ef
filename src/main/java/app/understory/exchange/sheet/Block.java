package app.understory.exchange.sheet;

import java.util.List;

/** One part of a sheet. Text that the faces have no letter for is printed with a question mark in its place. */
public sealed interface Block {

  /** The title: Vollkorn, 36. */
  record Title(String text) implements Block {}

  /** A heading of a part, 14 semibold. */
  record Heading(String text) implements Block {}

  /** The program's voice: Lato, 15. */
  record Text(String text, Tone tone) implements Block {}

  /** A person's own words, or a therapist's: Vollkorn, of that size. */
  record Words(String text, float size, Slant slant) implements Block {}

  /** A person's words with a small label hung at their left. Seen is italic, said upright. */
  record Hung(String label, String text, Slant slant) implements Block {}

  /** A number in a cap, and words beside it. */
  record Numbered(String number, String text) implements Block {}

  /**
   * Something asked: a number in a cap, the words that stand (empty leaves the place), a line for new ones, and rings
   * from 0 to 10 to circle.
   */
  record Asked(String number, String words) implements Block {}

  /** A beginning, and a line to go on writing on; without a beginning only the line. */
  record WriteLine(String beginning) implements Block {}

  /** Two lines to fill in by hand, each with its name beneath. */
  record Fields(String left, String right) implements Block {}

  /** A box to tick by hand, and its words. */
  record Box(String text) implements Block {}

  /**
   * A table: the head semibold, the rows 25 apart with hairlines between.
   *
   * @param shares how wide each column is, against the others
   */
  record Table(List<Float> shares, List<String> head, List<List<String>> rows) implements Block {
    public Table {
      shares = List.copyOf(shares);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A part with its name hung in a column at the left, under a strong line. The hint may be empty. */
  record Section(String name, String hint, List<Block> blocks) implements Block {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** A hairline, or a strong line. */
  record Rule(boolean strong) implements Block {}

  /** Empty space, in hundredths of an inch. */
  record Gap(float height) implements Block {}

  /** How dark. */
  enum Tone {
    INK, QUIET
  }

  /** Upright, or italic. */
  enum Slant {
    UPRIGHT, ITALIC
  }
}
