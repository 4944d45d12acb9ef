package app.understory.visit;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A meeting, planned or held.
 *
 * @param minutes planned length, 1 to 1440
 * @param place   where, in words; empty means here
 * @param started when it began, once it did
 */
public record Visit(VisitId id, PersonId person, Kind kind, State state, Moment planned, int minutes,
    Optional<String> place, Optional<Moment> started, Optional<Moment> ended) {

  private static final Set<String> REMOTE = Set.of("remote", "video", "phone", "online");

  public Visit {
    if (minutes < 1 || minutes > 1440) {
      throw new IllegalArgumentException("a visit lasts 1 to 1440 minutes");
    }
  }

  /** A visit not held yet. */
  public static Visit planned(VisitId id, PersonId person, Kind kind, Moment planned, int minutes) {
    return new Visit(id, person, kind, State.PLANNED, planned, minutes, Optional.empty(), Optional.empty(),
        Optional.empty());
  }

  /** Where it is, by the words for it. */
  public Where where() {
    return place.map(words -> words.toLowerCase(Locale.ROOT))
        .map(words -> REMOTE.stream().anyMatch(words::contains) ? Where.REMOTE : Where.ELSEWHERE)
        .orElse(Where.HERE);
  }

  /** Still to come: not begun, held or given up. */
  public boolean open() {
    return state == State.PLANNED;
  }
  /** Where a visit is. */
  public enum Where {
    HERE, REMOTE, ELSEWHERE
  }

  /** What the visit is for. */
  public enum Kind {
    CONSULTATION, INTAKE, PREPARATION, DOSING, INTEGRATION, CHECK_IN
  }

  /** How it stands. */
  public enum State {
    PLANNED, ARRIVED, HELD, RESCHEDULED, NO_SHOW, CANCELLED
  }
}
