package app.understory.course.view;

import app.understory.course.Course;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.Step;
import app.understory.course.calendar.DaysOff;
import app.understory.course.order.History;
import app.understory.course.order.Order;
import app.understory.session.account.Ledger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the course tab shows.
 *
 * @param name     how the person is called
 * @param plan     the last course
 * @param earlier  courses before it
 * @param steps    what was done to it, oldest first
 * @param orders   all versions of the order
 * @param given    every session with medicine, the first one first
 * @param off      the practice's days off
 */
public record Seen(String name, Optional<Plan> plan, List<Course> earlier, List<Step> steps, History orders,
    List<Ledger.Line> given, DaysOff off, LocalDate today) {
  public Seen {
    earlier = List.copyOf(earlier);
    steps = List.copyOf(steps);
    given = List.copyOf(given);
  }

  /** The order in force today. */
  public Optional<Order> inForce() {
    return orders.inForce(today);
  }

  /** Sessions given since that order began. */
  public int used(Order order) {
    return (int) given.stream().filter(line -> !line.session().began().day().isBefore(order.from())).count();
  }

  /** Sessions that the order in force still allows; empty where it names no number. */
  public OptionalInt left() {
    return inForce().map(order -> order.spacing().sessions().isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.max(0, order.spacing().sessions().getAsInt() - used(order))))
        .orElse(OptionalInt.empty());
  }

  /** The least days between two sessions, as ordered; 1 where nothing says so. */
  public int gap() {
    return inForce().map(order -> order.spacing().days().orElse(1)).orElse(1);
  }

  /** The session that fulfilled that dose. */
  public Optional<Ledger.Line> line(Planned dose) {
    return dose.session().flatMap(id -> given.stream()
        .filter(line -> line.session().id().value().equals(id)).findFirst());
  }
}
