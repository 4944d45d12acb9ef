package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.people.Weight;
import app.understory.record.SampleCourse;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PeopleScreenTest extends RoomsTest {

  @Test
  void theListIsFilteredByKeyboardAndNamesakesAreToldApart() {
    list();
    type("ind");
    waitUntil("six are left", () -> rows() == 6);
    pictures("people");
    waitUntil("the filter has the keys", () -> this.<TextField>find(".people-filter").isFocused());
    robot.push(KeyCode.ESCAPE);
    waitUntil("all are back", () -> rows() == 9);
    type("dana");
    waitUntil("two are left", () -> rows() == 2);
    assertThat(robot.lookup(".people-second").queryAll().stream().filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())).contains("they/them, 42, born 1984, D. R.",
            "she/her, 55, born 1971, D. M.");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    waitUntil("a person is open", () -> present(".overview-main"));
  }

  @Test
  void inTheLargestLettersNothingIsCut() {
    list();
    onFx(() -> look().read(160));
    settle();
    picture("people-160");
    assertThat(
        cut(".people-chip, .people-count, #newPerson .label, .people-second, .people-cap, .people-hint"))
        .isEmpty();
    assertThat(this.<TableView<?>>find(".people-table").getFixedCellSize()).isGreaterThan(80);
  }

  @Test
  void someoneIsAddedByKeyboardAlone() {
    list();
    robot.push(KeyCode.SHORTCUT, KeyCode.N);
    settle();
    type("Gwen Invented");
    robot.push(KeyCode.TAB);
    type("she/her");
    robot.push(KeyCode.TAB);
    type("3 May 1985");
    picture("people-new");
    robot.push(KeyCode.ENTER);
    waitUntil("the page of who she is", () -> present("#legal"));
    type("Gwendolyn Invented");
    for (int n = 0; n < 4; n++) {
      robot.push(KeyCode.ENTER);
    }
    waitUntil("it is kept", () -> gwen().legalName().isPresent());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    type("145 lb");
    picture("identity-open");
    robot.push(KeyCode.ESCAPE);
    waitUntil("she was weighed", () -> practice.people().weight(gwen().id()).isPresent());
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    type("Jo Fictional");
    robot.push(KeyCode.ESCAPE);
    waitUntil("someone takes her home", () -> !practice.people().allies(gwen().id()).isEmpty());
    assertThat(practice.people().allies(gwen().id())).extracting(Ally::role)
        .containsExactly(Ally.Role.ESCORT);
    assertThat(practice.people().weight(gwen().id()).map(Weight::asTyped)).contains("145 lb");
    picture("identity");
  }

  @Test
  void someoneIsPutAwayAndBackInPlace() {
    list();
    robot.push(KeyCode.SHORTCUT, KeyCode.DELETE);
    waitUntil("she is away", () -> rows() == 8);
    picture("people-away");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    waitUntil("she is back", () -> rows() == 9);
    assertThat(practice.people().archived()).isEmpty();
  }

  @Test
  void anEmptyListSaysWhatComesFirst() {
    Frame frame = furnish();
    onFx(() -> frame.goTo("people"));
    waitUntil("it speaks", () -> present(".people-message-words"));
    picture("people-empty");
    assertThat(this.<Label>find(".people-message-words").getText()).isEqualTo("No one is here yet.");
  }

  private Person gwen() {
    return practice.people().everyone().stream()
        .filter(person -> person.preferredName().equals("Gwen Invented"))
        .findFirst().orElseThrow();
  }

  private void list() {
    SampleCourse.fill(practice);
    Frame frame = furnish();
    onFx(() -> frame.goTo("people"));
    waitUntil("everyone is there", () -> rows() == 9);
  }

  private int rows() {
    return robot.lookup(".people-table").<TableView<?>>query().getItems().size();
  }

  private boolean present(String selector) {
    return robot.lookup(selector).queryAll().stream().anyMatch(Node::isVisible);
  }
}
