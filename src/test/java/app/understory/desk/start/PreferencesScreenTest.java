package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.computer.Preferences;
import app.understory.kit.Theme;
import app.understory.kit.Walk;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PreferencesScreenTest extends ProgramTest {

  @Test
  void whatIsChosenTakesEffectAtOnceAndIsThereAfterAnotherStart() {
    Program program = startStanding();
    unlock();
    press(KeyCode.CONTROL, KeyCode.COMMA);
    await("#idle");
    waitUntil("the limits are read", () -> said("as delivered"));
    both(program, "25-preferences");
    assertThat(askFx(() -> Walk.nameless(stage().getScene().getRoot()))).isEmpty();
    assertThat(askFx(() -> Walk.clipped(stage().getScene().getRoot()))).isEmpty();

    onFx(() -> chip("Evening").fire());
    assertThat(askFx(() -> program.lights().look().themeProperty().get())).isEqualTo(Theme.EVENING);
    onFx(() -> this.<Node>find("#idle").requestFocus());
    fill("90");
    press(KeyCode.ENTER);
    waitUntil("it is refused", () -> said("Between 1 and 60 minutes"));
    fill("10");
    press(KeyCode.ENTER);
    waitUntil("it is kept", () -> Preferences.read(folder().resolve("settings")).idleMinutes() == 10);
    nanos.addAndGet(Duration.ofMinutes(6).toNanos());
    onFx(program::lookWhetherIdle);
    assertThat(askFx(program::open)).isTrue();
    assertThat(Preferences.read(folder().resolve("settings")).light()).contains(Theme.EVENING);
  }

  @Test
  void aLimitIsRefusedInWordsOrIsThePracticesOwnUntilItIsPutBack() {
    startStanding();
    unlock();
    press(KeyCode.CONTROL, KeyCode.COMMA);
    waitUntil("the limits are read", () -> said("as delivered"));
    onFx(() -> field("Pressure before, above").requestFocus());
    fill("high");
    press(KeyCode.ENTER);
    waitUntil("it is refused", () -> said("A pressure is two numbers"));
    fill("150/95");
    press(KeyCode.ENTER);
    waitUntil("it is the practice's own", () -> said("yours"));
    assertThat(askFx(() -> field("Where it comes from: Pressure before, above").getText()))
        .isEqualTo("Chosen in the practice");
    picture("25-preferences-own");
    onFx(() -> button("Put back Pressure before, above").fire());
    waitUntil("it is as delivered", () -> field("Pressure before, above").getText().equals("140/90"));
  }

  @Test
  void anAbbreviationBecomesThePracticesWordsWhileOneTypesAndComesBackByUndo() {
    startStanding();
    unlock();
    press(KeyCode.CONTROL, KeyCode.COMMA);
    await("#phrase-abbreviation");
    onFx(() -> this.<Node>find("#phrase-abbreviation").requestFocus());
    fill("br");
    onFx(() -> this.<Node>find("#phrase-words").requestFocus());
    fill("Breathing slow and even");
    press(KeyCode.ENTER);
    waitUntil("it is kept", () -> robot.lookup(".text-field").queryAll().stream()
        .anyMatch(node -> node instanceof TextField field && field.getText().equals(";br")));
    onFx(() -> this.<Node>find("#room-address").requestFocus());
    fill("");
    type(";br.");
    TextInputControl field = find("#room-address");
    assertThat(askFx(() -> field.getText().equals("Breathing slow and even."))).isTrue();
    fill("");
    type("x;br ");
    assertThat(askFx(() -> field.getText().equals("x;br "))).isTrue();
    press(KeyCode.ESCAPE);
    await("#place-today");
  }

  private Button chip(String words) {
    return (Button) robot.lookup(".us-chip-button").queryAll().stream()
        .filter(node -> ((Labeled) node).getText().equals(words)).findFirst().orElseThrow();
  }

  private TextField field(String name) {
    return (TextField) robot.lookup(".text-field").queryAll().stream()
        .filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow();
  }

  private Button button(String name) {
    return (Button) robot.lookup(".button").queryAll().stream()
        .filter(node -> name.equals(node.getAccessibleText())).findFirst().orElseThrow();
  }
}
