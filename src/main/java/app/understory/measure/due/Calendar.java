package app.understory.measure.due;

import app.understory.measure.CourseFacts.Course;
import app.understory.measure.CourseFacts.Sitting;
import app.understory.people.Person;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reckons when a measure is due for one person.
 *
 * @param today  the day it is
 * @param status where the person stands: of who left, died, paused or was not admitted yet nothing is due
 * @param course the course as far as it is known
 * @param visits all their visits
 */
public record Calendar(LocalDate today, Person.Status status, Course course, List<Visit> visits) {
  private static final int WEEK = 7;
  /** How long after a session what belongs to it is still asked for. */
  private static final int SESSION_PASSES = 14;
  /** So near to the end of induction a form counts as that of its end. */
  private static final int NEAR_END = 3;

  private static final Set<Person.Status> QUIET = Set.of(Person.Status.PROSPECT, Person.Status.PAUSED,
      Person.Status.CLOSED, Person.Status.DIED);
  private static final Set<Visit.State> GONE = Set.of(Visit.State.CANCELLED, Visit.State.RESCHEDULED,
      Visit.State.NO_SHOW);

  /** Keeps its own copy of the visits, by time. */
  public Calendar {
    visits = visits.stream().sorted(Comparator.comparing(Visit::planned)).toList();
  }

  /**
   * When a measure is due.
   *
   * @param taken when complete forms of it were filled in
   */
  public Due due(Plan plan, List<Moment> taken) {
    Optional<Moment> last = taken.stream().max(Comparator.naturalOrder());
    if (last.filter(moment -> moment.day().equals(today)).isPresent()) {
      return Due.on(Due.State.DONE_TODAY, today);
    }
    if (QUIET.contains(status)) {
      return Due.of(Due.State.NOTHING);
    }
    return switch (plan) {
      case WEEKLY, MONTHLY -> last.map(Moment::day).map(day -> again(plan, day)).orElseGet(this::baseline);
      case EACH_SESSION -> eachSession();
      case AFTER_SESSION, AFTER_PSYCHEDELIC -> afterSession(plan, last);
      case WHEN_WANTED, NOT_OFFERED -> Due.of(Due.State.NOTHING);
    };
  }

  private Due baseline() {
    if (course.begun().isPresent()) {
      return Due.by(course.begun().get().day(), today);
    }
    return visits.stream().filter(Visit::open).filter(visit -> visit.kind() != Visit.Kind.CONSULTATION)
        .map(visit -> visit.planned().day()).filter(day -> !day.isBefore(today)).findFirst()
        .map(day -> Due.by(day, today)).orElseGet(() -> Due.of(Due.State.BEFORE_FIRST_DOSE));
  }

  private Due again(Plan plan, LocalDate last) {
    if (course.begun().isEmpty()) {
      return Due.of(Due.State.AFTER_FIRST_DOSE);
    }
    return Due.by(visitFrom(ripe(plan, last)), today);
  }

  /** The first day on which it may be asked again: weekly at most. */
  private LocalDate ripe(Plan plan, LocalDate last) {
    LocalDate soonest = last.plusDays(WEEK);
    Optional<LocalDate> end = course.inductionEnds();
    if (end.isPresent() && !last.isBefore(end.get().minusDays(NEAR_END))) {
      return last.plusMonths(1);
    }
    LocalDate next = plan == Plan.WEEKLY ? soonest : last.plusMonths(1);
    return end.filter(day -> day.isBefore(next))
        .map(day -> day.isBefore(soonest) ? soonest : day).orElse(next);
  }

  /** The day of the first visit in the week from then on; that day itself if there is none. */
  private LocalDate visitFrom(LocalDate ripe) {
    return visits.stream().filter(visit -> !GONE.contains(visit.state()))
        .map(visit -> visit.planned().day())
        .filter(day -> !day.isBefore(ripe) && day.isBefore(ripe.plusDays(WEEK))).findFirst().orElse(ripe);
  }

  private Due eachSession() {
    boolean planned = visits.stream().filter(visit -> visit.kind() == Visit.Kind.DOSING)
        .filter(visit -> !GONE.contains(visit.state()))
        .anyMatch(visit -> visit.planned().day().equals(today));
    boolean under = course.sittings().stream().anyMatch(sitting -> sitting.began().day().equals(today));
    return planned || under ? Due.on(Due.State.DUE, today) : Due.of(Due.State.AT_SESSIONS);
  }

  private Due afterSession(Plan plan, Optional<Moment> last) {
    int next = course.sittings().stream().mapToInt(Sitting::number).max().orElse(0) + 1;
    Optional<Sitting> newest = course.sittings().stream()
        .filter(sitting -> plan == Plan.AFTER_SESSION || sitting.psychedelic())
        .max(Comparator.comparing(Sitting::began));
    boolean asked = newest
        .filter(sitting -> last.filter(then -> then.compareTo(sitting.began()) > 0).isEmpty())
        .filter(sitting -> !sitting.began().day().plusDays(SESSION_PASSES).isBefore(today)).isPresent();
    return asked
        ? new Due(newest.get().began().day().equals(today) ? Due.State.DUE : Due.State.OVERDUE,
            newest.map(sitting -> sitting.began().day()), newest.get().number())
        : Due.after(next);
  }
}
