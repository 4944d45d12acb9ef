package app.understory.session.account;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Phase;
import app.understory.vault.time.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One stretch of a session that was one phase. A phase that was gone back to has two.
 *
 * @param since  when it began
 * @param fromMs in milliseconds of the session
 * @param toMs   where the next one began; empty for the last
 * @param by     the entry by which it began
 */
public record PhaseSpan(Phase phase, Moment since, long fromMs, OptionalLong toMs, EntryId by) {
  /**
   * The phases of a log, in its order. The first dose begins the dosing where no one said so: one key less for hands
   * that hold a syringe.
   *
   * @param standing entries that were not struck, in the order of the log
   */
  public static List<PhaseSpan> of(List<Entry> standing) {
    List<PhaseSpan> spans = new ArrayList<>();
    for (Entry entry : standing) {
      if (entry.what() instanceof Entry.PhaseBegan(Phase phase)) {
        begin(spans, phase, entry);
      } else if (entry.what() instanceof Dose
          && spans.stream().noneMatch(span -> span.phase().compareTo(Phase.DOSING) >= 0)) {
        begin(spans, Phase.DOSING, entry);
      }
    }
    return List.copyOf(spans);
  }

  /** The phase that was under way then; none before the first one began. */
  public static Optional<Phase> at(List<PhaseSpan> spans, long elapsedMs) {
    return spans.stream().filter(span -> span.fromMs() <= elapsedMs).map(PhaseSpan::phase)
        .reduce((_, later) -> later);
  }

  private static void begin(List<PhaseSpan> spans, Phase phase, Entry entry) {
    if (!spans.isEmpty()) {
      PhaseSpan before = spans.removeLast();
      spans.add(
          new PhaseSpan(before.phase(), before.since(), before.fromMs(), OptionalLong.of(entry.elapsedMs()),
              before.by()));
    }
    spans.add(new PhaseSpan(phase, entry.happened(), entry.elapsedMs(), OptionalLong.empty(), entry.id()));
  }
}
