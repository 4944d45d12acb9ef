package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.demo.Demo;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.kit.Walk;
import app.understory.session.view.machine.Machine;
import app.understory.vault.RememberedStretching;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
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
    ProgramSettings settings = settings(folder(), nanos::get);
    Program started = askFx(() -> Program.start(settings, stage()));
    program = started;
    settle();
    return started;
  }

  /** A fresh computer in that folder, on a Tuesday morning. */
  static ProgramSettings settings(Path folder, LongSupplier nanos) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T07:51:07Z"), ZoneId.of("Europe/Berlin"));
    return new ProgramSettings(folder.resolve("data/practice"), folder.resolve("settings"),
        new Timekeeper(clock, nanos), Costs::floor, RememberedStretching.INSTANCE, _ -> {}, Demo::rehearse,
        Machine.QUIET);
  }

  /**
   * Starts the program where a practice stands and was locked; it asks for the passphrase.
   *
   * @return the program
   */
  protected final Program startStanding() {
    stand();
    Program started = start();
    awaitFocus("passphrase-hidden");
    return started;
  }

  /** Lays a practice that was founded and locked where the program looks for one; answers its seven groups. */
  protected final String stand() {
    return StandingPractice.into(folder().resolve("data/practice"));
  }

  /** Types the passphrase, and stands at Today. */
  protected final void unlock() {
    awaitFocus("passphrase-hidden");
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#place-today");
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
  protected Path folder() {
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

  /** The program started last. */
  protected final Program program() {
    return Objects.requireNonNull(program);
  }

  /** Founds a practice by keyboard alone, with the two groups given back, and stands at Today. */
  protected final void found() {
    awaitFocus("choice-1");
    type("1");
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

  /** Whether these words stand in view. */
  protected final boolean said(String words) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.isVisible() && label.getText() != null && label.getText().contains(words));
  }

  /** Pictures in Evening and Day; what has the focus in turn has a name, and no word is cut off, in any size. */
  protected final void both(Program program, String name) {
    for (Theme theme : new Theme[]{Theme.EVENING, Theme.DAY}) {
      onFx(() -> program.lights().look().themeProperty().set(theme));
      picture(name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
    assertThat(askFx(() -> Walk.nameless(stage().getScene().getRoot()))).as(name).isEmpty();
    for (int size : new int[]{160, 100}) {
      onFx(() -> program.lights().look().read(size));
      picture(name + "-" + size);
      assertThat(askFx(() -> Walk.clipped(stage().getScene().getRoot()))).as("%s at %d %%", name, size)
          .isEmpty();
    }
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
