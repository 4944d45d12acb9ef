package app.understory.integration.view;

import app.understory.bench.Keys;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The middle of a note of 5,000 words. */
class NoteTyping extends IntegrateScreenTest {
  @Test
  void typing(TestReporter reporter) {
    robot.clickOn("#beginIntegration");
    waitUntil("the page is there", () -> robot.lookup("#paper").query().isFocused());
    type("Long");
    robot.push(KeyCode.ENTER);
    String words = IntStream.range(0, 500).mapToObj(i -> "the water stayed with her for two whole days " + i)
        .collect(Collectors.joining("\n"));
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(words);
      Clipboard.getSystemClipboard().setContent(content);
    });
    robot.push(KeyCode.SHORTCUT, KeyCode.V);
    waitUntil("words are counted",
        () -> robot.lookup("#count").queryLabeled().getText().equals("5,001 words"));
    for (int i = 0; i < 12; i++) {
      robot.push(KeyCode.PAGE_UP);
    }
    settle();
    reporter.publishEntry("p99", Keys.typed(stage().getScene(), NoteTyping::onFx));
  }
}
