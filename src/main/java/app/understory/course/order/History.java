package app.understory.course.order;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every version of a person's order.
 *
 * @param versions newest first
 */
public record History(List<Order> versions) {
  /** No order was ever given. */
  public static final History NONE = new History(List.of());

  public History {
    versions = versions.stream().sorted(Comparator.comparingInt(Order::version).reversed()).toList();
  }

  /** How a version stands on a day. */
  public enum Standing {
    IN_FORCE, NOT_YET, SUPERSEDED, EXPIRED, CANCELLED
  }

  /**
   * The version that counts on that day: the newest that has begun by then, whether it still holds or not. An older one
   * never takes its place again.
   */
  public Optional<Order> counting(LocalDate day) {
    return versions.stream().filter(order -> !order.from().isAfter(day)).findFirst();
  }

  /** The version in force on that day. */
  public Optional<Order> inForce(LocalDate day) {
    return counting(day).filter(order -> standing(order, day) == Standing.IN_FORCE);
  }

  /** How one of the versions stands on that day. */
  public Standing standing(Order order, LocalDate day) {
    if (order.cancelled().filter(how -> !how.when().day().isAfter(day)).isPresent()) {
      return Standing.CANCELLED;
    }
    if (order.from().isAfter(day)) {
      return Standing.NOT_YET;
    }
    if (!counting(day).filter(order::equals).isPresent()) {
      return Standing.SUPERSEDED;
    }
    return order.to().filter(last -> last.isBefore(day)).isPresent() ? Standing.EXPIRED : Standing.IN_FORCE;
  }
}
