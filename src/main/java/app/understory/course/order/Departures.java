package app.understory.course.order;

import app.understory.course.order.Departure.What;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Holds what is given against what was ordered: arithmetic alone. */
public final class Departures {
  private final Order order;
  private final Giving giving;
  private final List<Departure> found = new ArrayList<>();

  private Departures(Order order, Giving giving) {
    this.order = order;
    this.giving = giving;
  }

  /** What departs from the order that counts on that day; nothing where all is as ordered. */
  public static List<Departure> of(History history, Giving giving) {
    if (history.versions().isEmpty()) {
      return List.of(new Departure(What.NO_ORDER, "", ""));
    }
    Optional<Order> counting = history.counting(giving.day());
    if (counting.isEmpty()) {
      return List.of(new Departure(What.NOT_YET, "", history.versions().getLast().from().toString()));
    }
    return new Departures(counting.get(), giving).all(history.standing(counting.get(), giving.day()));
  }

  private List<Departure> all(History.Standing standing) {
    if (standing == History.Standing.CANCELLED) {
      found.add(new Departure(What.CANCELLED, "", ""));
    } else if (standing == History.Standing.EXPIRED) {
      order.to().ifPresent(last -> found.add(new Departure(What.RUN_OUT, "", last.toString())));
    }
    medicine();
    amounts();
    boosters();
    spacing();
    limits();
    return List.copyOf(found);
  }

  private void medicine() {
    Order.Medicine ordered = order.medicine();
    if (!same(giving.substance(), ordered.substance())) {
      found.add(new Departure(What.SUBSTANCE, giving.substance(), ordered.substance()));
    }
    if (giving.route() != ordered.route()) {
      found.add(new Departure(What.ROUTE, giving.route().name(), ordered.route().name()));
    }
  }

  private static boolean same(String one, String other) {
    return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }

  private void amounts() {
    Order.Amounts ordered = order.amounts();
    over(What.ONCE, giving.milligrams(), ordered.mostOnce());
    over(What.SESSION, giving.before().milligrams().add(giving.milligrams()), ordered.most());
  }

  private void over(What what, BigDecimal amount, Optional<BigDecimal> most) {
    most.filter(limit -> amount.compareTo(limit) > 0)
        .ifPresent(limit -> found.add(new Departure(what, plain(amount), plain(limit))));
  }

  private void boosters() {
    int doses = giving.before().doses();
    OptionalInt allowed = order.spacing().boosters();
    if (allowed.isPresent() && doses > allowed.getAsInt()) {
      found.add(departure(What.BOOSTERS, doses, allowed.getAsInt()));
    }
    OptionalInt gap = order.spacing().boosterGap();
    OptionalInt since = giving.before().minutesSince();
    if (gap.isPresent() && since.isPresent() && since.getAsInt() < gap.getAsInt()) {
      found.add(departure(What.BOOSTER_SOON, since.getAsInt(), gap.getAsInt()));
    }
  }

  private void spacing() {
    OptionalInt sessions = order.spacing().sessions();
    if (sessions.isPresent() && giving.earlier().underOrder() >= sessions.getAsInt()) {
      found.add(departure(What.SESSIONS_USED, giving.earlier().underOrder(), sessions.getAsInt()));
    }
    giving.earlier().last().ifPresent(last -> {
      int days = Math.toIntExact(ChronoUnit.DAYS.between(last, giving.day()));
      if (days < order.spacing().days().orElse(0)) {
        found.add(departure(What.DAYS, days, order.spacing().days().getAsInt()));
      }
    });
  }

  private void limits() {
    Order.Limits ordered = order.limits();
    Giving.Reading read = giving.latest();
    if (above(read.systolic(), ordered.systolic()) || above(read.diastolic(), ordered.diastolic())) {
      found.add(new Departure(What.PRESSURE, pair(read.systolic(), read.diastolic()),
          pair(ordered.systolic(), ordered.diastolic())));
    }
    if (above(read.pulse(), ordered.pulse())) {
      found.add(departure(What.PULSE, read.pulse().getAsInt(), ordered.pulse().getAsInt()));
    }
    if (above(ordered.oxygen(), read.oxygen())) {
      found.add(departure(What.OXYGEN, read.oxygen().getAsInt(), ordered.oxygen().getAsInt()));
    }
  }

  private static boolean above(OptionalInt value, OptionalInt limit) {
    return value.isPresent() && limit.isPresent() && value.getAsInt() > limit.getAsInt();
  }

  /** A pressure as 142/88; a value that is not there as a dash. */
  private static String pair(OptionalInt systolic, OptionalInt diastolic) {
    return one(systolic) + "/" + one(diastolic);
  }

  private static String one(OptionalInt value) {
    return value.isPresent() ? Integer.toString(value.getAsInt()) : "–";
  }

  private static Departure departure(What what, int was, int limit) {
    return new Departure(what, Integer.toString(was), Integer.toString(limit));
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }
}
