package app.understory.strand;

import java.util.List;
import java.util.UUID;

/** What came of a strand so far. */
public final class StrandHistory {
  private final Strands strands;
  private final Moments moments;

  public StrandHistory(Strands strands, Moments moments) {
    this.strands = strands;
    this.moments = moments;
  }

  /** What sessions said of it, and how it turned, each oldest first. Belongs off the JavaFX thread. */
  public Past of(StrandId strand) {
    List<UUID> tied = strands.ties(strand).stream().filter(tie -> tie.target() == Tie.Target.OBSERVATION)
        .map(Tie::targetId).toList();
    List<Moments.Said> said = tied.isEmpty() ? List.of() : moments.at(tied);
    return new Past(said, strands.turns(strand));
  }

  /** A strand's past. */
  public record Past(List<Moments.Said> said, List<Turn> turns) {
    /** Nothing yet. */
    public static final Past NONE = new Past(List.of(), List.of());

    public Past {
      said = List.copyOf(said);
      turns = List.copyOf(turns);
    }
  }
}
