package app.understory.intake.candidacy;

import app.understory.intake.candidacy.Judgement.State;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many considerations stand how. It counts and judges nothing. */
public record Tally(Map<State, Integer> counts) {
  public Tally {
    Map<State, Integer> all = new EnumMap<>(State.class);
    for (State state : State.values()) {
      all.put(state, counts.getOrDefault(state, 0));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /** Counts those of one person. */
  public static Tally of(List<Considered> considered) {
    Map<State, Integer> counts = new EnumMap<>(State.class);
    considered.forEach(each -> counts.merge(each.state(), 1, Integer::sum));
    return new Tally(counts);
  }

  /** How many stand so. */
  public int of(State state) {
    return counts.getOrDefault(state, 0);
  }

  /** All of them. */
  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many were asked, whatever came of it. */
  public int asked() {
    return all() - of(State.NOT_ASKED);
  }

  /** Every one is clear. What is unknown or was not asked is not. */
  public boolean allClear() {
    return of(State.CLEAR) == all();
  }
}
