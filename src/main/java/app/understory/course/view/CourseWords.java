package app.understory.course.view;

import app.understory.course.Course;
import app.understory.course.Depth;
import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.Route;
import app.understory.course.regimen.Leg;
import app.understory.course.regimen.Regimen;
import app.understory.course.regimen.Rhythm;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a course is said. */
public final class CourseWords {
  private static final Words WORDS = Words.of(CourseWords.class);
  private static final List<String> NUMBERS = List.of(WORDS.get("numbers").split(" "));

  private CourseWords() {}

  /** <i>three</i> up to twelve, then <i>13</i>. */
  public static String number(int number) {
    return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
  }

  /** <i>two a week, six weeks, twelve sessions</i>. */
  public static String rhythm(Regimen regimen, Part part) {
    return regimen.legs().stream().filter(leg -> leg.part() == part).map(CourseWords::leg)
        .collect(Collectors.joining("; "));
  }

  private static String leg(Leg leg) {
    return switch (leg.rhythm()) {
      case Rhythm.Weekly(int times) -> {
        int weeks = (leg.doses() + times - 1) / times;
        yield WORDS.get("weekly", number(times), weeks, number(weeks), leg.doses(), number(leg.doses()));
      }
      case Rhythm.Daily(int least, int most) -> least == most
          ? WORDS.get("daily", least, leg.doses(), number(leg.doses()))
          : WORDS.get("daily.range", least, most);
      case Rhythm.Monthly(int least, int most) -> least == most
          ? WORDS.get("monthly", least)
          : WORDS.get("monthly.range", least, most);
    };
  }

  public static String route(Route route) {
    return WORDS.get("route." + route.name());
  }

  /** The way as it stands in a table: <i>IM</i>. */
  public static String shortRoute(String name) {
    return WORDS.get("route.short." + name);
  }

  public static String depth(Depth depth) {
    return WORDS.get("depth." + depth.name());
  }

  public static String reason(Course.Reason reason) {
    return WORDS.get("reason." + reason.name());
  }

  /** Without zeros that say nothing. */
  public static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  /** How the next dose stands: <i>Session 5 is due today.</i> */
  public static Optional<String> next(Plan plan, LocalDate today) {
    Days days = new Days(today);
    return plan.next(today).map(next -> switch (next.timing()) {
      case DUE -> next.latest().equals(today) || next.latest().equals(next.earliest())
          ? WORDS.get("due.today", next.number())
          : WORDS.get("due.until", next.number(), days.near(next.latest()));
      case OVERDUE -> WORDS.get("overdue", next.number(), days.near(next.latest()));
      case AHEAD -> next.earliest().equals(next.latest())
          ? WORDS.get("ahead", next.number(), days.near(next.dose().day()))
          : WORDS.get("ahead.between", next.number(), days.near(next.earliest()), days.near(next.latest()));
    });
  }

  /** The sentences under the calendar: how the course stands, what moved last, and what the order still allows. */
  static String told(Seen seen, Plan plan) {
    Days days = new Days(seen.today());
    StringBuilder told = new StringBuilder();
    switch (plan.course().standing()) {
      case Course.Standing.Open _ -> next(plan, seen.today()).ifPresent(told::append);
      case Course.Standing.Paused(var since, var why) -> told.append(why.isEmpty()
          ? WORDS.get("paused", days.near(since))
          : WORDS.get("paused.why", days.near(since), why));
      case Course.Standing.Closed(var on, var reason, var why) -> told.append(why.isEmpty()
          ? WORDS.get("closed", days.near(on), reason(reason))
          : WORDS.get("closed.why", days.near(on), reason(reason), why));
    }
    moved(plan).ifPresent(dose -> told.append(' ').append(moved(plan, dose, days)));
    if (!plan.course().closed()) {
      told.append(' ').append(allowed(seen));
    }
    return told.toString().strip();
  }

  /** The dose still to come that stands on another day than it was laid out for. */
  private static Optional<Planned> moved(Plan plan) {
    return plan.doses().stream().filter(Planned::ahead).filter(Planned::moved)
        .filter(dose -> dose.part() == Part.INDUCTION).findFirst();
  }

  private static String moved(Plan plan, Planned dose, Days days) {
    String from = days.near(dose.first());
    String to = days.near(dose.day());
    return dose.why().map(why -> WORDS.get("moved.why", plan.number(dose), from, to, why))
        .orElseGet(() -> WORDS.get("moved", plan.number(dose), from, to));
  }

  private static String allowed(Seen seen) {
    if (seen.orders().versions().isEmpty()) {
      return WORDS.get("order.none");
    }
    if (seen.inForce().isEmpty()) {
      return WORDS.get("order.not");
    }
    boolean counts = seen.left().isPresent();
    int left = seen.left().orElse(0);
    int gap = seen.gap();
    if (counts) {
      return gap > 1
          ? WORDS.get("order.both", left, number(left), gap, number(gap))
          : WORDS.get("order.left", left, number(left));
    }
    return gap > 1 ? WORDS.get("order.gap", gap, number(gap)) : "";
  }

  /** A day of the calendar as it is read out. */
  public static String spoken(Plan plan, Optional<Planned> dose, LocalDate day) {
    return dose.map(each -> WORDS.get("spoken", Days.title(day), each.counts()
        ? WORDS.get("spoken.number", plan.number(each))
        : WORDS.get("spoken.dose"), WORDS.get("state." + each.state().name().toLowerCase(Locale.ROOT)),
        plan.depth(each).map(CourseWords::depth).orElse(""))).orElseGet(() -> Days.title(day));
  }
}
