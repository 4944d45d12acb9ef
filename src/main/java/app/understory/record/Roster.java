package app.understory.record;

import app.understory.people.Namesakes;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everyone, each with what a list of people says of them. Reads are synchronous and belong off the JavaFX thread. */
public final class Roster {
  private final RosterStore store;
  private final People people;
  private final Visits visits;

  public Roster(RosterStore store, People people, Visits visits) {
    this.store = store;
    this.people = people;
    this.visits = visits;
  }

  /**
   * One person in the list.
   *
   * @param mark  what tells them from others of the name; empty for everybody else
   * @param held  sessions in which medicine was given
   * @param begun sessions of any state: the next one's number is one more
   * @param next  the next visit planned
   * @param lacks what is lacking, most pressing first
   */
  public record Line(Person person, Optional<Namesakes.Mark> mark, int held, int begun, Optional<Visit> next,
      List<Lack> lacks) {
    public Line {
      lacks = List.copyOf(lacks);
    }
  }

  /** What can be lacking. */
  public enum Lack {
    /** A dosing visit is planned, and no one is named who takes the person home. */
    ESCORT,
    /** A dosing visit is planned, and no weight is known. */
    WEIGHT,
    /** A dosing visit is planned, and its worksheet was not begun. */
    WORKSHEET,
    /** A note is a draft still. */
    SIGNATURE,
    /** In a course, and no visit is planned. */
    VISIT
  }

  /** Everyone, those put away too, by preferred name. */
  public List<Line> lines() {
    List<Person> all = Stream.concat(people.everyone().stream(), people.archived().stream()).toList();
    Namesakes namesakes = Namesakes.among(all);
    Map<PersonId, Visit> next = visits.next().stream()
        .collect(Collectors.toMap(Visit::person, Function.identity()));
    RosterStore.Tallies tallies = store.tallies();
    return all.stream().map(person -> {
      Optional<Visit> visit = Optional.ofNullable(next.get(person.id()));
      return new Line(person, namesakes.of(person.id()), tallies.given(person.id()),
          tallies.begun(person.id()), visit, lacks(person, visit, tallies));
    }).toList();
  }

  private static List<Lack> lacks(Person person, Optional<Visit> next, RosterStore.Tallies tallies) {
    List<Lack> lacks = new ArrayList<>();
    if (next.filter(visit -> visit.kind() == Visit.Kind.DOSING).isPresent()) {
      if (!tallies.escorted(person.id())) {
        lacks.add(Lack.ESCORT);
      }
      if (!tallies.weighed(person.id())) {
        lacks.add(Lack.WEIGHT);
      }
      if (!tallies.prepared(person.id())) {
        lacks.add(Lack.WORKSHEET);
      }
    }
    if (tallies.unsigned(person.id())) {
      lacks.add(Lack.SIGNATURE);
    }
    if (next.isEmpty() && inCourse(person.status())) {
      lacks.add(Lack.VISIT);
    }
    return lacks;
  }

  private static boolean inCourse(Person.Status status) {
    return status == Person.Status.INDUCTION || status == Person.Status.MAINTENANCE;
  }
}
