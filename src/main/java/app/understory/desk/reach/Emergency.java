package app.understory.desk.reach;

import app.understory.kit.Words;
import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.prep.Readiness.Fact;
import app.understory.prep.Readiness.Mend;
import app.understory.session.terms.HouseRoom;
import app.understory.session.terms.Room;
import java.util.ArrayList;
import java.util.List;

/** Whether the emergency view of a session would have what a helper on the telephone asks for. */
public final class Emergency {
  private static final Words WORDS = Words.of(Emergency.class);

  private final People people;
  private final HouseRoom room;

  public Emergency(People people, HouseRoom room) {
    this.people = people;
    this.room = room;
  }

  /** What is known of the room, and of whom to ring. Reads, so not for the JavaFX thread. */
  public List<Fact> facts(PersonId person) {
    Room now = room.now();
    List<String> here = new ArrayList<>();
    lacks(here, now.address().isBlank(), "address");
    lacks(here, now.ambulance().isBlank(), "ambulance");
    List<Ally> allies = people.allies(person);
    List<String> phones = new ArrayList<>();
    lacks(phones, !rings(allies, Ally.Role.PRESCRIBER), "prescriber");
    lacks(phones, !rings(allies, Ally.Role.ESCORT), "escort");
    return List.of(fact("room", here, Mend.ROOM), fact("phones", phones, Mend.IDENTITY));
  }

  private static void lacks(List<String> lacking, boolean so, String what) {
    if (so) {
      lacking.add(WORDS.get(what));
    }
  }

  private static Fact fact(String what, List<String> lacking, Mend mend) {
    return new Fact(WORDS.get(what), lacking.isEmpty()
        ? WORDS.get("written")
        : WORDS.get("lacking", String.join(WORDS.get("and"), lacking)), lacking.isEmpty(), mend);
  }

  private static boolean rings(List<Ally> allies, Ally.Role role) {
    return allies.stream().filter(ally -> ally.role() == role)
        .anyMatch(ally -> ally.phone().filter(number -> !number.isBlank()).isPresent());
  }
}
