package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Advance;
import app.understory.people.Person;
import app.understory.session.Session;
import org.junit.jupiter.api.Test;

class FirstSessionScreenTest extends RoomsTest {

  @Test
  void whoWasMissedWhenTheProgramEndedIsMovedOnAtTheNextOpeningAndPutBackForGood() {
    Person bram = practice.admit("Bram Example", null, null, null, Person.Status.PROSPECT);
    Session session = practice.begin(bram, null);
    practice.dose(session, 5, 60);
    practice.end(session, 90);
    furnish();
    waitUntil("they stand in induction", () -> status(bram) == Person.Status.INDUCTION);

    Advance moved = practice.people().advance(bram.id()).orElseThrow();
    practice.people().putBack(moved).join();
    quiet();
    assertThat(status(bram)).isEqualTo(Person.Status.PROSPECT);
  }

  private Person.Status status(Person person) {
    return practice.people().find(person.id()).orElseThrow().status();
  }
}
