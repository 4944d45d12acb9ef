package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.People;
import app.understory.people.PeopleStore;
import app.understory.people.Person;
import app.understory.people.SamplePeople;
import app.understory.vault.Vault;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;

class HandOverScreenTest extends ProgramTest {
  @SuppressWarnings("NullAway.Init") // made by handOver, with which every test begins
  private Vault vault;
  @SuppressWarnings("NullAway.Init") // the same
  private Person corin;

  @Test
  void aPersonAnswersAndNothingElseIsReachedWithoutThePassphrase() {
    handOver();
    assertThat(
        askFx(() -> robot.lookup(".label").queryAllAs(Label.class).stream().filter(HandOverScreenTest::seen)
            .anyMatch(label -> label.getText().contains("Corin"))))
        .as("no name is in sight").isFalse();
    type("2");
    assertThat(kept("1=1")).isTrue();
    picture("handover");
    press(KeyCode.ENTER);
    type("3");
    press(KeyCode.ENTER);
    assertThat(kept("1=1 2=2")).as("it is on disk as it is given").isTrue();
    for (KeyCode code : List.of(KeyCode.ESCAPE, KeyCode.F1, KeyCode.F6, KeyCode.F7, KeyCode.F8,
        KeyCode.F11)) {
      assertThat(shutTo(code, false, false)).as(code.getName()).isTrue();
    }
    for (KeyCode code : List.of(KeyCode.K, KeyCode.L, KeyCode.COMMA, KeyCode.TAB, KeyCode.N, KeyCode.F,
        KeyCode.PAGE_DOWN)) {
      assertThat(shutTo(code, true, false)).as("Ctrl " + code.getName()).isTrue();
    }
    assertThat(shutTo(KeyCode.LEFT, false, true)).isTrue();
    onFx(() -> Event.fireEvent(stage(), new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    assertThat(program().open() && stage().isShowing()).as("closing the window does not lead away").isTrue();
    onFx(() -> this.<Button>find("#give").fire());
    awaitFocus("giveback-hidden");
    fill("something else entirely");
    press(KeyCode.ENTER);
    waitUntil("it is refused", () -> said("That did not open it."));
    picture("handover-back");
    assertThat(robot.lookup("#place-today").queryAll().stream().noneMatch(HandOverScreenTest::seen)).isTrue();
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    waitUntil("the frame is back", () -> !robot.lookup("#give").tryQuery().isPresent());
    waitUntil("the form ended", () -> kept("1=1 2=2"));
    assertThat(program().threshold().shut()).isFalse();
  }

  @Test
  void whatWasAnsweredStaysWhenThePracticeIsLockedMeanwhile() {
    handOver();
    type("2");
    onFx(() -> program().lock());
    awaitFocus("passphrase-hidden");
    unlock();
    vault = program().threshold().practice().orElseThrow().vault();
    assertThat(kept("1=1")).isTrue();
    assertThat(program().threshold().shut()).isFalse();
  }

  private void handOver() {
    startStanding();
    unlock();
    vault = program().threshold().practice().orElseThrow().vault();
    People people = new People(new PeopleStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        () -> true);
    corin = people.save(SamplePeople.person(people.nextId(), "Corin Sample", "Corin Sample", "1990-02-02",
        Person.Status.INDUCTION)).join();
    onFx(() -> program().threshold().practice().orElseThrow().frame().open(corin.id(), "measures"));
    waitUntil("the form is open",
        () -> robot.lookup("#handOver").tryQuery().filter(Node::isVisible).isPresent());
    onFx(() -> this.<Button>find("#handOver").fire());
    await("#give");
  }

  private boolean shutTo(KeyCode code, boolean control, boolean alt) {
    return askFx(() -> {
      Node owner = stage().getScene().getFocusOwner();
      Event.fireEvent(owner == null ? stage().getScene().getRoot() : owner,
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false));
      return alone();
    });
  }

  private boolean alone() {
    return program().open() && robot.lookup("#give").tryQuery().filter(Node::isVisible).isPresent()
        && robot.lookup("#place-today").queryAll().stream().noneMatch(HandOverScreenTest::seen)
        && stage().getScene().getRoot().getChildrenUnmodifiable().size() == 1;
  }

  private static boolean seen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private boolean kept(String answers) {
    return vault.rows().read("measure_response", "where person_id = ?", corin.id().value()).stream()
        .anyMatch(row -> row.text("answers").equals(answers));
  }
}
