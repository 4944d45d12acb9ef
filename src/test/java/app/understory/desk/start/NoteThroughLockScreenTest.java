package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long note through the real program, its lock and its passphrase. */
class NoteThroughLockScreenTest extends ProgramTest {

  private Program program;

  @BeforeEach
  void beginANote() {
    program = start();
    found();
    person();
    robot.clickOn("Integrate");
    await("#beginIntegration");
    robot.clickOn("#beginIntegration");
    awaitFocus("paper");
  }

  @Test
  void fiveThousandWordsMadeBoldAndTwoHundredTimesUndoneAreIdenticalAfterLockAndUnlock() {
    type("Long");
    press(KeyCode.ENTER);
    paste(IntStream.range(0, 250).mapToObj(i -> "the water stayed with her for two whole days " + i
        + " and then it went away again as it once came")
        .collect(Collectors.joining("\n")));
    boldEach(210);
    times(200, KeyCode.Z);
    waitUntil("it is counted", () -> words("#count").equals("5,001 words"));
    assertThat(bold()).as("what was not undone").isEqualTo(10);
    List<String> before = standing();
    int caret = askFx(() -> paper().getCaretPosition());

    press(KeyCode.CONTROL, KeyCode.L);
    awaitFocus("passphrase-hidden");
    program.closing().join();
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#paper");
    waitUntil("the words are back", () -> paper().getLength() > 20_000);

    List<String> after = standing();
    assertThat(after).hasSameSizeAs(before);
    assertThat(IntStream.range(0, after.size()).filter(i -> !after.get(i).equals(before.get(i)))
        .mapToObj(i -> before.get(i) + " / " + after.get(i)).toList()).isEmpty();
    assertThat(askFx(() -> paper().getCaretPosition())).isEqualTo(caret);
    assertThat(words("#versions")).isEqualTo("Versions, 1");
    assertThat(robot.lookup("#broughtBack").query().isVisible()).isFalse();
  }

  private void person() {
    robot.clickOn("#place-people");
    awaitFocus("filter");
    press(KeyCode.CONTROL, KeyCode.N);
    awaitFocus("name");
    fill("Ada Fictional");
    press(KeyCode.ENTER);
    waitUntil("the person is open", () -> robot.lookup("Integrate").tryQuery().isPresent());
  }

  private void paste(String words) {
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(words);
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(KeyCode.CONTROL, KeyCode.V);
  }

  /** Each of these paragraphs by itself: as many steps that can be undone. */
  private void boldEach(int paragraphs) {
    onFx(() -> {
      for (int each = 1; each <= paragraphs; each++) {
        paper().selectRange(each, 0, each, paper().getParagraphLength(each));
        fire(KeyCode.B);
      }
      paper().moveTo(paper().getParagraphLength(0) + 1);
    });
  }

  private void times(int many, KeyCode key) {
    onFx(() -> {
      for (int i = 0; i < many; i++) {
        fire(key);
      }
    });
  }

  private void fire(KeyCode key) {
    Event.fireEvent(paper(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, true, false, false));
  }

  /** Words, styles and forms of each paragraph. */
  private List<String> standing() {
    return askFx(() -> paper().getDocument().getParagraphs().stream()
        .map(each -> each.getParagraphStyle() + " " + each.getText() + " "
            + each.getStyledSegments().stream().map(part -> part.getStyle()).distinct().toList())
        .toList());
  }

  private long bold() {
    return askFx(() -> paper().getDocument().getParagraphs().stream()
        .filter(each -> each.getStyledSegments().getFirst().getStyle().toString().contains("bold=true"))
        .count());
  }

  private GenericStyledArea<?, ?, ?> paper() {
    return (GenericStyledArea<?, ?, ?>) robot.lookup("#paper").<Node>query();
  }

  private String words(String selector) {
    return robot.lookup(selector).<Labeled>query().getText();
  }
}
