package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.record.SampleCourse;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The Integrate tab in its frame. */
class IntegrateTabScreenTest extends RoomsTest {
  @Test
  void f6GoesFromThePageToTheStrandsToTheRailAndBackToTheMoments() {
    open();
    pictures("integrate-tab");
    press(KeyCode.F6);
    assertThat(robot.lookup(".us-turns").query().isFocusWithin()).isTrue();
    press(KeyCode.F6);
    assertThat(robot.lookup(".us-turns").query().isFocusWithin()).isFalse();
    press(KeyCode.F6);
    assertThat(robot.lookup(".us-integrate").query().isFocusWithin()).isTrue();
  }

  @Test
  void f11GivesThePageTheWindowInTheLightThereIs() {
    open();
    press(KeyCode.F11);
    assertThat(robot.lookup(".us-moments").queryAll().stream().anyMatch(IntegrateTabScreenTest::shownWhole))
        .isFalse();
    assertThat(look().themeProperty().get()).isEqualTo(app.understory.kit.Theme.DAY);
    type("Still here. ");
    press(KeyCode.ESCAPE);
    assertThat(shownWhole(robot.lookup("#paper").query())).isTrue();
    waitUntil("it is kept", () -> robot.lookup("#kept").queryLabeled().getText().startsWith("kept"));
  }

  @Test
  void whatCameUnaskedIsTakenUpByOneKey() {
    open();
    press(KeyCode.F4);
    waitUntil("something waits", () -> !robot.lookup(".us-candidate").queryAll().isEmpty());
    pictures("integrate-asked");
    press(KeyCode.P);
    waitUntil("it is a path", () -> robot.lookup(".us-candidate .label").queryAll().stream()
        .anyMatch(node -> ((javafx.scene.control.Labeled) node).getText().contains("a new path")));
    press(KeyCode.ESCAPE);
    assertThat(shownWhole(robot.lookup("#paper").query())).isTrue();
  }

  @Test
  void ofALongSessionOnlyWhatIsInViewStandsOnTheScreenAndTheKeysWalkIt() {
    SampleCourse.fill(practice);
    practice.at("2026-11-24T13:30");
    Session longOne = practice.begin(practice.person("Ada Fictional"), null);
    for (int minute = 1; minute <= 45; minute++) {
      practice.keep(longOne, minute, Kind.SAID, Entry.Lane.RECORD, "Line " + minute);
    }
    practice.end(longOne, 90);
    practice.note(practice.person("Ada Fictional"), longOne, Entry.Lane.RECORD, "A long one", null);
    Frame frame = furnish();
    onFx(() -> frame.open(practice.id("Ada Fictional"), "integrate"));
    waitUntil("its moments", () -> !robot.lookup(".us-moment").queryAll().isEmpty());
    press(KeyCode.F4);
    waitUntil("something waits", () -> !robot.lookup(".us-candidate").queryAll().isEmpty());
    assertThat(robot.lookup(".us-candidate").queryAll()).hasSizeLessThan(40);
    for (int n = 0; n < 6; n++) {
      press(KeyCode.DOWN);
    }
    press(KeyCode.P);
    waitUntil("it is a path", () -> robot.lookup(".us-candidate .label").queryAll().stream()
        .anyMatch(node -> ((javafx.scene.control.Labeled) node).getText().contains("a new path")));
    picture("integrate-asked-long");
  }

  @Test
  void theNoteIsLookedAtAsPaperByOneKeyAndEscapeLeadsBack() {
    open();
    press(KeyCode.CONTROL, KeyCode.P);
    waitUntil("its page lies there", () -> !robot.lookup(".us-paper-page").queryAll().isEmpty());
    picture("integrate-paper");
    press(KeyCode.ESCAPE);
    waitUntil("the note again", () -> shownWhole(robot.lookup("#paper").query()));
  }

  @Test
  void comingBackOneWritesOnWhereOneWas() {
    Frame frame = open();
    onFx(() -> frame.open(practice.id("Ada Fictional"), "overview"));
    settle();
    onFx(() -> frame.open(practice.id("Ada Fictional"), "integrate"));
    waitUntil("the page has the keys", () -> robot.lookup("#paper").query().isFocused());
    type("Still hers.");
    waitUntil("it is kept", () -> robot.lookup("#kept").queryLabeled().getText().startsWith("kept"));
    assertThat(
        ((org.fxmisc.richtext.GenericStyledArea<?, ?, ?>) robot.lookup("#paper").<javafx.scene.Node>query())
            .getText())
        .contains("Still hers.");
  }

  @Test
  void aWordThatIsNotInTheDictionaryIsMarkedAndANameIsNot() {
    open();
    onFx(() -> robot.lookup("#paper").query().requestFocus());
    press(KeyCode.CONTROL, KeyCode.END);
    type("Ada Fictional spoke of teh stair. ");
    waitUntil("one word is marked", () -> robot.lookup(".us-misspelt").queryAll().size() == 1);
    picture("integrate-spelling");
    press(KeyCode.F7);
    waitUntil("what may have been meant is offered", () -> robot.listTargetWindows().size() > 1);
    press(KeyCode.ENTER);
    waitUntil("it is put right", () -> robot.lookup(".us-misspelt").queryAll().isEmpty());
  }

  @Test
  void aNarrowWindowHasOneSideBesideThePage() {
    open();
    onFx(() -> {
      stage().setWidth(1024);
      stage().setHeight(700);
    });
    waitUntil("the strands are folded away", () -> !shownWhole(robot.lookup(".us-turns").query()));
    picture("integrate-narrow");
    press(KeyCode.F6);
    assertThat(shownWhole(robot.lookup(".us-turns").query())).isTrue();
    assertThat(shownWhole(robot.lookup(".us-moments").query())).isFalse();
  }

  private static boolean shownWhole(javafx.scene.Node node) {
    for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }

  private Frame open() {
    SampleCourse.fill(practice);
    Frame frame = furnish();
    onFx(() -> frame.open(practice.id("Ada Fictional"), "integrate"));
    waitUntil("the page", () -> robot.lookup("#versions").queryAll().size() == 1
        && robot.lookup("#versions").queryLabeled().getText().startsWith("Versions,"));
    waitUntil("its moments", () -> !robot.lookup(".us-moment").queryAll().isEmpty());
    return frame;
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }
}
