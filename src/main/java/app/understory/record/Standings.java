package app.understory.record;

import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.people.Weight;
import app.understory.prep.Preparation;
import app.understory.prep.Worksheet;
import app.understory.record.Standing.Check;
import app.understory.record.Standing.Item;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.util.List;
import java.util.Optional;

/** Computes from the records what is in place before the medicine. Reads belong off the JavaFX thread. */
public final class Standings {
  private final People people;
  private final Visits visits;
  private final Preparation preparation;
  private final LiveLog log;

  public Standings(People people, Visits visits, Preparation preparation, LiveLog log) {
    this.people = people;
    this.visits = visits;
    this.preparation = preparation;
    this.log = log;
  }

  /** How things stand for the session under way, or else for the next one. */
  public Standing of(PersonId person) {
    Optional<Session> live = log.live().filter(session -> session.person().equals(person));
    int number = live.map(Session::number).orElseGet(() -> log.nextNumber(person));
    Optional<Visit> visit = visits.of(person).stream()
        .filter(each -> each.kind() == Visit.Kind.DOSING && each.open())
        .filter(each -> !each.planned().day().isBefore(visits.now().day())).findFirst();
    Optional<Worksheet> sheet = preparation.of(person).stream().filter(each -> each.sessionNumber() == number)
        .findFirst();
    return new Standing(number, visit, live, List.of(worksheet(sheet), escort(person, sheet), touch(sheet),
        fasting(sheet), weight(person), bloodPressure(live)));
  }

  private static Check worksheet(Optional<Worksheet> sheet) {
    boolean written = sheet.filter(each -> !each.intention().isBlank()).isPresent();
    return new Check(Item.WORKSHEET, written, Optional.empty(), sheet.map(Worksheet::begun));
  }

  private Check escort(PersonId person, Optional<Worksheet> sheet) {
    Optional<Moment> confirmed = sheet.flatMap(each -> each.checks().escortConfirmed());
    Optional<String> name = people.allies(person).stream().filter(ally -> ally.role() == Ally.Role.ESCORT)
        .map(Ally::name).findFirst();
    return new Check(Item.ESCORT, confirmed.isPresent(), name, confirmed);
  }

  private static Check touch(Optional<Worksheet> sheet) {
    Optional<Moment> agreed = sheet.flatMap(each -> each.checks().touchAgreed());
    return new Check(Item.TOUCH, agreed.isPresent(), Optional.empty(), agreed);
  }

  private static Check fasting(Optional<Worksheet> sheet) {
    Optional<String> since = sheet.flatMap(each -> each.checks().fastingSince())
        .filter(words -> !words.isBlank());
    return new Check(Item.FASTING, since.isPresent(), since, Optional.empty());
  }

  private Check weight(PersonId person) {
    Optional<Weight> weight = people.weight(person);
    return new Check(Item.WEIGHT, weight.isPresent(), weight.map(Weight::asTyped), weight.map(Weight::taken));
  }

  private Check bloodPressure(Optional<Session> live) {
    Optional<Entry> taken = live.stream().flatMap(session -> log.entries(session.id()).stream())
        .filter(entry -> entry.struck().isEmpty())
        .filter(entry -> entry.what() instanceof VitalSigns signs && signs.systolic().isPresent())
        .reduce((_, later) -> later);
    return new Check(Item.BLOOD_PRESSURE, taken.isPresent(), Optional.empty(), taken.map(Entry::happened));
  }
}
