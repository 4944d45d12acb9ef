package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.Practice;
import app.understory.desk.frame.Frame;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.vault.Vault;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class LockScreenTest extends ProgramTest {

  @Test
  void afterLockingNothingOfThePracticeIsLeftInMemory() throws TimeoutException {
    Program program = startStanding();
    unlock();
    onFx(() -> robot.lookup("#place-people").queryButton().fire());
    settle();
    List<WeakReference<?>> parts = parts(program);

    press(KeyCode.CONTROL, KeyCode.L);
    awaitFocus("passphrase-hidden");
    program.closing().join();

    forgetWhatTheTestItselfHolds();
    for (WeakReference<?> part : parts) {
      waitUntil("it is collected: " + describe(part), () -> {
        System.gc();
        return part.get() == null;
      });
    }
  }

  @Test
  void whatWasCopiedHereGoesOffTheClipboard() {
    startStanding();
    unlock();
    onFx(() -> robot.lookup("#place-people").queryButton().fire());
    awaitFocus("filter");
    fill("Ada");
    press(KeyCode.CONTROL, KeyCode.A);
    press(KeyCode.CONTROL, KeyCode.C);
    assertThat(askFx(() -> "Ada".equals(Clipboard.getSystemClipboard().getString()))).isTrue();
    press(KeyCode.CONTROL, KeyCode.L);
    awaitFocus("passphrase-hidden");
    assertThat(askFx(() -> Clipboard.getSystemClipboard().hasString())).isFalse();
  }

  @Test
  void whatCameFromElsewhereStaysOnTheClipboard() {
    startStanding();
    unlock();
    onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "from elsewhere")));
    press(KeyCode.CONTROL, KeyCode.L);
    awaitFocus("passphrase-hidden");
    assertThat(askFx(() -> "from elsewhere".equals(Clipboard.getSystemClipboard().getString()))).isTrue();
  }

  @Test
  void aScreenThatFailsWhileItIsLeftDoesNotKeepThePracticeOpen() {
    Program program = startStanding();
    unlock();
    Label root = new Label("a screen that fails");
    onFx(() -> program.threshold().practice().orElseThrow().frame()
        .spread(new Screen<>(root, new Failing(), List.of())));

    press(KeyCode.CONTROL, KeyCode.L);
    awaitFocus("passphrase-hidden");
    program.closing().join();
    assertThat(program.open()).isFalse();
    assertThat(askFx(root::getScene)).isNull();
    unlock();
  }

  private static final class Failing implements Shown {
    @Override
    public void hidden() {
      throw new IllegalStateException("on purpose");
    }
  }

  /** The events that TestFX keeps of a stage until another takes its place; where the mouse and the focus were. */
  private static void forgetWhatTheTestItselfHolds() throws TimeoutException {
    FxToolkit.registerStage(Stage::new);
    FxToolkit.registerPrimaryStage();
  }

  private List<WeakReference<?>> parts(Program program) {
    OpenPractice open = askFx(() -> program.threshold().practice().orElseThrow());
    Node today = find("#place-today");
    List<WeakReference<?>> parts = List.of(new WeakReference<Object>(open),
        new WeakReference<Frame>(open.frame()),
        new WeakReference<Practice>(open.practice()), new WeakReference<Vault>(open.vault()),
        new WeakReference<Node>(today));
    assertThat(parts).allSatisfy(part -> assertThat(part.get()).isNotNull());
    return parts;
  }

  private static String describe(WeakReference<?> part) {
    Object left = part.get();
    return left == null ? "nothing" : left.getClass().getName();
  }
}
