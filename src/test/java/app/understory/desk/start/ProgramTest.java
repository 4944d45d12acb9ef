package app.understory.desk.start;

import app.understory.kit.ScreenTest;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The base of tests on the whole program: the real window, a real vault in a temporary folder, one's own clock. */
public abstract class ProgramTest extends ScreenTest {
  /** What opens the practice of these tests. */
  protected static final String PASSPHRASE = "violet anchor meadow thirteen lamps";

  @TempDir
  Path folder;

  /** Monotonic time, moved by tests of idleness. */
  protected final AtomicLong nanos = new AtomicLong(1);
  private @Nullable Program program;

  /** Starts the program as on a fresh computer, or again on the same one. */
  protected final Program start() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T07:51:07Z"), ZoneId.of("Europe/Berlin"));
    ProgramSettings settings = new ProgramSettings(folder.resolve("data/practice"),
        folder.resolve("settings"),
        new Timekeeper(clock, nanos::get), Costs::floor, _ -> {}, _ -> {});
    Program started = askFx(() -> Program.start(settings, stage()));
    program = started;
    settle();
    return started;
  }

  @AfterEach
  void leave() {
    Program started = program;
    if (started != null) {
      onFx(started::leave);
      waitUntil("the program has left", () -> !stage().isShowing());
      started.closing().join();
    }
  }

  /** The folder of everything this test writes. */
  protected final Path folder() {
    return folder;
  }

  /** Waits until a node is in view and can be seen. */
  protected final <N extends Node> N await(String selector) {
    waitUntil(selector + " is in view",
        () -> robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent());
    settle();
    return find(selector);
  }

  /** Waits until the node with that id has the focus. */
  protected final void awaitFocus(String id) {
    waitUntil(id + " has the focus", () -> {
      Node owner = stage().getScene().getFocusOwner();
      return owner != null && id.equals(owner.getId());
    });
  }

  protected final void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /** Puts words into the focused field at once: for what is not about typing. */
  protected final void fill(String words) {
    onFx(() -> ((TextInputControl) stage().getScene().getFocusOwner()).setText(words));
    settle();
  }

  /** Founds a practice by keyboard alone, with the two groups given back, and stands at Today. */
  protected final void found() {
    awaitFocus("choice-1");
    press(KeyCode.DIGIT1);
    awaitFocus("folder");
    press(KeyCode.ENTER);
    awaitFocus("first-hidden");
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    awaitFocus("second-hidden");
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    giveGroupsBack();
    awaitFocus("practice");
    fill("Alder Street Practice");
    press(KeyCode.ENTER);
    awaitFocus("clinician");
    fill("Edda Specimen");
    press(KeyCode.ENTER);
    await("#place-today");
  }

  /** On the recovery step: says it was written by hand, and types the two groups asked for. */
  protected final void giveGroupsBack() {
    await("#byHand");
    onFx(() -> this.<Node>find("#byHand").requestFocus());
    press(KeyCode.SPACE);
    String first = group("#group-first");
    String second = group("#group-second");
    onFx(() -> this.<Node>find("#group-first").requestFocus());
    fill(first);
    awaitFocus("group-second");
    fill(second);
    press(KeyCode.ENTER);
  }

  private String group(String field) {
    return askFx(() -> {
      String name = this.<Node>find(field).getAccessibleText();
      int number = Integer.parseInt(name.replaceAll("\\D", ""));
      return robot.lookup(".us-group").queryAllAs(Label.class).stream().skip(number - 1L)
          .findFirst().orElseThrow().getText();
    });
  }
}
