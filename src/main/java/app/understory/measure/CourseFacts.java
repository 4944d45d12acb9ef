package app.understory.measure;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What measures ask of the rooms above: where a person is in the course. Called off the JavaFX thread. */
public interface CourseFacts {

  /** The course that is under way, or was last. */
  Course of(PersonId person);

  /**
   * A course as far as measures need it.
   *
   * @param begun         when its first dose was given
   * @param inductionEnds the day on which induction ends or ended, once it began
   * @param sittings      its medicine sessions in which a dose was given, oldest first
   */
  record Course(Optional<Moment> begun, Optional<LocalDate> inductionEnds, List<Sitting> sittings) {
    /** Nothing was given yet. */
    public static final Course NONE = new Course(Optional.empty(), Optional.empty(), List.of());

    /** Keeps its own copy of the sessions. */
    public Course {
      sittings = List.copyOf(sittings);
    }
  }

  /**
   * One session with medicine.
   *
   * @param number      as the person's sessions are counted
   * @param psychedelic whether that depth was intended
   */
  record Sitting(UUID session, int number, Moment began, boolean psychedelic) {}
}
