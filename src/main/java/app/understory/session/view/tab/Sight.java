package app.understory.session.view.tab;

import app.understory.people.Namesakes;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.session.Session;
import app.understory.session.line.Lanes;
import app.understory.session.view.SessionDesk;
import app.understory.strand.Strand;
import app.understory.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How things stand with a person's sessions.
 *
 * @param live    the session under way, of whomever
 * @param whose   whose it is, and what tells them from another of the name
 * @param planned the visit planned for today
 * @param next    the number of the next session
 * @param strands all the person's strands
 * @param lanes   into which lane each kind of line goes
 */
public record Sight(Optional<Session> live, Optional<Whose> whose, Optional<Visit> planned, int next,
    List<Strand> strands, Lanes lanes) {
  static final Sight NOTHING = new Sight(Optional.empty(), Optional.empty(), Optional.empty(), 1, List.of(),
      Lanes.DELIVERED);

  public Sight {
    strands = List.copyOf(strands);
  }

  /** Someone, and what tells them from another of the name. */
  public record Whose(Person person, Optional<Namesakes.Mark> mark) {}

  /** Reads it; not for the JavaFX thread. */
  static Sight read(SessionDesk desk, PersonId person) {
    Optional<Session> live = desk.log().live();
    Optional<Whose> whose = live.flatMap(session -> desk.people().find(session.person()))
        .map(other -> whose(desk, other));
    return new Sight(live, whose, desk.visits().plannedToday(person, Visit.Kind.DOSING),
        desk.log().nextNumber(person), desk.strands().of(person), desk.log().lanes());
  }

  private static Whose whose(SessionDesk desk, Person other) {
    List<Person> all = new ArrayList<>(desk.people().everyone());
    all.addAll(desk.people().archived());
    return new Whose(other, Namesakes.among(all).of(other.id()));
  }
}
