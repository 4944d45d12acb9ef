package app.understory.session.life;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.session.Session.State;
import app.understory.session.SessionId;
import app.understory.vault.rows.NotKept;
import app.understory.vault.time.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How a session stands in its life, by the doses and steps of its log. Striking a step takes it back: the session then
 * stands as if it had not been taken.
 */
public final class Life {
  private Life() {}

  /**
   * The session as its log says it stands.
   *
   * @param log its doses and steps in order, struck ones too
   */
  public static Session after(Session session, List<Entry> log) {
    List<Entry> standing = log.stream().filter(entry -> entry.struck().isEmpty()).toList();
    Optional<Entry> error = last(standing, Step.IN_ERROR);
    Optional<Entry> ending = last(standing, Step.STOPPED, Step.RESCHEDULED);
    Optional<Moment> over = session.ended().filter(end -> !takenBack(end, log))
        .or(() -> ending.or(() -> error).map(Entry::happened));
    State state = error.isPresent()
        ? State.ENTERED_IN_ERROR
        : over.isPresent() ? over(session, log, standing, ending) : underWay(standing);
    return session.standing(state, over);
  }

  /** The session with its end where the step by which it is over stands, when the time of that was put right. */
  public static Session moved(Session session, Optional<Entry> before, Entry step) {
    boolean ended = before.filter(Life::ends)
        .filter(entry -> session.ended().filter(entry.happened()::equals).isPresent()).isPresent();
    return ended ? session.standing(session.state(), Optional.of(step.happened())) : session;
  }

  /** Whether the step by which the session was over then is struck. */
  private static boolean takenBack(Moment end, List<Entry> log) {
    Predicate<Entry> here = entry -> entry.what() instanceof Entry.Stepped(Step step, String _) && step.ends()
        && entry.happened().equals(end);
    return log.stream().anyMatch(here.and(entry -> entry.struck().isPresent()))
        && log.stream().noneMatch(here.and(entry -> entry.struck().isEmpty()));
  }

  private static State over(Session session, List<Entry> log, List<Entry> standing, Optional<Entry> ending) {
    boolean dosed = dosed(standing);
    if (ending.isPresent() || !dosed) {
      boolean moved = ending.filter(entry -> is(entry, Step.RESCHEDULED)).isPresent();
      return dosed
          ? State.STOPPED_AFTER_DOSE
          : moved ? State.RESCHEDULED : State.STOPPED_BEFORE_DOSE;
    }
    boolean told = log.stream().anyMatch(entry -> is(entry, Step.DOCUMENTED, Step.SIGNED));
    if (!told && (session.state() == State.DOCUMENTED || session.state() == State.SIGNED)) {
      return session.state();
    }
    return last(standing, Step.SIGNED).map(_ -> State.SIGNED)
        .or(() -> last(standing, Step.DOCUMENTED).map(_ -> State.DOCUMENTED)).orElse(State.READY_TO_LEAVE);
  }

  /**
   * At most one session is under way; a second one is refused.
   *
   * @throws NotKept (REFUSED) where another one is
   */
  public static void onlyOne(Optional<Session> live, SessionId id) {
    if (live.filter(other -> !other.id().equals(id)).isPresent()) {
      throw new NotKept(NotKept.Reason.REFUSED, "another session is under way");
    }
  }

  /**
   * The session there has to be.
   *
   * @throws NotKept (REFUSED) where there is none
   */
  public static Session need(Optional<Session> session) {
    return session.orElseThrow(() -> new NotKept(NotKept.Reason.REFUSED, "there is no such session"));
  }

  /** How it stands while it is under way. */
  public static State underWay(List<Entry> standing) {
    State state = State.ARRIVED;
    for (Entry entry : standing) {
      if (entry.what() instanceof Dose) {
        state = State.DOSING;
      } else if (is(entry, Step.OBSERVING) && state.given()) {
        state = State.OBSERVING;
      } else if (is(entry, Step.HELD) && !state.given()) {
        state = State.HELD;
      } else if (is(entry, Step.CLEARED) && !state.given()) {
        state = State.CLEARED;
      }
    }
    return state;
  }

  /** The pause it is in, if it is in one. */
  public static Optional<Entry> paused(List<Entry> standing) {
    return last(standing, Step.PAUSED, Step.RESUMED).filter(entry -> is(entry, Step.PAUSED));
  }

  /** How long it rested in all, in milliseconds; a pause that goes on counts to its last entry. */
  public static long pausedMs(List<Entry> standing) {
    long sum = 0;
    long since = -1;
    for (Entry entry : standing) {
      if (since < 0 && is(entry, Step.PAUSED)) {
        since = entry.elapsedMs();
      } else if (since >= 0 && is(entry, Step.RESUMED)) {
        sum += Math.max(0, entry.elapsedMs() - since);
        since = -1;
      }
    }
    long last = standing.stream().mapToLong(Entry::elapsedMs).max().orElse(0);
    return since < 0 ? sum : sum + Math.max(0, last - since);
  }

  /** Whether that step can be taken now, in a session under way. */
  public static boolean allows(Step step, List<Entry> standing) {
    return switch (step) {
      case HELD -> !dosed(standing) && underWay(standing) != State.HELD;
      case CLEARED -> !dosed(standing) && underWay(standing) != State.CLEARED;
      case PAUSED -> paused(standing).isEmpty();
      case RESUMED -> paused(standing).isPresent();
      case OBSERVING -> underWay(standing) == State.DOSING;
      case STOPPED, IN_ERROR -> true;
      case RESCHEDULED -> !dosed(standing);
      case DOCUMENTED, SIGNED -> false;
    };
  }

  /** Whether the session is over by that entry. */
  public static boolean ends(Entry entry) {
    return entry.what() instanceof Entry.Stepped(Step step, String _) && step.ends();
  }

  /** Whether an entry is one of these steps. */
  public static boolean is(Entry entry, Step... steps) {
    return entry.what() instanceof Entry.Stepped(Step step, String _) && Arrays.asList(steps).contains(step);
  }

  private static boolean dosed(List<Entry> standing) {
    return standing.stream().anyMatch(entry -> entry.what() instanceof Dose);
  }

  /** The last of these that stands. */
  public static Optional<Entry> last(List<Entry> standing, Step... steps) {
    return standing.stream().filter(entry -> is(entry, steps)).reduce((_, later) -> later);
  }
}
