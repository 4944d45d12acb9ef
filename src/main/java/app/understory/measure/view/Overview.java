package app.understory.measure.view;

import app.understory.measure.CourseFacts.Course;
import app.understory.measure.Response;
import app.understory.measure.Scored;
import app.understory.measure.due.Plans.Planned;
import app.understory.measure.safety.SafetyFlag;
import app.understory.measure.wording.Wording;
import app.understory.people.Person;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The measures of one person as they were read.
 *
 * @param forms    every form, those entered in error too, oldest first
 * @param scored   what those that stand come to, oldest first
 * @param planned  every instrument with its plan
 * @param flags    answers that must not be missed, newest first, answered ones too
 * @param wordings what the practice loaded, by measure
 * @param visit    the visit of today, if there is one
 * @param course   where they are in it
 */
public record Overview(Person person, List<Response> forms, List<Scored> scored, List<Planned> planned,
    List<SafetyFlag> flags, Map<String, Wording> wordings, Optional<VisitId> visit, Course course) {

  /** Keeps its own copies. */
  public Overview {
    forms = List.copyOf(forms);
    scored = List.copyOf(scored);
    planned = List.copyOf(planned);
    flags = List.copyOf(flags);
    wordings = Map.copyOf(wordings);
  }

  /** The forms of one measure that stand, oldest first. */
  public List<Scored> of(String measure) {
    return scored.stream().filter(one -> one.response().measure().equals(measure)).toList();
  }

  /** The newest whole form of a measure. */
  public Optional<Scored> last(String measure) {
    return of(measure).reversed().stream().filter(Scored::complete).findFirst();
  }

  /**
   * The form that one of a measure is compared with: the last whole one before the first dose, else the first whole one.
   * A form from before the first dose is compared with none.
   */
  public Optional<Scored> baseline(Response form) {
    if (course.begun().filter(dose -> form.begun().compareTo(dose) > 0).isEmpty()) {
      return Optional.empty();
    }
    return of(form.measure()).reversed().stream().filter(Scored::complete)
        .filter(one -> one.baseline().isEmpty() && one.response().begun().compareTo(form.begun()) < 0)
        .filter(one -> !one.response().id().equals(form.id())).findFirst();
  }

  /** One form with what it comes to, if it stands. */
  public Optional<Scored> of(Response form) {
    return scored.stream().filter(one -> one.response().id().equals(form.id())).findFirst();
  }
}
