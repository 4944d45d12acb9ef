package app.understory.record.strands;

import app.understory.strand.Strand;
import app.understory.strand.Turn;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All strands of a person across sessions.
 *
 * @param columns one for each session, from the first
 * @param lines   one for each strand: by number, then those at rest
 */
public record Weave(List<Column> columns, List<Line> lines) {
  public Weave {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /**
   * One session.
   *
   * @param when     when it was, or is planned; none where nothing is planned
   * @param held     it was begun
   * @param lengthMs from its beginning to its end, or to its last entry
   */
  public record Column(int number, Optional<Moment> when, boolean held, long lengthMs) {}

  /** One strand, and a cell for each column. */
  public record Line(Strand strand, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one session brought to one strand.
   *
   * @param asked  it stood on the worksheet
   * @param charge how charged it was then
   * @param told   the moments in which it was touched, in order
   * @param places where they lie in the session, in milliseconds since it began
   * @param turn   what was said last of where it stands, at the session, its worksheet or its notes
   */
  public record Cell(boolean asked, OptionalInt charge, List<Story.Told> told, List<Long> places,
      Optional<Turn> turn) {
    /** Nothing. */
    public static final Cell NOTHING = new Cell(false, OptionalInt.empty(), List.of(), List.of(),
        Optional.empty());

    public Cell {
      told = List.copyOf(told);
      places = List.copyOf(places);
    }

    public boolean empty() {
      return !asked && told.isEmpty() && turn.isEmpty();
    }
  }
}
