package app.understory.session.terms;

import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.people.Weight;
import app.understory.prep.Preparation;
import app.understory.prep.Worksheet;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.line.Lanes;
import app.understory.vault.time.Moment;
import app.understory.visit.VisitId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** What a session takes with it when it begins: worksheet, planned depth, weight, and the practice's terms. */
public final class Arrival {
  private final Preparation preparation;
  private final People people;
  private final House house;
  private final Supplier<Lanes> lanes;

  /** @param house the practice's terms as they stand */
  public Arrival(Preparation preparation, People people, House house) {
    this(preparation, people, house, () -> Lanes.DELIVERED);
  }

  /** @param lanes into which lane each kind of line goes, as the practice chose */
  public Arrival(Preparation preparation, People people, House house, Supplier<Lanes> lanes) {
    this.preparation = preparation;
    this.people = people;
    this.house = house;
    this.lanes = lanes;
  }

  /** Into which lane each kind of line goes. */
  public Lanes lanes() {
    return lanes.get();
  }

  /** Knows the practice's terms. */
  @FunctionalInterface
  public interface House {
    /** As they stand. */
    Terms now();

    /** As they stood at the end of that day, where that is known. */
    default Terms on(LocalDate day) {
      return now();
    }
  }

  /** The terms of a session that was held on that day. */
  public Terms terms(LocalDate day) {
    return house.on(day);
  }

  /** The terms of a session that begins now. */
  public Terms terms() {
    return house.now();
  }

  /** A session that begins now, with what there is of its person. */
  public Session of(SessionId id, PersonId person, Optional<VisitId> visit, Moment now, int number) {
    Optional<Worksheet> worksheet = worksheet(person, visit, number);
    Optional<Weight> weight = people.weight(person);
    Optional<Session.Depth> depth = worksheet.flatMap(sheet -> sheet.checks().plannedDepth())
        .flatMap(Arrival::depth);
    return new Session(id, person, visit, worksheet.map(Worksheet::id), number, Session.State.ARRIVED, depth,
        OptionalInt.empty(), weight.map(Weight::kilograms), weight.map(Weight::taken), now, Optional.empty());
  }

  /**
   * A session that was held then, and is told of afterwards: with the worksheet of its visit alone, and the weight as it
   * was known by then, or none.
   */
  public Session held(SessionId id, PersonId person, Optional<VisitId> visit, Moment began, int number) {
    Session now = of(id, person, visit, began, number);
    boolean known = now.weighed().filter(weighed -> !weighed.day().isAfter(began.day())).isPresent();
    return new Session(id, person, visit, now.worksheet().filter(_ -> ofVisit(person, visit)),
        number, now.state(), now.plannedDepth().filter(_ -> ofVisit(person, visit)), OptionalInt.empty(),
        now.weightKg().filter(_ -> known), now.weighed().filter(_ -> known), began, Optional.empty());
  }

  private boolean ofVisit(PersonId person, Optional<VisitId> visit) {
    return visit.isPresent()
        && preparation.of(person).stream().anyMatch(sheet -> sheet.visit().equals(visit));
  }

  /** The worksheet of that visit, or the one begun for a session of that number. */
  private Optional<Worksheet> worksheet(PersonId person, Optional<VisitId> visit, int number) {
    List<Worksheet> all = preparation.of(person);
    Optional<Worksheet> ofVisit = visit.isEmpty()
        ? Optional.empty()
        : all.stream().filter(sheet -> sheet.visit().equals(visit)).findFirst();
    return ofVisit.or(() -> all.stream().filter(sheet -> sheet.sessionNumber() == number).findFirst());
  }

  private static Optional<Session.Depth> depth(String name) {
    return Arrays.stream(Session.Depth.values()).filter(depth -> depth.name().equals(name)).findFirst();
  }
}
