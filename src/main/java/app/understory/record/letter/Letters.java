package app.understory.record.letter;

import app.understory.course.Courses;
import app.understory.course.Plan;
import app.understory.course.order.Departed;
import app.understory.course.order.Orders;
import app.understory.measure.Measures;
import app.understory.measure.chart.Curve;
import app.understory.measure.chart.Curves;
import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.session.account.Account;
import app.understory.session.concern.Care;
import app.understory.visit.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the letter to the prescriber together from the records. Reads; not for the JavaFX thread. */
public final class Letters {
  private final People people;
  private final Visits visits;
  private final LiveLog log;
  private final Measures measures;
  private final Orders orders;
  private final Courses courses;

  public Letters(People people, Visits visits, LiveLog log, Measures measures, Orders orders,
      Courses courses) {
    this.people = people;
    this.visits = visits;
    this.log = log;
    this.measures = measures;
    this.orders = orders;
    this.courses = courses;
  }

  private record Held(Session session, Account account) {}

  /** The letter about that person as the records now stand; empty if they are not known. */
  public Optional<Letter> about(PersonId person) {
    return people.find(person).map(this::about);
  }

  private Letter about(Person about) {
    PersonId person = about.id();
    LocalDate today = people.today();
    List<Held> held = log.of(person).stream().filter(session -> session.state().given())
        .sorted(Comparator.comparing(Session::began).reversed())
        .map(session -> new Held(session,
            new Account(session, record(session), log.terms(session.id()), List.of())))
        .filter(each -> !each.account().given().doses().isEmpty()).toList();
    Optional<LocalDate> since = held.isEmpty()
        ? Optional.empty()
        : Optional.of(held.getLast().session().began().day());
    Set<UUID> standing = held.stream().flatMap(each -> each.account().given().doses().stream())
        .map(entry -> entry.id().value()).collect(Collectors.toSet());
    List<Departed> departed = orders.departed(person).reversed().stream()
        .filter(each -> standing.contains(each.entry())).toList();
    return new Letter(about, prescriber(person), today, since, held.stream().map(Letters::given).toList(),
        Optional.empty(), scores(person), held.stream().flatMap(each -> concerns(each).stream()).toList(), 0,
        departed,
        orders.of(person).counting(today), next(person, today));
  }

  private Optional<Ally> prescriber(PersonId person) {
    return people.allies(person).stream().filter(ally -> ally.role() == Ally.Role.PRESCRIBER).findFirst();
  }

  private List<Entry> record(Session session) {
    return log.entries(session.id()).stream().filter(entry -> entry.lane() == Entry.Lane.RECORD).toList();
  }

  private static Letter.Given given(Held held) {
    List<Dose> doses = held.account().given().doses().stream().map(entry -> (Dose) entry.what()).toList();
    return new Letter.Given(held.session().number(), held.session().began().day(),
        doses.getFirst().substance(),
        doses.getFirst().route(), doses.stream().map(Dose::milligrams).toList(),
        held.account().given().perKilogram(),
        new Letter.Pressures(held.account().before().map(Letters::pressure),
            held.account().highest().map(Letters::pressure), held.account().last().map(Letters::pressure)));
  }

  private static String pressure(Entry entry) {
    VitalSigns signs = (VitalSigns) entry.what();
    return signs.systolic().orElse(0) + "/" + signs.diastolic().orElse(0);
  }

  /** The main score of each measure that tells of a course and has named ranges. */
  private List<Curve> scores(PersonId person) {
    List<String> order = measures.library().offered().stream().map(each -> each.about().id()).toList();
    return Curves.of(measures.of(person), order, measures.course(person).begun()).stream()
        .filter(curve -> curve.id().endsWith("/total") && !curve.stripes().isEmpty()
            && curve.scope().better() != Curve.Better.NEITHER && !curve.points().isEmpty())
        .toList();
  }

  private List<Letter.Concern> concerns(Held held) {
    List<Entry> entries = held.account().concerns();
    List<Care> cares = entries.isEmpty() ? List.of() : log.cares(held.session().id());
    List<Letter.Concern> concerns = new ArrayList<>();
    for (Entry entry : entries) {
      concerns.add(new Letter.Concern(held.session().began().day(), ((Entry.Words) entry.what()).text(),
          cares.stream().filter(care -> care.concern().equals(entry.id())).findFirst()));
    }
    return concerns;
  }

  private Letter.Next next(PersonId person, LocalDate today) {
    Optional<Plan> plan = courses.last(person);
    return new Letter.Next(visits.next(person), log.nextNumber(person),
        plan.flatMap(each -> each.next(today)).map(next -> next.dose().day()));
  }
}
