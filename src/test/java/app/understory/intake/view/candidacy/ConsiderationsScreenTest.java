package app.understory.intake.view.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.intake.SampleIntake;
import app.understory.intake.candidacy.Considered;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsiderationsScreenTest extends ScreenTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SampleIntake intake;
  private FxStagehand stagehand;
  private TextArea hope;
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    intake = new SampleIntake(sample);
    stagehand = new FxStagehand("considerations", unhandled::add);
    hope = askFx(() -> new TextArea("To be in the room"));
    Screen<ConsiderationsController> screen = askFx(
        () -> new ConsiderationsScreen(intake.considerations(), intake.practice().setup(), sample.vault(),
            stagehand).load(intake.ada().id(), "first talk"));
    HBox page = askFx(() -> new HBox(40, hope, screen.root()));
    page.getStyleClass().add("us-window");
    show(page);
    onFx(() -> {
      screen.controller().crossFrom(page);
      screen.controller().shown();
      hope.requestFocus();
      hope.positionCaret(5);
    });
    waitUntil("the list stands", () -> robot.lookup(".us-cand-row").queryAll().size() == 20);
  }

  @AfterEach
  void close() {
    stagehand.close();
    sample.close();
    assertThat(unhandled).isEmpty();
  }

  @Test
  void lettersJudgeAndGoOnAndEnterNotesAndTheCaretComesBackToItsPlace() {
    press(KeyCode.F6);
    press(KeyCode.C);
    press(KeyCode.C);
    press(KeyCode.U);
    press(KeyCode.UP);
    press(KeyCode.ENTER);
    type("one at seven, with fever");
    press(KeyCode.ENTER);
    press(KeyCode.S);
    press(KeyCode.D);
    waitUntil("all is kept", () -> standing(4).state() == State.DISCUSS
        && standing(2).note().equals("one at seven, with fever"));
    assertThat(List.of(standing(0), standing(1), standing(2), standing(3))).extracting(Considered::state)
        .containsExactly(State.CLEAR, State.CLEAR, State.UNKNOWN, State.STOPS);
    assertThat(standing(0).source()).isEqualTo("first talk");
    waitUntil("it is shown", () -> this.<Label>find("#asked").getText().equals("5 of 20 asked"));
    for (Theme theme : List.of(Theme.SESSION, Theme.EVENING, Theme.DAY)) {
      onFx(() -> look().themeProperty().set(theme));
      picture("considerations-" + theme.styleClass());
    }

    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("the last is taken back", () -> standing(4).state() == State.NOT_ASKED);
    press(KeyCode.F6);
    assertThat(hope.isFocused()).isTrue();
    assertThat(hope.getCaretPosition()).isEqualTo(5);
    type("*");
    assertThat(hope.getText()).isEqualTo("To be* in the room");
  }

  @Test
  void aClickChoosesARowAndALetterJudgesIt() {
    robot.clickOn("Sleep apnoea");
    settle();
    picture("considerations-chosen");
    robot.clickOn("D");
    waitUntil("it is kept", () -> standing(6).state() == State.DISCUSS);
    assertThat(cut(".us-cand-name, .us-cand-state, .us-cand-when")).isEmpty();
  }

  private Considered standing(int row) {
    return intake.considerations().of(intake.ada().id()).get(row);
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }
}
