package app.understory.session;

import app.understory.people.PersonId;
import app.understory.prep.WorksheetId;
import app.understory.vault.time.Moment;
import app.understory.visit.VisitId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One medicine session.
 *
 * @param number       the person's sessions counted from 1; sessions entered in error keep theirs
 * @param plannedDepth what was intended: never derived from milligrams
 * @param reachedDepth what was seen, 0 to 4: never derived from anything
 * @param weightKg     the weight used for mg/kg, copied in when it began
 * @param weighed      when that weight was taken
 */
public record Session(SessionId id, PersonId person, Optional<VisitId> visit, Optional<WorksheetId> worksheet,
    int number, State state, Optional<Depth> plannedDepth, OptionalInt reachedDepth,
    Optional<BigDecimal> weightKg, Optional<Moment> weighed, Moment began, Optional<Moment> ended) {

  public Session {
    if (number < 1) {
      throw new IllegalArgumentException("sessions count from 1");
    }
    if (reachedDepth.isPresent() && (reachedDepth.getAsInt() < 0 || reachedDepth.getAsInt() > 4)) {
      throw new IllegalArgumentException("a reached depth is 0 to 4");
    }
  }

  /** What was intended. */
  public enum Depth {
    SUB_PSYCHEDELIC, PSYCHEDELIC
  }

  /** The session's life; it counts as given only from DOSING on. */
  public enum State {
    PLANNED, ARRIVED, HELD, CLEARED, DOSING, OBSERVING, READY_TO_LEAVE, DOCUMENTED, SIGNED, RESCHEDULED, NO_SHOW, STOPPED_BEFORE_DOSE, STOPPED_AFTER_DOSE, ENTERED_IN_ERROR;

    /** Under way now: at most one session is. */
    public boolean live() {
      return this == ARRIVED || this == HELD || this == CLEARED || this == DOSING || this == OBSERVING;
    }

    /** Ended, and not yet documented: one can go back into it. */
    public boolean reopens() {
      return this == READY_TO_LEAVE || this == STOPPED_BEFORE_DOSE || this == STOPPED_AFTER_DOSE
          || this == RESCHEDULED;
    }

    /** Medicine was given. */
    public boolean given() {
      return this == DOSING || this == OBSERVING || this == READY_TO_LEAVE || this == DOCUMENTED
          || this == SIGNED
          || this == STOPPED_AFTER_DOSE;
    }
  }

  /** The same session in another state. */
  public Session in(State newState) {
    return new Session(id, person, visit, worksheet, number, newState, plannedDepth, reachedDepth, weightKg,
        weighed, began, ended);
  }

  /** The same session with its dosing ended then. */
  public Session ended(State newState, Moment when, OptionalInt reached) {
    return new Session(id, person, visit, worksheet, number, newState, plannedDepth, reached, weightKg,
        weighed, began, Optional.of(when));
  }

  /** The same session as it stands by its log; one that is not over has reached no depth. */
  public Session standing(State newState, Optional<Moment> over) {
    return new Session(id, person, visit, worksheet, number, newState, plannedDepth,
        over.isPresent() ? reachedDepth : OptionalInt.empty(), weightKg, weighed, began, over);
  }

  /** The same session, going on. */
  Session reopened(State newState) {
    return new Session(id, person, visit, worksheet, number, newState, plannedDepth, OptionalInt.empty(),
        weightKg,
        weighed, began, Optional.empty());
  }

  /** How long it lasted in milliseconds by the wall clock; 0 while it has not ended. */
  public long lengthMs() {
    return ended.map(end -> Math.max(0, end.at().toEpochMilli() - began.at().toEpochMilli())).orElse(0L);
  }
}
