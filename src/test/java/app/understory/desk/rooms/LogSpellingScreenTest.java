package app.understory.desk.rooms;

import app.understory.desk.frame.Frame;
import app.understory.people.Person;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class LogSpellingScreenTest extends RoomsTest {

  @Test
  void theLineOfTheLogIsMarkedOnceThePracticeTurnsItOnAndNotBefore() {
    practice.ready();
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    practice.begin(ada, null);
    Frame frame = furnish();
    onFx(() -> frame.open(ada.id(), "session"));
    waitUntil("the room can be entered",
        () -> robot.lookup("#begin").tryQuery().filter(node -> !node.isDisabled()).isPresent());
    onFx(() -> robot.lookup("#begin").queryButton().fire());
    waitUntil("the caret is in the line",
        () -> stage().getScene().getFocusOwner() instanceof TextField field && field.isVisible());
    type("breth slow ");
    waitUntil("nothing is marked", () -> robot.lookup(".us-misspelt").queryAll().isEmpty());
    practice.setup().change("spelling.log", "on", "").join();
    waitUntil("one word is marked", () -> robot.lookup(".us-misspelt").queryAll().size() == 1);
    practice.setup().change("spelling.log", "off", "").join();
    waitUntil("nothing is marked again", () -> robot.lookup(".us-misspelt").queryAll().isEmpty());
  }
}
