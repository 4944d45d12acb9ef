package app.understory.measure.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.measure.Change;
import app.understory.measure.Reckoning;
import app.understory.measure.Scored;
import app.understory.measure.definition.Level;
import app.understory.measure.due.Due;
import app.understory.measure.due.Plan;
import app.understory.measure.due.Plans.Planned;
import app.understory.measure.view.entry.ScoreWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the list of measures says. */
final class MeasureWords {
  private final Words words;
  private final LocalDate today;

  MeasureWords(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** When it comes next. */
  String next(Planned planned) {
    Due due = planned.due();
    return switch (due.state()) {
      case OVERDUE -> over(due.day().orElse(today));
      case LATER -> words.get("next.LATER", new Days(today).brief(due.day().orElse(today)));
      case AFTER_SESSION -> words.get("next.AFTER_SESSION", Integer.toString(due.number()));
      case NOTHING -> words.get(planned.plan() == Plan.WHEN_WANTED ? "next.wanted" : "next.NOTHING");
      default -> words.get("next." + due.state());
    };
  }

  private String over(LocalDate day) {
    long days = ChronoUnit.DAYS.between(day, today);
    return days == 1 ? words.get("next.OVERDUE.one") : words.get("next.OVERDUE", Long.toString(days));
  }

  /** Its mark; empty where a clock stands instead. */
  static Optional<StatusMark.Kind> mark(Due due) {
    return switch (due.state()) {
      case DUE -> Optional.of(StatusMark.Kind.RING);
      case OVERDUE -> Optional.of(StatusMark.Kind.EXCLAMATION);
      case DONE_TODAY -> Optional.of(StatusMark.Kind.TICK);
      default -> Optional.empty();
    };
  }

  /** The last score, or level, or a dash. */
  String last(Optional<Scored> last) {
    return last.map(this::outcome).orElse(words.get("dash"));
  }

  private String outcome(Scored scored) {
    Optional<String> total = scored.total().flatMap(Reckoning.Result::score).map(ScoreWords::number);
    return total.or(() -> scored.reckoning().level().map(Level::label)
        .map(level -> level.equals("none") ? words.get("no.to.all") : level))
        .orElse(words.get("answered"));
  }

  /** The change since the baseline, with its sign; empty without one. */
  String change(Optional<Scored> last) {
    return last.flatMap(Scored::change).map(Change::difference).map(ScoreWords::signed).orElse("");
  }

  /** From what; or else when it was last, or after which session it is due. */
  String from(Planned planned, Optional<Scored> last) {
    if (planned.due().state() == Due.State.OVERDUE && planned.due().number() > 0) {
      return words.get("session", Integer.toString(planned.due().number()));
    }
    Optional<String> from = last.flatMap(scored -> scored.change().flatMap(change -> scored.total()
        .flatMap(Reckoning.Result::score).map(now -> now.minus(change.difference()))))
        .map(score -> words.get("from", ScoreWords.number(score)));
    return from.or(() -> last.map(one -> new Days(today).brief(one.response().begun().day())))
        .orElse(words.get("not.yet"));
  }

  /** How much is due. */
  String summary(List<Planned> lines) {
    long due = lines.stream().filter(one -> one.due().state() == Due.State.DUE).count();
    long over = lines.stream().filter(one -> one.due().state() == Due.State.OVERDUE).count();
    if (due > 0 && over > 0) {
      return words.get("summary", count(due), count(over));
    }
    if (due + over > 0) {
      return due > 0 ? words.get("summary.due", count(due)) : words.get("summary.over", count(over));
    }
    return lines.stream().filter(one -> one.due().state() == Due.State.LATER)
        .min((one, other) -> one.due().day().orElse(today).compareTo(other.due().day().orElse(today)))
        .map(one -> words.get("summary.next", one.measure().about().name(),
            new Days(today).brief(one.due().day().orElse(today))))
        .orElse(words.get("summary.none"));
  }

  private String count(long many) {
    String key = "count." + many;
    return words.has(key) ? words.get(key) : Long.toString(many);
  }
}
