package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.kit.Walk;
import app.understory.people.PersonId;
import app.understory.record.SampleCourse;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;

class EveryScreenTest extends RoomsTest {

  @Test
  void everythingThatTakesTheFocusHasANameAndARole() {
    assertThat(walk(1280, 800, 100, Walk::nameless, "every")).isEmpty();
  }

  @Test
  void nothingIsCutOffInTheLargestReadingSize() {
    assertThat(walk(1280, 800, 160, Walk::clipped, "large")).isEmpty();
  }

  @Test
  void nothingIsCutOffInTheSmallestWindow() {
    assertThat(walk(1024, 700, 100, Walk::clipped, "small")).isEmpty();
  }

  private List<String> walk(double width, double height, int size, Look look, String name) {
    SampleCourse.fill(practice);
    Frame frame = furnish();
    onFx(() -> {
      look().read(size);
      stage().setWidth(width);
      stage().setHeight(height);
    });
    settle();
    List<String> found = new ArrayList<>();
    for (String place : List.of("today", "people")) {
      onFx(() -> frame.goTo(place));
      look(found, place, look, name);
    }
    PersonId person = practice.id("Ada Fictional");
    for (String tab : List.of("overview", "intake", "prepare", "session", "integrate", "strands")) {
      onFx(() -> frame.open(person, tab));
      look(found, tab, look, name);
    }
    return found;
  }

  private void look(List<String> found, String screen, Look look, String name) {
    quiet();
    picture(name + "-" + screen);
    found.addAll(askFx(() -> look.at(stage().getScene().getRoot())).stream().map(one -> screen + ", " + one)
        .toList());
  }

  private interface Look {
    List<String> at(Parent root);
  }
}
