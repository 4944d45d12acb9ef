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
 */
public record Session(SessionId id, PersonId person, Optional<VisitId> visit, Optional<WorksheetId> worksheet,
    int number, State state, Optional<Depth> plannedDepth, OptionalInt reachedDepth,
    Optional<BigDecimal> weightKg,
    Moment began, Optional<Moment> ended) {

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

    /** Medicine was given. */
    public boolean given() {
      return this == DOSING || this == OBSERVING || this == READY_TO_LEAVE || this == DOCUMENTED
          || this == SIGNED
          || this == STOPPED_AFTER_DOSE;
    }
  }
}
