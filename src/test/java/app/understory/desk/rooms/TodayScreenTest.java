package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.people.Person;
import app.understory.record.SampleCourse;
import app.understory.vault.Opened;
import java.time.Instant;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TodayScreenTest extends RoomsTest {

  @Test
  void aFullDaySaysWhoComesAndWhatIsLacking() {
    SampleCourse.fill(practice);
    furnish();
    waitUntil("three come", () -> robot.lookup(".today-visit").queryAll().size() == 3);
    pictures("today");
    assertThat(texts()).contains("Tuesday 24 November",
        "Three people come today. Ada is next, in 1 hour 36 minutes.", "No one confirmed to take them home",
        "Worksheet and weight are in place");
    waitUntil("the next one has the keys", () -> robot.lookup(".today-next").query().isFocused());
    robot.push(KeyCode.ENTER);
    waitUntil("her worksheet", () -> robot.lookup(".today-visit").queryAll().isEmpty());
  }

  @Test
  void theArrowsGoThroughAllRows() {
    SampleCourse.fill(practice);
    furnish();
    waitUntil("three come", () -> robot.lookup(".today-visit").queryAll().size() == 3);
    waitUntil("the next one has the keys", () -> robot.lookup(".today-next").query().isFocused());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    waitUntil("what is due has them",
        () -> robot.lookup(".today-due").queryAll().stream().filter(Node::isFocused).count() == 1);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    waitUntil("the first visit has them again", () -> robot.lookup(".today-visit").query().isFocused());
  }

  @Test
  void anEmptyPracticeSaysWhatToDoFirst() {
    furnish();
    waitUntil("it speaks", () -> !robot.lookup(".today-slip").queryAll().isEmpty());
    picture("today-empty");
    assertThat(texts()).contains("This practice is new, and no one is in it yet.");
    robot.push(KeyCode.ENTER);
    waitUntil("the list", () -> !robot.lookup(".people-message-words").queryAll().isEmpty());
  }

  @Test
  void aSessionUnderWayIsOfferedFirst() {
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    practice.begin(ada, null);
    Frame frame = furnish();
    waitUntil("it is said", () -> texts().contains("Ada Fictional’s session is under way."));
    picture("today-live");
    robot.push(KeyCode.ENTER);
    waitUntil("the session has the window", frame::takenOver);
  }

  @Test
  void anOlderCopyIsSaidUntilItIsUnderstood() {
    practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    furnish(rooms -> rooms.tell(new Opened.Older(Instant.parse("2026-11-23T16:04:00Z"), 12)));
    waitUntil("it is said", () -> texts().contains("This is not the newest copy of the practice."));
    assertThat(texts()).anyMatch(text -> text.startsWith("It was last used on this computer yesterday")
        && text.contains("12 later changes are not in this copy."));
    picture("today-older");
    robot.push(KeyCode.ENTER);
    waitUntil("it is not said again",
        () -> !texts().contains("This is not the newest copy of the practice."));
  }

  private List<String> texts() {
    return robot.lookup(".label").queryAll().stream().filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText()).toList();
  }
}
