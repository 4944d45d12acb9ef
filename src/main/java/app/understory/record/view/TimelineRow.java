package app.understory.record.view;

import app.understory.record.Happening;
import java.util.List;
import java.util.OptionalInt;

/**
 * One row of the timeline as it is painted.
 *
 * @param quotes   what of its words is shown; the others are counted
 * @param more     how many more moments there are
 * @param lit      whether the chosen strand lives here; with none chosen every row is lit
 * @param cap      the chosen strand's number, where it lives here
 * @param above    the line from the row above
 * @param below    the line to the row beneath
 */
record TimelineRow(Happening happening, List<Happening.Quote> quotes, int more, boolean lit, OptionalInt cap,
    Line above, Line below) {
  TimelineRow {
    quotes = List.copyOf(quotes);
  }

  /** How the axis goes on. */
  enum Line {
    NONE, PLAIN,
    /** The chosen strand lives on along it. */
    STRAND
  }
}
