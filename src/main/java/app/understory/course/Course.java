package app.understory.course;

import app.understory.course.regimen.Regimen;
import app.understory.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's course.
 *
 * @param number    the person's courses counted from 1: taking one up again after its close begins the next
 * @param start     the day it began
 * @param avoidsOff whether its days pass over those on which the practice is closed
 */
public record Course(CourseId id, PersonId person, int number, Aim aim, Regimen regimen, LocalDate start,
    boolean avoidsOff, Standing standing) {

  public Course {
    if (number < 1) {
      throw new IllegalArgumentException("courses count from 1");
    }
  }

  /**
   * What it is for.
   *
   * @param indication in words
   * @param prescriber who orders the medicine
   * @param depth      what its doses are meant for
   */
  public record Aim(Optional<String> indication, Optional<String> prescriber, Optional<Route> route,
      Optional<Depth> depth) {}

  /** How a course stands. */
  public sealed interface Standing {
    /** It goes on. */
    record Open() implements Standing {}

    /** It rests. */
    record Paused(LocalDate since, String why) implements Standing {}

    /** It is over. */
    record Closed(LocalDate on, Reason reason, String why) implements Standing {}
  }

  /** Why a course was closed. */
  public enum Reason {
    COMPLETED, STOPPED, REFERRED, DIED
  }

  /** Whether it goes on. */
  public boolean open() {
    return standing instanceof Standing.Open;
  }

  /** Whether it is over. */
  public boolean closed() {
    return standing instanceof Standing.Closed;
  }

  /** The same, standing otherwise. */
  public Course standing(Standing now) {
    return new Course(id, person, number, aim, regimen, start, avoidsOff, now);
  }

  /** The same with another regimen. */
  public Course with(Aim newAim, Regimen newRegimen, boolean avoids) {
    return new Course(id, person, number, newAim, newRegimen, start, avoids, standing);
  }
}
