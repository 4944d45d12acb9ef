package app.understory.desk.rooms;

import app.understory.desk.frame.Frame;
import app.understory.record.SampleCourse;
import org.junit.jupiter.api.Test;

class PicturesScreenTest extends RoomsTest {

  @Test
  void pictures() {
    SampleCourse.fill(practice);
    Frame frame = furnish();
    waitUntil("today", () -> robot.lookup(".today-visit").queryAll().size() == 3);
    pictures("today");
    onFx(() -> frame.goTo("people"));
    waitUntil("people", () -> robot.lookup(".people-name").queryAll().size() >= 8);
    type("ind");
    pictures("people");
    onFx(() -> frame.open(practice.id("Ada Fictional"), "overview"));
    waitUntil("overview", () -> robot.lookup(".timeline-title").queryAll().size() > 5);
    pictures("overview");
    robot.type(javafx.scene.input.KeyCode.DIGIT3);
    settle();
    pictures("overview-strand");
    onFx(() -> frame.open(practice.id("Ada Fictional"), "intake"));
    waitUntil("identity", () -> robot.lookup(".identity-line").queryAll().size() > 4);
    pictures("identity");
    robot.type(javafx.scene.input.KeyCode.ENTER);
    settle();
    pictures("identity-open");
  }
}
