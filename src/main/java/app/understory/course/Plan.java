package app.understory.course;

import app.understory.course.regimen.Leg;
import app.understory.course.regimen.Rhythm;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A course with its doses.
 *
 * @param doses by day
 */
public record Plan(Course course, List<Planned> doses) {
  private static final Comparator<Planned> BY_DAY = Comparator.comparing(Planned::day)
      .thenComparing(Planned::part).thenComparingInt(Planned::place).thenComparing(each -> each.id().value());

  public Plan {
    doses = doses.stream().sorted(BY_DAY).toList();
  }

  /** How the next dose stands. */
  public enum Timing {
    /** Its time has not come. */
    AHEAD,
    /** It is time, and not past it. */
    DUE,
    /** Its time has passed. */
    OVERDUE
  }

  /**
   * The next dose.
   *
   * @param number   which dose of the course it is, from 1
   * @param earliest the first day on which it is in time
   * @param latest   the last one
   */
  public record Next(Planned dose, int number, LocalDate earliest, LocalDate latest, Timing timing) {}

  /** The next dose as it stands on that day; none while the course rests or is over. */
  public Optional<Next> next(LocalDate today) {
    return course.open()
        ? doses.stream().filter(Planned::ahead).findFirst().map(dose -> next(dose, today))
        : Optional.empty();
  }

  private Next next(Planned dose, LocalDate today) {
    LocalDate earliest = earliest(dose);
    LocalDate latest = latest(dose);
    Timing timing = today.isBefore(earliest)
        ? Timing.AHEAD
        : today.isAfter(latest) ? Timing.OVERDUE : Timing.DUE;
    return new Next(dose, number(dose), earliest, latest, timing);
  }

  /** The first day on which that dose is in time: its own in the induction, by the rhythm in the maintenance. */
  public LocalDate earliest(Planned dose) {
    return rhythm(dose).flatMap(rhythm -> before(dose).map(last -> rhythm.earliest(last.day())))
        .filter(day -> day.isBefore(dose.day())).orElse(dose.day());
  }

  /** The last day on which it is. */
  public LocalDate latest(Planned dose) {
    return rhythm(dose).flatMap(rhythm -> before(dose).map(last -> rhythm.latest(last.day())))
        .filter(day -> day.isAfter(dose.day())).orElse(dose.day());
  }

  private Optional<Rhythm> rhythm(Planned dose) {
    return dose.part() == Part.MAINTENANCE
        ? course.regimen().last(Part.MAINTENANCE).map(Leg::rhythm)
        : Optional.empty();
  }

  /** The dose before that one which counts. */
  public Optional<Planned> before(Planned dose) {
    return counting().stream().takeWhile(each -> !each.equals(dose)).reduce((_, later) -> later);
  }

  /** Which dose of the course it is, from 1: those that were missed or cancelled have no number. */
  public int number(Planned dose) {
    return counting().indexOf(dose) + 1;
  }

  /** The doses that were given or are still to come. */
  public List<Planned> counting() {
    return doses.stream().filter(Planned::counts).toList();
  }

  /** How many were given. */
  public int given() {
    return (int) doses.stream().filter(each -> each.state() == Planned.State.DONE).count();
  }

  /** How many count in that part. */
  public int planned(Part part) {
    return (int) doses.stream().filter(each -> each.counts() && each.part() == part).count();
  }

  /** Which part the course is in: that of the next dose, or of the last one. */
  public Part part() {
    return doses.stream().filter(Planned::ahead).findFirst()
        .or(() -> doses.isEmpty() ? Optional.empty() : Optional.of(doses.getLast()))
        .map(Planned::part).orElse(Part.INDUCTION);
  }

  /** What a dose is meant for: as said of it, else as the course. */
  public Optional<Depth> depth(Planned dose) {
    return dose.depth().or(() -> course.aim().depth());
  }

  /** That dose. */
  public Optional<Planned> dose(PlannedId id) {
    return doses.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The same with one dose as it now is. */
  public Plan with(Planned changed) {
    return new Plan(course,
        doses.stream().map(each -> each.id().equals(changed.id()) ? changed : each).toList());
  }

  /**
   * The same, except that what sessions fulfil stands as it is kept: a dose that was given stays given in its session,
   * and one whose session gave none after all is not given.
   *
   * @param kept the doses as they are kept
   */
  Plan fulfilledAs(List<Planned> kept) {
    Plan before = new Plan(course, kept);
    Stream<Planned> mine = doses.stream()
        .map(dose -> dose.session().isPresent()
            ? before.dose(dose.id()).orElseGet(() -> dose.open(dose.first()))
            : before.dose(dose.id()).filter(was -> was.session().isPresent()).orElse(dose));
    Stream<Planned> given = before.doses().stream()
        .filter(was -> was.session().isPresent() && dose(was.id()).isEmpty());
    return new Plan(course, Stream.concat(mine, given).toList());
  }

  /** The same course standing otherwise. */
  public Plan standing(Course.Standing now) {
    return new Plan(course.standing(now), doses);
  }
}
