package app.understory.visit;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.Optional;

/**
 * A meeting, planned or held.
 *
 * @param minutes planned length
 * @param started when it began, once it did
 */
public record Visit(VisitId id, PersonId person, Kind kind, State state, Moment planned, int minutes,
    Optional<String> place, Optional<Moment> started, Optional<Moment> ended) {

  /** What the visit is for. */
  public enum Kind {
    CONSULTATION, INTAKE, PREPARATION, DOSING, INTEGRATION, CHECK_IN
  }

  /** How it stands. */
  public enum State {
    PLANNED, ARRIVED, HELD, RESCHEDULED, NO_SHOW, CANCELLED
  }
}
