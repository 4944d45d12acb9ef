package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The whole arc by keyboard alone, from an empty folder to a note about a session; each step begins with a new start. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArcScreenTest extends ProgramTest {
  private static final int EVERYWHERE = 90;

  @TempDir
  static Path computer;

  @Override
  protected Path folder() {
    return computer;
  }

  @Test
  @Order(1)
  void aPracticeIsFoundedAndSomeoneIsAdmitted() {
    start();
    found();
    reach("People");
    press(KeyCode.ENTER);
    awaitFocus("filter");
    press(KeyCode.CONTROL, KeyCode.N);
    awaitFocus("name");
    type("Ada Fictional");
    press(KeyCode.ENTER);
    sees("Identity");
  }

  @Test
  @Order(2)
  void aWorksheetIsWrittenWithItsStrands() {
    openAda();
    tab("Prepare");
    reach("#INTENTION");
    type("To stay on the stair.");
    reach("Write a theme, or leave it open");
    press(KeyCode.ENTER);
    type("The house.");
    press(KeyCode.ENTER);
    type("The one who copes.");
    press(KeyCode.TAB);
    picture("arc-prepare");
    sees("kept");
  }

  @Test
  @Order(3)
  void aSessionIsBegunAndLogged() {
    openAda();
    tab("Prepare");
    holds("#INTENTION", "To stay on the stair.");
    tab("Session");
    reach("Begin session");
    press(KeyCode.ENTER);
    awaitFocus("field");
    line(",1 \"It is warm in here.");
    sees("It is warm in here.");
  }

  @Test
  @Order(4)
  void theSessionIsGoneBackIntoADoseGivenAndItsEndSaid() {
    unlocked();
    reach("Go back to it");
    press(KeyCode.ENTER);
    awaitFocus("field");
    line("128/82 72 98");
    type(",dose ");
    await("#milligrams");
    type("80m");
    press(KeyCode.ENTER);
    awaitFocus("field");
    line(",x ,m I want to ask her.");
    type(",end ");
    sees("Depth reached");
    type("3");
    press(KeyCode.ENTER);
    sees("Session 1");
  }

  @Test
  @Order(5)
  void aNoteIsWrittenWithAQuoteAndAStatus() {
    openAda();
    tab("Integrate");
    reach("Begin an integration note");
    press(KeyCode.ENTER);
    waitUntil("the caret is in the page", () -> {
      Node owner = stage().getScene().getFocusOwner();
      return owner != null && owner.getStyleClass().contains("us-paper");
    });
    type("The watch on the stair");
    press(KeyCode.ENTER);
    type("She stayed.");
    reachByF6("us-moments");
    for (int n = 0; n < 8 && !askFx(() -> stage().getScene().getFocusOwner() instanceof ListView<?>); n++) {
      press(KeyCode.TAB);
    }
    press(KeyCode.HOME);
    press(KeyCode.CONTROL, KeyCode.ENTER);
    sees("in page");
    reachByF6("us-turns");
    press(KeyCode.M);
    sees("moved");
    picture("arc-integrate");
  }

  @Test
  @Order(6)
  void afterLockingAndUnlockingEverythingIsFound() {
    Program program = openAda();
    tab("Integrate");
    sees("The watch on the stair");
    press(KeyCode.CONTROL, KeyCode.L);
    awaitFocus("passphrase-hidden");
    assertThat(program.open()).isFalse();
    program.closing().join();
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    sees("The watch on the stair");
    tab("Session");
    sees("It is warm in here.");
    sees("80 mg");
    sees("128/82");
    tab("Prepare");
    waitUntil("the strand is carried over", () -> robot.lookup(".text-input").queryAll().stream()
        .anyMatch(node -> node instanceof TextInputControl text && text.getText().equals("The house.")));
  }

  private Program unlocked() {
    Program program = start();
    unlock();
    return program;
  }

  private Program openAda() {
    Program program = unlocked();
    reach("People");
    press(KeyCode.ENTER);
    awaitFocus("filter");
    type("ada");
    press(KeyCode.ENTER);
    sees("Overview");
    return program;
  }

  private void tab(String name) {
    for (int n = 0; n < 8 && !current(name); n++) {
      press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    }
    assertThat(current(name)).as(name).isTrue();
  }

  private boolean current(String name) {
    return askFx(() -> robot.lookup(".us-tab").queryAll().stream().filter(Node::isVisible)
        .anyMatch(
            tab -> tab.getStyleClass().contains("us-current") && ((Labeled) tab).getText().equals(name)));
  }

  private void line(String words) {
    type(words);
    press(KeyCode.ENTER);
  }

  /** Presses Tab until what is so named has the focus: by its id, its words or what a screen reader calls it. */
  private void reach(String name) {
    Robot keys = askFx(Robot::new);
    for (int n = 0; n < EVERYWHERE && !focused(name); n++) {
      onFx(() -> {
        keys.keyPress(KeyCode.TAB);
        keys.keyRelease(KeyCode.TAB);
      });
    }
    assertThat(focused(name)).as("the focus comes to " + name).isTrue();
  }

  private void reachByF6(String styleClass) {
    for (int n = 0; n < 6 && !askFx(() -> within(styleClass)); n++) {
      press(KeyCode.F6);
    }
    assertThat(askFx(() -> within(styleClass))).as("the focus comes into " + styleClass).isTrue();
  }

  private boolean within(String styleClass) {
    for (Node at = stage().getScene().getFocusOwner(); at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }

  private boolean focused(String name) {
    return askFx(() -> {
      Node owner = stage().getScene().getFocusOwner();
      if (owner == null) {
        return false;
      }
      String words = owner instanceof Labeled labeled ? String.valueOf(labeled.getText()) : "";
      String said = String.valueOf(owner.getAccessibleText());
      return ("#" + owner.getId()).equals(name) || words.equals(name) || said.equals(name)
          || said.startsWith(name + ",");
    });
  }

  private void holds(String field, String words) {
    waitUntil(field + " holds " + words, () -> robot.lookup(field).queryAll().stream()
        .anyMatch(node -> node instanceof TextInputControl text && text.getText().equals(words)));
  }

  private void sees(String words) {
    waitUntil(words + " stands in the window", () -> reads(stage().getScene().getRoot(), words));
  }

  private static boolean reads(Node node, String words) {
    if (!node.isVisible()) {
      return false;
    }
    String wanted = words.toLowerCase(Locale.ROOT);
    for (String text : List.of(node instanceof Text plain ? plain.getText() : "",
        node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "")) {
      if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
        return true;
      }
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> reads(child, words));
  }
}
