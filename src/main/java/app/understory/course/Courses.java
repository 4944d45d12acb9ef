package app.understory.course;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** People's courses. Reads are synchronous and belong off the JavaFX thread. */
public final class Courses {
  private final CourseStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Courses(CourseStore store, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** All courses of a person, the first one first. */
  public List<Course> of(PersonId person) {
    return store.of(person);
  }

  /** The last course of a person with its doses. */
  public Optional<Plan> last(PersonId person) {
    return store.last(person);
  }

  /** The last course of everyone who has one. */
  public Map<PersonId, Plan> last() {
    return store.last();
  }

  /** An earlier course with its doses. */
  public Plan plan(Course course) {
    return store.plan(course);
  }

  /** What was done to a course, oldest first. */
  public List<Step> steps(CourseId course) {
    return store.steps(course);
  }

  public LocalDate today() {
    return time.today();
  }

  /** A new id, for a course about to begin. */
  public CourseId nextId() {
    return new CourseId(ids.next());
  }

  /** A new id, for a dose about to be laid out. */
  public PlannedId nextDoseId() {
    return new PlannedId(ids.next());
  }

  /**
   * What is done to a course.
   *
   * @param number which dose of the course it concerns; 0 for none
   * @param words  why; may be empty
   */
  public record Done(Step.Kind kind, int number, LocalDate day, Optional<LocalDate> to, String words) {
    /** Something that concerns the whole course. */
    public static Done of(Step.Kind kind, LocalDate day, String words) {
      return new Done(kind, 0, day, Optional.empty(), words);
    }
  }

  /**
   * Keeps a course as it now is, and what was done to it. Dosing visits move with their doses. A dose that a session
   * fulfilled meanwhile stays fulfilled.
   *
   * @return the plan as it was kept
   */
  public CompletableFuture<Plan> keep(Plan plan, Done done) {
    Step step = new Step(ids.next(), plan.course().id(), done.kind(), done.number(), done.day(), done.to(),
        done.words().strip(), time.now());
    PersonId person = plan.course().person();
    return scribe.write(Deed.of("course." + done.kind().name().toLowerCase(Locale.ROOT),
        person.value()), tx -> {
          Plan kept = store.put(tx, plan);
          store.put(tx, person, step);
          return kept;
        });
  }
}
