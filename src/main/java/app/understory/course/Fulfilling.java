package app.understory.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** Which planned dose a session fulfils. */
final class Fulfilling {
  /** So many days before its day a session still counts as the dose of the induction; a maintenance dose has its window. */
  private static final long EARLY = 7;

  private Fulfilling() {}

  /** The one of that day; else the nearest of those whose time has come; else the next, where it is near. None of a session before the course. */
  static Optional<Planned> of(Plan plan, LocalDate day) {
    if (plan.course().closed() || day.isBefore(plan.course().start())) {
      return Optional.empty();
    }
    Optional<Planned> then = plan.doses().stream().filter(Planned::ahead)
        .filter(dose -> dose.day().equals(day)).findFirst();
    Optional<Planned> past = plan.doses().stream().filter(Planned::ahead)
        .filter(dose -> dose.day().isBefore(day)).max(Comparator.comparing(Planned::day));
    Optional<Planned> next = plan.doses().stream().filter(Planned::ahead).findFirst()
        .filter(dose -> !day.isBefore(plan.earliest(dose))
            || ChronoUnit.DAYS.between(day, dose.day()) <= EARLY);
    return then.or(() -> past).or(() -> next);
  }
}
