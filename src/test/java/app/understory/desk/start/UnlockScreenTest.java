package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class UnlockScreenTest extends ProgramTest {

  @Test
  void aWrongPassphraseIsSaidAndTheRightOneOpensWhereOneWas() {
    Program program = startStanding();
    unlock();
    onFx(() -> robot.lookup("#place-people").queryButton().fire());
    press(KeyCode.F1);
    await(".us-help");
    picture("help-day");
    press(KeyCode.ESCAPE);
    waitUntil("the side panel is closed", () -> robot.lookup(".us-help").queryAll().isEmpty());

    press(KeyCode.CONTROL, KeyCode.L);
    awaitFocus("passphrase-hidden");
    assertThat(program.open()).isFalse();
    program.closing().join();
    waitUntil("the practice's name is shown", () -> said("Alder Street Practice"));
    both(program, "01-unlock");

    fill("not this one at all");
    press(KeyCode.ENTER);
    waitUntil("it says so", () -> said("That did not open it"));
    both(program, "01-unlock-wrong");
    TextInputControl field = find("#passphrase-hidden");
    assertThat(askFx(field::getSelectedText)).isEqualTo("not this one at all");

    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#place-people");
    assertThat(robot.lookup("#place-people").queryButton().getStyleClass()).contains("us-current");
    assertThat(program.open()).isTrue();
  }

  @Test
  void anotherStartAsksForThePassphraseOfThePracticeOpenedLast() {
    Program first = startStanding();
    unlock();
    onFx(first::leave);
    waitUntil("the window is closed", () -> !stage().isShowing());
    first.closing().join();

    Program again = start();
    awaitFocus("passphrase-hidden");
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#place-today");
    assertThat(again.open()).isTrue();
  }

  @Test
  void fiveMinutesWithoutAKeyLockThePractice() {
    Program program = startStanding();
    unlock();
    nanos.addAndGet(Duration.ofMinutes(4).toNanos());
    onFx(program::lookWhetherIdle);
    assertThat(askFx(program::open)).isTrue();

    nanos.addAndGet(Duration.ofMinutes(2).toNanos());
    onFx(program::lookWhetherIdle);
    assertThat(askFx(program::open)).isFalse();
    awaitFocus("passphrase-hidden");
  }
}
