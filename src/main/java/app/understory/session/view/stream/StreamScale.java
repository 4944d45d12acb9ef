package app.understory.session.view.stream;

import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.util.Map;
import java.util.Optional;

/** What every row of a stream is measured by: the zero of elapsed time, the strands' numbers, the place's time. */
public final class StreamScale {
  private static final double BAR = 12;

  private long zeroMs;
  private Map<StrandId, Integer> numbers = Map.of();
  private Optional<Moment> began = Optional.empty();

  /** Elapsed time counts from here: the first dose, or the beginning. */
  public void zero(long milliseconds) {
    zeroMs = milliseconds;
  }

  /** The keys of strands. */
  public void numbers(Map<StrandId, Integer> byStrand) {
    numbers = Map.copyOf(byStrand);
  }

  /** When the session began: a moment at another offset says which. */
  public void began(Moment moment) {
    began = Optional.of(moment);
  }

  long zeroMs() {
    return zeroMs;
  }

  Map<StrandId, Integer> numbers() {
    return numbers;
  }

  boolean otherZone(Moment moment) {
    return began.filter(start -> !start.wall().getOffset().equals(moment.wall().getOffset())).isPresent();
  }

  double barWidth() {
    return BAR;
  }
}
