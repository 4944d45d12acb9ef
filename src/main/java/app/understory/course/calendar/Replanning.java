package app.understory.course.calendar;

import app.understory.course.Course;
import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.PlannedId;
import app.understory.course.regimen.Leg;
import app.understory.course.regimen.Rhythm;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Changes a course's calendar. Each change gives a new plan; what was given is never touched. */
public final class Replanning {
  private final Rules rules;
  private final Supplier<PlannedId> ids;

  /** @param ids new ids for doses that are laid out */
  public Replanning(Rules rules, Supplier<PlannedId> ids) {
    this.rules = rules;
    this.ids = ids;
  }

  /** The doses of a course that begins. */
  public Plan begin(Course course) {
    return new Plan(course,
        Layout.lay(course.regimen(), course.start(), rules).stream().map(this::laid).toList());
  }

  private Planned laid(Slot slot) {
    return Planned.laid(ids.get(), slot.part(), slot.place(), slot.day());
  }

  /** Moves one dose, that one alone, to any day. */
  public static Plan move(Plan plan, Planned dose, LocalDate to, Optional<String> why) {
    return dose.ahead() ? plan.with(dose.on(to, why)) : plan;
  }

  /** Moves a dose and all after it by as many days, none of them under the gap or onto a day off. Where no reason is given, that of
   * an earlier move stays. */
  public Plan moveAll(Plan plan, Planned dose, LocalDate to, Optional<String> why) {
    long by = ChronoUnit.DAYS.between(dose.day(), to);
    Plan moved = plan;
    Optional<LocalDate> before = plan.before(dose).map(Planned::day);
    boolean later = false;
    for (Planned each : plan.doses()) {
      later = later || each.equals(dose);
      if (later && each.ahead()) {
        LocalDate wished = each.day().plusDays(by);
        LocalDate day = before.isPresent() && !each.equals(dose)
            ? rules.after(before.get(), wished)
            : wished;
        moved = moved.with(each.on(day, why.or(each::why)));
        before = Optional.of(day);
      }
    }
    return moved;
  }

  /** A dose was missed, and is dropped: the course has one less. */
  public static Plan drop(Plan plan, Planned dose) {
    return plan.with(dose.in(Planned.State.MISSED));
  }

  /**
   * A dose was missed, and everything after it moves on by one place: the days stay, and one more follows at the end of
   * its part. What follows that part is moved out of its way.
   */
  public Plan shift(Plan plan, Planned dose) {
    List<Planned> part = plan.doses().stream().filter(each -> each.part() == dose.part() && each.counts())
        .toList();
    Planned last = part.getLast();
    Optional<Leg> leg = plan.course().regimen().last(dose.part());
    LocalDate wished = leg.map(each -> each.rhythm().next(last.day(), gap(plan, each, last)))
        .orElse(last.day().plusDays(rules.gap()));
    Planned more = Planned.laid(ids.get(), dose.part(), last.place() + 1, rules.after(last.day(), wished));
    List<Planned> doses = new ArrayList<>(drop(plan, dose).doses());
    doses.add(more);
    return behind(new Plan(plan.course(), doses), last, more);
  }

  /** Which gap of its stretch follows that dose. */
  private static int gap(Plan plan, Leg leg, Planned last) {
    int before = plan.course().regimen().doses(last.part()) - leg.doses();
    return Math.max(0, last.place() - before + (last.part() == Part.MAINTENANCE ? 1 : 0));
  }

  /** What comes after the part moves by as much as its end did. */
  private Plan behind(Plan plan, Planned last, Planned more) {
    Optional<Planned> next = plan.doses().stream().filter(each -> each.ahead() && each.part() != more.part())
        .filter(each -> !each.day().isBefore(last.day())).findFirst();
    long by = ChronoUnit.DAYS.between(last.day(), more.day());
    return next.map(each -> moveAll(plan, each, rules.off().open(each.day().plusDays(by)), Optional.empty()))
        .orElse(plan);
  }

  /**
   * The course is taken up again on that day or later: what is left moves on, by whole weeks where the rhythm is weekly,
   * so that the weekdays stay.
   */
  public Plan resume(Plan plan, LocalDate today) {
    Plan open = plan.standing(new Course.Standing.Open());
    Optional<Planned> first = open.doses().stream().filter(Planned::ahead).findFirst();
    if (first.isEmpty() || !first.get().day().isBefore(today)) {
      return open;
    }
    long days = ChronoUnit.DAYS.between(first.get().day(), today);
    boolean weekly = plan.course().regimen().first(first.get().part())
        .filter(leg -> leg.rhythm() instanceof Rhythm.Weekly).isPresent();
    LocalDate to = first.get().day().plusDays(weekly ? (days + 6) / 7 * 7 : days);
    LocalDate soonest = open.before(first.get()).map(last -> rules.after(last.day(), to))
        .orElseGet(() -> rules.off().open(to));
    return moveAll(open, first.get(), soonest, Optional.empty());
  }

  /** Lays what is left out anew by another regimen: what was given or missed stays, what was planned gives way. */
  public Plan relay(Plan plan, Course changed, LocalDate first) {
    List<Planned> stay = plan.doses().stream().filter(each -> !each.ahead()).toList();
    List<Planned> given = stay.stream().filter(each -> each.state() == Planned.State.DONE).toList();
    Layout.Done done = new Layout.Done(count(given, Part.INDUCTION), count(given, Part.MAINTENANCE),
        given.stream().map(Planned::day).max(LocalDate::compareTo));
    List<Planned> doses = new ArrayList<>(stay);
    Layout.rest(changed.regimen(), done, first, rules).stream().map(this::laid).forEach(doses::add);
    return new Plan(changed, doses);
  }

  private static int count(List<Planned> doses, Part part) {
    return (int) doses.stream().filter(each -> each.part() == part).count();
  }
}
