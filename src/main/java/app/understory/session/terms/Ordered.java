package app.understory.session.terms;

import app.understory.course.Route;
import app.understory.course.order.Departed;
import app.understory.course.order.Departure;
import app.understory.course.order.Departures;
import app.understory.course.order.Giving;
import app.understory.course.order.History;
import app.understory.course.order.Order;
import app.understory.course.order.Orders;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/**
 * What is ordered for the person of a session, and what they had before it.
 *
 * @param earlier days of the sessions before it in which medicine was given
 */
public record Ordered(History history, List<LocalDate> earlier) {
  private static final long MINUTE = 60_000;

  public Ordered {
    earlier = List.copyOf(earlier);
  }

  /** Reads it; not for the JavaFX thread. */
  public static Ordered of(Session session, Orders orders, LiveLog log) {
    return new Ordered(orders.of(session.person()),
        log.of(session.person()).stream()
            .filter(each -> each.state().given() && !each.id().equals(session.id())
                && each.began().compareTo(session.began()) < 0)
            .map(each -> each.began().day()).toList());
  }

  /** The order that counts for the session. */
  public Optional<Order> counting(Session session) {
    return history.counting(session.began().day());
  }

  /**
   * What departs from the order.
   *
   * @param standing  entries of the session that were not struck
   * @param elapsedMs when the dose is given
   */
  public List<Departure> departures(Session session, String substance, BigDecimal milligrams,
      Dose.Route route, List<Entry> standing, long elapsedMs) {
    List<Entry> before = standing.stream().filter(entry -> entry.what() instanceof Dose)
        .filter(entry -> entry.elapsedMs() <= elapsedMs).toList();
    BigDecimal all = before.stream().map(entry -> ((Dose) entry.what()).milligrams()).reduce(BigDecimal.ZERO,
        BigDecimal::add);
    OptionalInt since = before.stream().mapToLong(Entry::elapsedMs).max().stream()
        .mapToInt(last -> Math.toIntExact((elapsedMs - last) / MINUTE)).findFirst();
    LocalDate day = session.began().day();
    int used = counting(session).map(order -> (int) earlier.stream()
        .filter(each -> !each.isBefore(order.from())).count()).orElse(0);
    return Departures.of(history, new Giving(substance, milligrams, Route.valueOf(route.name()),
        new Giving.Before(all, before.size(), since), day,
        new Giving.Earlier(used, earlier.stream().max(LocalDate::compareTo)), reading(standing, elapsedMs)));
  }

  /** The newest value of each sign until then: a reading may have one sign alone. */
  private static Giving.Reading reading(List<Entry> standing, long elapsedMs) {
    List<VitalSigns> newest = standing.stream().filter(entry -> entry.what() instanceof VitalSigns)
        .filter(entry -> entry.elapsedMs() <= elapsedMs)
        .sorted(Comparator.comparingLong(Entry::elapsedMs).thenComparingInt(Entry::seq))
        .map(entry -> (VitalSigns) entry.what()).toList().reversed();
    return new Giving.Reading(newest(newest, VitalSigns::systolic), newest(newest, VitalSigns::diastolic),
        newest(newest, VitalSigns::pulse), newest(newest, VitalSigns::oxygen));
  }

  private static OptionalInt newest(List<VitalSigns> readings, Function<VitalSigns, OptionalInt> sign) {
    return readings.stream().map(sign).filter(OptionalInt::isPresent).findFirst().orElse(OptionalInt.empty());
  }

  /** Departures as rows, each once for one administration. */
  public List<Departed> rows(Session session, EntryId entry, List<Departure> found,
      Function<Departure, String> said, String reason, Moment when) {
    return found.stream().map(each -> new Departed(id(entry, each), session.person(), session.id().value(),
        entry.value(), counting(session).map(Order::id), each.what(), said.apply(each), reason, when))
        .toList();
  }

  private static UUID id(EntryId entry, Departure departure) {
    return UUID.nameUUIDFromBytes(
        (entry.value() + " " + departure.what()).getBytes(StandardCharsets.UTF_8));
  }
}
