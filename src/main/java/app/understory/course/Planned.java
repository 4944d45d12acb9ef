package app.understory.course;

import app.understory.visit.VisitId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One dose of a course.
 *
 * @param place   which dose of its part it is, from 0
 * @param first   the day it was laid out for
 * @param day     the day it is planned for now, or was given
 * @param why     why it was moved, in words
 * @param depth   what this dose is meant for, where it is not as the course
 * @param visit   the dosing visit it was given at
 * @param session the session that fulfils it
 */
public record Planned(PlannedId id, Part part, int place, LocalDate first, LocalDate day, State state,
    Optional<String> why, Optional<Depth> depth, Optional<VisitId> visit, Optional<UUID> session) {

  /** How it stands; whether one is due follows from the day. */
  public enum State {
    PLANNED, DONE, MISSED, CANCELLED
  }

  /** One laid out for that day. */
  public static Planned laid(PlannedId id, Part part, int place, LocalDate day) {
    return new Planned(id, part, place, day, day, State.PLANNED, Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  /** Still to come. */
  public boolean ahead() {
    return state == State.PLANNED;
  }

  /** Given, or still to come: it counts. */
  public boolean counts() {
    return state == State.PLANNED || state == State.DONE;
  }

  /** Whether it is on another day than it was laid out for. */
  public boolean moved() {
    return !first.equals(day);
  }

  /** The same on another day. */
  public Planned on(LocalDate other, Optional<String> because) {
    return new Planned(id, part, place, first, other, state, because, depth, visit, session);
  }

  /** The same, standing otherwise. */
  public Planned in(State now) {
    return new Planned(id, part, place, first, day, now, why, depth, visit, session);
  }

  /** The same, meant for something else. */
  public Planned meant(Optional<Depth> other) {
    return new Planned(id, part, place, first, day, state, why, other, visit, session);
  }

  /** Given in that session. */
  Planned given(Optional<VisitId> at, UUID in, LocalDate on) {
    return new Planned(id, part, place, first, on, State.DONE, why, depth, at, Optional.of(in));
  }

  /** Not given after all, and planned for that day as before. */
  Planned open(LocalDate planned) {
    return new Planned(id, part, place, first, planned, State.PLANNED, why, depth, Optional.empty(),
        Optional.empty());
  }
}
