package app.understory.session.view;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.session.account.PhaseSpan;
import app.understory.session.life.Life;
import app.understory.session.life.Step;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a session stands by its log: struck entries do not count.
 *
 * @param phases   all eight, in their usual order
 * @param touched  how many entries are tied to each strand
 * @param readings vital signs, in order
 * @param doses    doses, in order
 * @param concerns concerns of the record, in order
 * @param state    in its life
 * @param step     the one by which it came into that state, if it was one
 * @param paused   the pause it is in, if it is in one
 * @param held     the dose that is in the mouth still, if one is
 */
public record Standing(List<PhaseState> phases, Map<StrandId, Integer> touched, List<Entry> readings,
    List<Entry> doses, List<Entry> concerns, Session.State state, Optional<Entry> step,
    Optional<Entry> paused, Optional<Entry> held) {
  public Standing {
    phases = List.copyOf(phases);
    touched = Map.copyOf(touched);
    readings = List.copyOf(readings);
    doses = List.copyOf(doses);
    concerns = List.copyOf(concerns);
  }

  /**
   * One phase.
   *
   * @param since when it began last, if it did
   * @param now   it is the one under way
   */
  public record PhaseState(Phase phase, Optional<Moment> since, boolean now) {}

  /** How it stands by these entries. */
  static Standing of(List<Entry> entries) {
    Map<StrandId, Integer> touched = new HashMap<>();
    List<Entry> readings = new ArrayList<>();
    List<Entry> doses = new ArrayList<>();
    List<Entry> concerns = new ArrayList<>();
    for (Entry entry : entries) {
      entry.strands().forEach(strand -> touched.merge(strand, 1, Integer::sum));
      switch (entry.what()) {
        case VitalSigns _ -> readings.add(entry);
        case Dose _ -> doses.add(entry);
        case Entry.Words words when words.kind() == Kind.CONCERN -> concerns.add(entry);
        case Entry.Words _,Entry.Mark _,Entry.Gap _,Entry.PhaseBegan _,Entry.Stepped _ -> {
          // counts for nothing here
        }
      }
    }
    Session.State state = Life.underWay(entries);
    return new Standing(phases(PhaseSpan.of(entries)), touched, readings, doses, concerns, state,
        step(state, entries),
        Life.paused(entries), doses.stream().filter(Standing::inTheMouth).reduce((_, later) -> later));
  }

  private static boolean inTheMouth(Entry entry) {
    return entry.what() instanceof Dose dose && dose.isHeld();
  }

  private static Optional<Entry> step(Session.State state, List<Entry> entries) {
    return switch (state) {
      case HELD -> Life.last(entries, Step.HELD);
      case CLEARED -> Life.last(entries, Step.CLEARED);
      case OBSERVING -> Life.last(entries, Step.OBSERVING);
      default -> Optional.empty();
    };
  }

  private static List<PhaseState> phases(List<PhaseSpan> spans) {
    Map<Phase, Moment> began = new HashMap<>();
    spans.forEach(span -> began.put(span.phase(), span.since()));
    List<PhaseState> phases = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      phases.add(new PhaseState(phase, Optional.ofNullable(began.get(phase)),
          !spans.isEmpty() && spans.getLast().phase() == phase));
    }
    return phases;
  }
}
