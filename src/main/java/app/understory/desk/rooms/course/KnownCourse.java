package app.understory.desk.rooms.course;

import app.understory.course.Courses;
import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.order.History;
import app.understory.course.order.Order;
import app.understory.course.order.Orders;
import app.understory.course.view.CourseWords;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import app.understory.prep.Readiness.Fact;
import app.understory.prep.Readiness.Mend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is known of a person's course and order wherever the person shows. */
public final class KnownCourse {
  private static final Words WORDS = Words.of(KnownCourse.class);

  private final Courses courses;
  private final Orders orders;

  KnownCourse(Courses courses, Orders orders) {
    this.courses = courses;
    this.orders = orders;
  }

  /** Whether an order is in force, of someone who has a course or ever had an order. */
  public List<Fact> before(PersonId person) {
    History history = orders.of(person);
    if (history.versions().isEmpty() && courses.last(person).isEmpty()) {
      return List.of();
    }
    Optional<Order> order = history.inForce(orders.today());
    String how = order.map(each -> each.to().map(last -> WORDS.get("order.to",
        new Days(orders.today()).brief(last))).orElse(WORDS.get("order.open")))
        .orElse(WORDS.get("order.none"));
    return List.of(new Fact(WORDS.get("order"), how, order.isPresent(), Mend.COURSE));
  }

  /** What is said of the course, and after it what another room says. */
  public Function<PersonId, List<String>> and(Function<PersonId, List<String>> more) {
    return person -> Stream.of(said(person), more.apply(person)).flatMap(List::stream).toList();
  }

  /** How far the course is, and how the next session of it stands. */
  private List<String> said(PersonId person) {
    List<String> said = new ArrayList<>();
    courses.last(person).filter(plan -> !plan.course().closed()).ifPresent(plan -> {
      said.add(plan.part() == Part.INDUCTION
          ? WORDS.get("course", plan.given(), plan.planned(Part.INDUCTION))
          : WORDS.get("maintenance", plan.given()));
      plan.next(courses.today()).filter(next -> next.timing() != Plan.Timing.AHEAD)
          .flatMap(_ -> CourseWords.next(plan, courses.today())).ifPresent(said::add);
    });
    return said;
  }
}
