package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class FirstRunScreenTest extends ProgramTest {

  @Test
  void aNewPracticeIsFoundedByKeyboardAlone() {
    Program program = start();
    both(program, "17-first-run");
    awaitFocus("choice-1");
    type("1");
    awaitFocus("folder");
    both(program, "17a-where");
    press(KeyCode.ENTER);
    awaitFocus("first-hidden");
    fill(PASSPHRASE);
    waitUntil("it is measured", () -> !robot.lookup(".us-strength-on").queryAll().isEmpty());
    both(program, "17a-passphrase");
    press(KeyCode.ENTER);
    awaitFocus("second-hidden");
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#byHand");
    onFx(() -> this.<Node>find("#group-first").requestFocus());
    both(program, "17b-recovery");
    giveGroupsBack();
    awaitFocus("practice");
    fill("Alder Street Practice");
    both(program, "17c-names");
    press(KeyCode.ENTER);
    awaitFocus("clinician");
    fill("Edda Specimen");
    press(KeyCode.ENTER);
    await("#place-today");
    both(program, "02-today-first");
    assertThat(program.open()).isTrue();
    assertThat(Files.exists(folder().resolve("data/practice/vault.json"))).isTrue();
  }

  @Test
  void aWrongGroupIsAskedForAgainAndNothingIsCounted() {
    start();
    awaitFocus("choice-1");
    type("1");
    awaitFocus("folder");
    press(KeyCode.ENTER);
    awaitFocus("first-hidden");
    fill("a");
    press(KeyCode.ENTER);
    awaitFocus("second-hidden");
    fill("a");
    press(KeyCode.ENTER);
    waitUntil("a weak one is refused", () -> said("guessed at once. Add words"));
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#byHand");
    onFx(() -> this.<Node>find("#group-first").requestFocus());
    fill("0000");
    press(KeyCode.ENTER);
    waitUntil("it says so", () -> said("Look once more"));
    giveGroupsBack();
    awaitFocus("practice");
  }

  @Test
  void escapeGoesOneStepBackAndNothingIsMade() {
    start();
    awaitFocus("choice-1");
    type("1");
    awaitFocus("folder");
    press(KeyCode.ENTER);
    awaitFocus("first-hidden");
    press(KeyCode.ESCAPE);
    awaitFocus("folder");
    press(KeyCode.ESCAPE);
    awaitFocus("choice-1");

    assertThat(Files.exists(folder().resolve("data"))).isFalse();
  }
}
