package app.understory.prep;

import app.understory.strand.Moments;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One worksheet with everything that stands on its page.
 *
 * @param before the worksheet before it: what it said stands beside what is asked anew
 * @param lines  its strands by kind and place: those that are open, and those that came to rest here
 */
public record Sheet(Worksheet worksheet, Optional<Worksheet> before, List<Line> lines) {

  public Sheet {
    lines = List.copyOf(lines);
  }

  /**
   * One strand on the page.
   *
   * @param now  its turn at this worksheet, if it has one
   * @param past where it comes from
   */
  public record Line(Strand strand, Optional<Turn> now, Past past) {}

  /**
   * What came of a strand before this worksheet.
   *
   * @param said      moments of earlier sessions, oldest first
   * @param turns     its turns elsewhere, oldest first
   * @param asked     on how many earlier worksheets it stood
   * @param firstSeen the session from which it comes, where it is an earlier one
   */
  public record Past(List<Moments.Said> said, List<Turn> turns, int asked, OptionalInt firstSeen) {
    /** Nothing came before. */
    public static final Past NONE = new Past(List.of(), List.of(), 0, OptionalInt.empty());

    public Past {
      said = List.copyOf(said);
      turns = List.copyOf(turns);
    }

    /** The charge it had last. */
    public OptionalInt lastCharge() {
      return turns.stream().map(Turn::charge).filter(OptionalInt::isPresent).reduce((_, later) -> later)
          .orElse(OptionalInt.empty());
    }

    /** The anchor it had last. */
    public Optional<String> lastAnchor() {
      return turns.stream().flatMap(turn -> turn.anchor().stream()).reduce((_, later) -> later);
    }

    /** What changed last. */
    public Optional<Turn> lastChange() {
      return turns.stream().filter(turn -> turn.whatChanged().isPresent()).reduce((_, later) -> later);
    }
  }
}
