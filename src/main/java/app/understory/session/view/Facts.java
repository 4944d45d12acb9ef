package app.understory.session.view;

import app.understory.people.Ally;
import app.understory.people.Namesakes;
import app.understory.people.Person;
import app.understory.prep.Worksheet;
import app.understory.session.Session;
import app.understory.session.terms.Room;
import app.understory.session.terms.Terms;
import app.understory.session.view.reach.Health;
import app.understory.strand.Strand;
import java.util.List;
import java.util.Optional;

/**
 * What does not change while one sits through a session.
 *
 * @param sheet   its worksheet, or what would be carried over into one
 * @param strands those with a number, by number
 * @param namesake what tells them from another of the name, if there is one
 * @param allies people around them
 * @param room    what helpers must be told from here
 * @param health  allergies and medicines, as known when one sat down
 * @param terms   the limits and schedules it began with
 */
public record Facts(Session session, Person person, Worksheet sheet, List<Strand> strands, Terms terms,
    Optional<Namesakes.Mark> namesake, List<Ally> allies, Room room, Health health) {
  public Facts {
    strands = List.copyOf(strands);
    allies = List.copyOf(allies);
  }
}
