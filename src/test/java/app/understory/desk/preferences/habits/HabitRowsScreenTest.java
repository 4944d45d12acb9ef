package app.understory.desk.preferences.habits;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.ScreenTest;
import app.understory.prep.SamplePrep;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Part;
import app.understory.prep.template.Template;
import app.understory.prep.view.template.Delivered;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HabitRowsScreenTest extends ScreenTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SamplePrep prep;
  private HabitsModel model;
  private FxStagehand stagehand;
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    prep = new SamplePrep(sample);
    stagehand = new FxStagehand("habits", unhandled::add);
    model = new HabitsModel(prep.prompts(), prep.templates(), Delivered.all(), sample.vault().changes(),
        stagehand);
    VBox page = askFx(() -> {
      VBox prompts = new VBox();
      VBox templates = new VBox();
      HabitRows rows = new HabitRows(model);
      rows.follow(prompts.getChildren()::setAll, templates.getChildren()::setAll);
      rows.shown();
      return new VBox(prompts, templates);
    });
    show(page, 1000, 900);
    waitUntil("it was read", () -> model.nowProperty().get().isPresent());
    settle();
  }

  @AfterEach
  void close() {
    onFx(model::hidden);
    stagehand.close();
    sample.close();
    assertThat(unhandled).isEmpty();
  }

  @Test
  void whatIsTypedStaysWhileAnotherQuestionIsBeingKept() {
    TextField themes = find("#prompt-THEMES");
    TextField stuck = find("#prompt-STUCK_PLACES");
    onFx(() -> {
      themes.requestFocus();
      themes.setText("What is on top?");
      stuck.requestFocus();
      stuck.setText("Half a wo");
    });
    waitUntil("the first is kept", () -> prep.prompts().of(Ask.THEMES, "").equals("What is on top?"));
    settle();
    assertThat((TextField) find("#prompt-STUCK_PLACES")).isSameAs(stuck);
    assertThat(askFx(() -> stuck.getText())).isEqualTo("Half a wo");
    assertThat(askFx(() -> stuck.isFocused())).isTrue();
  }

  @Test
  void twoChangesOfOneTemplateBothStandAndItIsPutBack() {
    Template first = Delivered.templates().getFirst();
    TextField name = find("#template-" + first.id());
    onFx(() -> {
      name.requestFocus();
      name.setText("");
      find("#prompt-THEMES").requestFocus();
      model.change(first.id(), template -> template.with(Part.SET, false));
      model.change(first.id(), template -> template.named("The first time"));
    });
    waitUntil("both stand", () -> prep.templates().all(Delivered.templates()).getFirst()
        .equals(first.with(Part.SET, false).named("The first time")));
    settle();
    assertThat(askFx(() -> name.getText())).as("a refused name stays to be mended").isEmpty();
    onFx(() -> model.takeAway(first.id()));
    waitUntil("it is as delivered",
        () -> prep.templates().all(Delivered.templates()).getFirst().equals(first));
  }
}
