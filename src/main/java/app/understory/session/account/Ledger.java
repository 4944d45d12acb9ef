package app.understory.session.account;

import app.understory.people.PersonId;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What one person was given, session by session: plain arithmetic, never a judgement. */
public final class Ledger {
  private Ledger() {}

  /**
   * One session in which medicine was given.
   *
   * @param given   what it had, with the weight that it began with
   * @param route   of its first dose
   * @param all     milligrams of this session and all before it
   * @param gapDays days since the session before it
   */
  public record Line(Session session, Given given, Optional<Dose.Route> route, BigDecimal all,
      OptionalInt gapDays) {}

  /** Every session with medicine by when it began, whenever it was entered. Reads; not for the JavaFX thread. */
  public static List<Line> of(PersonId person, LiveLog log) {
    List<Line> lines = new ArrayList<>();
    BigDecimal all = BigDecimal.ZERO;
    List<Session> held = log.of(person).stream().filter(session -> session.state().given())
        .sorted(Comparator.comparing(Session::began)).toList();
    for (Session session : held) {
      Given given = Given.of(
          log.entries(session.id()).stream().filter(entry -> entry.struck().isEmpty()).toList(),
          session.weightKg());
      all = all.add(given.milligrams());
      OptionalInt gap = lines.isEmpty()
          ? OptionalInt.empty()
          : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS
              .between(lines.getLast().session().began().day(), session.began().day())));
      lines.add(new Line(session, given, route(given), all, gap));
    }
    return List.copyOf(lines);
  }

  private static Optional<Dose.Route> route(Given given) {
    return given.doses().stream().map(Entry::what).filter(Dose.class::isInstance).map(Dose.class::cast)
        .map(Dose::route).findFirst();
  }
}
