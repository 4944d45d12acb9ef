package app.understory.exchange.sheet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One part of a sheet. A letter that no face has is printed as a question mark, and {@link Press} says so. */
public sealed interface Block {

  /** The title: Vollkorn, 36. */
  record Title(String text) implements Block {}

  /** A heading of a part, 14 semibold. */
  record Heading(String text) implements Block {}

  /** The program's voice: Lato, 15. */
  record Text(String text, Tone tone) implements Block {}

  /** A person's own words, or a therapist's: Vollkorn, of that size. */
  record Words(String text, float size, Slant slant) implements Block {}

  /** A person's words as they were emphasized: Vollkorn, of that size; with a label hung at their left, or none. */
  record Emphasized(Optional<String> label, List<Piece> pieces, float size) implements Block {
    public Emphasized {
      pieces = List.copyOf(pieces);
    }

    /** Some of the words, emphasized alike. */
    public record Piece(String text, boolean bold, boolean italic) {}
  }

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

  /**
   * Threads that run through columns: in each cell a bar with a ring where it begins and ticks along it, a mark and few
   * words beneath. Six columns at the most.
   */
  record Threads(List<Head> heads, List<Line> threads) implements Block {
    public Threads {
      heads = List.copyOf(heads);
      threads = List.copyOf(threads);
    }

    /** The name of a column, and when that was. */
    public record Head(String name, String when) {}

    /** One thread; without a number its mark stands in the cap's place. */
    public record Line(String number, Sign sign, String words, List<Cell> cells) {
      public Line {
        cells = List.copyOf(cells);
      }
    }

    /**
     * What a thread is in one column.
     *
     * @param bar   it has a bar
     * @param ring  the bar begins with a ring
     * @param ticks where it was touched along the bar, 0 to 1
     */
    public record Cell(boolean bar, boolean ring, List<Float> ticks, Sign sign, String words) {
      public Cell {
        ticks = List.copyOf(ticks);
      }
    }
  }

  /**
   * Values from 0 to 10 in order, joined by a line; what has none keeps its place.
   *
   * @param names beneath each
   */
  record Path(List<String> names, List<OptionalInt> values) implements Block {
    public Path {
      names = List.copyOf(names);
      values = List.copyOf(values);
    }
  }

  /**
   * Something drawn, as wide as the text. What it shows stands in words elsewhere on the sheet.
   *
   * @param height of all of it
   */
  record Drawing(float height, List<Ink> inks) implements Block {
    public Drawing {
      inks = List.copyOf(inks);
    }
  }

  /** Shapes that read without colour: nothing, half a disc, a whole one, a disc laid on a line. */
  enum Sign {
    NONE, HALF, WHOLE, LAID_DOWN
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
