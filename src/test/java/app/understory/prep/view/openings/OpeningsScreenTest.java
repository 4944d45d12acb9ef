package app.understory.prep.view.openings;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.Theme;
import app.understory.prep.PrepScreenTest;
import app.understory.prep.Worksheet;
import app.understory.prep.openings.Afterword;
import app.understory.prep.view.kept.Keeping;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpeningsScreenTest extends PrepScreenTest {
  @SuppressWarnings("NullAway.Init") // made by raise, with which every test begins
  private OpeningsModel model;

  @BeforeEach
  void hold() {
    for (int session = 1; session <= 2; session++) {
      Worksheet sheet = prep.preparation().open(ada, session, null).join();
      prep.preparation().save(new Worksheet(sheet.id(), ada, sheet.visit(), session, "", sheet.set(),
          sheet.setting(), new Worksheet.Views("the one who copes", "need me to be quiet", null),
          sheet.checks(), sheet.begun())).join();
      prep.next(session + 1);
    }
  }

  @Test
  void whatIsSaidAfterASessionStandsDatedBesideWhatWasSaidBefore() {
    raise(3);
    assertThat(model.pairs()).extracting(SessionPair::session).containsExactly(2, 1);
    assertThat(model.pairs().getFirst().lines().getFirst().beforeProperty().get())
        .isEqualTo("the one who copes");
    type("someone who may be late");
    press(KeyCode.TAB);
    type("wait for me");
    press(KeyCode.TAB);
    waitUntil("both are kept", () -> prep.openings().of(ada).size() == 2);
    assertThat(prep.openings().of(ada)).extracting(Afterword::words)
        .containsExactlyInAnyOrder("someone who may be late", "wait for me");
    assertThat(prep.openings().of(ada).getFirst().said().day()).isEqualTo(sample.vault().time().today());
    waitUntil("it is dated", () -> model.pairs().getFirst().lines().get(1).saidProperty().get().isPresent());
    settle();
    for (Theme theme : List.of(Theme.EVENING, Theme.DAY)) {
      onFx(() -> look().themeProperty().set(theme));
      picture("openings-" + theme.styleClass());
    }

    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("the second is taken back", () -> prep.openings().of(ada).size() == 1);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitUntil("and done again", () -> prep.openings().of(ada).size() == 2);
    press(KeyCode.ESCAPE);
    assertThat(left).isTrue();
  }

  @Test
  void nothingIsWrittenAfterASessionThatIsStillToComeAndADraftComesBack() {
    String first = "openings/" + ada.value() + "/" + prep.preparation().of(ada).getFirst().id().value();
    sample.vault().drafts().type(first + "/THE_WORLD", "is wide");
    raise(2);
    assertThat(model.pairs().getFirst().held()).isFalse();
    assertThat(model.pairs().getLast().held()).isTrue();
    assertThat(model.pairs().getLast().lines().getLast().afterProperty().get()).isEqualTo("is wide");
    onFx(model::keepAll);
    waitUntil("it is kept", () -> model.keepingProperty().get() instanceof Keeping.Kept);
    assertThat(prep.openings().of(ada)).singleElement().satisfies(
        said -> assertThat(said.words()).isEqualTo("is wide"));
    assertThat(sample.vault().drafts().read(first + "/THE_WORLD")).isEmpty();
  }

  private void raise(int next) {
    model = new OpeningsModel(ada,
        new OpeningsModel.Sources(prep.people(), prep.preparation(), prep.openings(), next(next)),
        sample.vault(), stagehand);
    raise(askFx(() -> OpeningsScreen.of(model, sample.vault().time().today(), () -> left.set(true))),
        () -> model.pairs().size() == 2);
  }
}
