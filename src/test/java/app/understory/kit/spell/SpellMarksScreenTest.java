package app.understory.kit.spell;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpellMarksScreenTest extends ScreenTest {
  private static final Lexicon ENGLISH = Lexicon.english();
  private final Spelling spelling = new Spelling(ENGLISH);
  private final SimpleObjectProperty<@Nullable Spelling> chosen = new SimpleObjectProperty<>(spelling);
  private final List<String> added = new ArrayList<>();
  private StyleClassedTextArea area;
  private SpellMarks marks;

  private void add(String word) {
    added.add(word);
    spelling.accept(List.of(word));
  }

  @BeforeEach
  void lay() {
    area = askFx(StyleClassedTextArea::new);
    marks = askFx(
        () -> new SpellMarks(area,
            new SpellAid(chosen, (word, use) -> use.accept(spelling.near(word)), this::add,
                on -> chosen.set(on ? spelling : null)),
            paragraph -> paragraph == 1));
    onFx(() -> area.setWrapText(true));
    show(askFx(() -> new StackPane(area, marks)));
    onFx(() -> area.requestFocus());
  }

  @Test
  void anUnknownWordHasALineOnceItIsWrittenAndAQuotedOneHasNone() {
    type("She decribed");
    assertThat(lines()).isZero();
    type(" it\nteh quoted\nstair ");
    waitUntil("the word has its line", () -> marks.getChildren().size() == 1);
  }

  @Test
  void aWordIsCorrectedByKeysAlone() {
    type("She decribed it ");
    onFx(() -> area.moveTo(0));
    robot.press(KeyCode.F7).release(KeyCode.F7);
    waitUntil("it is offered", () -> "decribed".equals(area.getSelectedText()) && menuShows());
    robot.press(KeyCode.DOWN).release(KeyCode.DOWN).press(KeyCode.ENTER).release(KeyCode.ENTER);
    waitUntil("it is put right", () -> area.getText().startsWith("She described it"));
    assertThat(lines()).isZero();
  }

  @Test
  void anAddedWordIsKnownFromThenOn() {
    type("zork and zork again ");
    waitUntil("both have their line", () -> marks.getChildren().size() == 2);
    robot.press(KeyCode.F7).release(KeyCode.F7);
    waitUntil("it is offered", this::menuShows);
    robot.press(KeyCode.UP).release(KeyCode.UP).press(KeyCode.UP).release(KeyCode.UP).press(KeyCode.ENTER)
        .release(KeyCode.ENTER);
    waitUntil("no line is left", () -> marks.getChildren().isEmpty());
    assertThat(added).containsExactly("zork");
    assertThat(askFx(() -> area.getText())).isEqualTo("zork and zork again ");
  }

  @Test
  void nothingIsMarkedWhileSpellingIsOff() {
    type("zork and ");
    waitUntil("it has its line", () -> marks.getChildren().size() == 1);
    onFx(() -> chosen.set(null));
    waitUntil("no line is left", () -> marks.getChildren().isEmpty());
  }

  private boolean menuShows() {
    return robot.listTargetWindows().stream().anyMatch(javafx.stage.PopupWindow.class::isInstance);
  }

  private int lines() {
    settle();
    return askFx(() -> {
      marks.layout();
      return marks.getChildren().size();
    });
  }
}
