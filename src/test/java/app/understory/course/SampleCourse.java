package app.understory.course;

import app.understory.course.calendar.DaysOff;
import app.understory.course.calendar.Replanning;
import app.understory.course.calendar.Rules;
import app.understory.course.order.Order;
import app.understory.course.order.OrderStore;
import app.understory.course.order.Orders;
import app.understory.course.regimen.Regimens;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;

/** Courses and orders on a real vault. */
public final class SampleCourse {
  private final Courses courses;
  private final Orders orders;

  public SampleCourse(Vault vault) {
    courses = new Courses(new CourseStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    orders = new Orders(new OrderStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
  }

  public Courses courses() {
    return courses;
  }

  public Orders orders() {
    return orders;
  }

  /** What lays a calendar out here. */
  public Replanning replanning() {
    return new Replanning(new Rules(3, DaysOff.NONE), courses::nextDoseId);
  }

  /** The source's course, begun on that day. */
  public Plan begin(PersonId person, String start) {
    Course course = new Course(courses.nextId(), person, courses.of(person).size() + 1,
        new Course.Aim(Optional.of("treatment-resistant depression"), Optional.of("Dr. Wren Invented"),
            Optional.of(Route.IM), Optional.of(Depth.PSYCHEDELIC)),
        Regimens.usual(), LocalDate.parse(start), false, new Course.Standing.Open());
    return courses.keep(replanning().begin(course),
        Courses.Done.of(Step.Kind.BEGUN, course.start(), "")).join();
  }

  /** An order of ketamine into the muscle, 50 to 120 mg, at most 100 at once, eight sessions, three days between. */
  public Order order(PersonId person, String from, String to) {
    return orders.write(new Order(orders.nextId(), person, 1,
        new Order.Medicine("ketamine", Optional.empty(), Route.IM),
        new Order.Amounts(Optional.of(new BigDecimal("50")), Optional.of(new BigDecimal("120")),
            Optional.of(new BigDecimal("100"))),
        new Order.Spacing(OptionalInt.of(1), OptionalInt.of(30), OptionalInt.of(8), OptionalInt.of(3)),
        new Order.Limits(OptionalInt.of(160), OptionalInt.of(100), OptionalInt.empty(), OptionalInt.of(92)),
        LocalDate.parse(from), Optional.of(LocalDate.parse(to)), "Dr. Wren Invented", Optional.empty(),
        new Moment(Instant.EPOCH, ZoneId.of("UTC")),
        Optional.empty())).join();
  }
}
