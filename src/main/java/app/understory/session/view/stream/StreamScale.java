package app.understory.session.view.stream;

import app.understory.session.Entry;
import app.understory.session.VitalSigns;
import app.understory.session.terms.Beyond;
import app.understory.session.terms.Terms;
import app.understory.session.view.reach.Use;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What every row of a stream is measured by: the zero of elapsed time, the strands' numbers, the place's time. */
public final class StreamScale {
  private static final double BAR = 12;

  private long zeroMs;
  private Map<StrandId, Integer> numbers = Map.of();
  private Optional<Terms> terms = Optional.empty();
  private Optional<Moment> transcribed = Optional.empty();
  private Optional<Moment> began = Optional.empty();
  private Optional<Consumer<StrandId>> strand = Optional.empty();
  private Optional<Consumer<Use>> use = Optional.empty();

  /** Elapsed time counts from here: the first dose, or the beginning. */
  public void zero(long milliseconds) {
    zeroMs = milliseconds;
  }

  /** The keys of strands. */
  public void numbers(Map<StrandId, Integer> byStrand) {
    numbers = Map.copyOf(byStrand);
  }

  /** When it was entered from paper, if it was. */
  public void transcribed(Optional<Moment> entered) {
    transcribed = entered;
  }

  boolean onPaper(Entry entry) {
    return transcribed.filter(entry.entered()::equals).isPresent();
  }

  /** The limits it began with. */
  public void terms(Terms begun) {
    terms = Optional.of(begun);
  }

  /** What of an entry is outside a limit. */
  List<Beyond> beyond(Entry entry) {
    return entry.what() instanceof VitalSigns signs
        ? terms.map(known -> known.beyond(signs, zeroMs > 0 && entry.elapsedMs() >= zeroMs)).orElse(List.of())
        : List.of();
  }

  /** When the session began: a moment in another zone says which. */
  public void began(Moment moment) {
    began = Optional.of(moment);
  }

  /**
   * Where a row leads by the mouse.
   *
   * @param toStrand opens a strand alone
   * @param toUse    opens the note in which an entry is used; empty where one must not leave
   */
  public void leading(Consumer<StrandId> toStrand, Optional<Consumer<Use>> toUse) {
    strand = Optional.of(toStrand);
    use = toUse;
  }

  Optional<Consumer<StrandId>> strand() {
    return strand;
  }

  Optional<Consumer<Use>> use() {
    return use;
  }

  long zeroMs() {
    return zeroMs;
  }

  Map<StrandId, Integer> numbers() {
    return numbers;
  }

  boolean otherZone(Moment moment) {
    return began.filter(start -> !start.zone().equals(moment.zone())
        && !start.wall().getOffset().equals(moment.wall().getOffset())).isPresent();
  }

  double barWidth() {
    return BAR;
  }
}
