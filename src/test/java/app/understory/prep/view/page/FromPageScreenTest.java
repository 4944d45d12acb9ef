package app.understory.prep.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.Theme;
import app.understory.kit.layout.Inset;
import app.understory.prep.PrepScreenTest;
import app.understory.prep.Worksheet;
import app.understory.prep.page.HomePage;
import app.understory.prep.view.kept.Keeping;
import app.understory.strand.Strand;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FromPageScreenTest extends PrepScreenTest {
  private Worksheet sheet;
  @SuppressWarnings("NullAway.Init") // made by raise, with which every test begins
  private FromPageModel model;

  @BeforeEach
  void prepare() {
    sheet = prep.preparation().open(ada, 1, null).join();
  }

  @Test
  void thePageGoesInByArrowsDigitsSpaceAndWordsAlone() {
    Strand house = prep.begin(ada, Strand.Kind.THEME, "The house on Alder Lane, past the hall.");
    Strand voice = prep.begin(ada, Strand.Kind.STUCK_PLACE, "My voice closes when someone is angry.");
    HomePage page = prep.pages().hand(sheet).join();
    raise();
    assertThat(model.foundProperty().get().orElseThrow().number()).hasValue(page.number());
    press(KeyCode.DOWN);
    type("10");
    press(KeyCode.DOWN);
    type("4");
    type("It waits.");
    press(KeyCode.ENTER);
    type("Who?");
    press(KeyCode.ENTER);
    press(KeyCode.UP);
    press(KeyCode.UP);
    press(KeyCode.UP);
    press(KeyCode.SPACE);

    waitUntil("all is kept", () -> model.keepingProperty().get() instanceof Keeping.Kept
        && prep.strands().of(ada).size() == 3 && prep.pages().ticked(sheet.id()).size() == 1);
    settle();
    for (Theme theme : List.of(Theme.EVENING, Theme.DAY)) {
      onFx(() -> look().themeProperty().set(theme));
      picture("from-page-" + theme.styleClass());
    }
    assertThat(prep.strands().of(ada)).extracting(Strand::words).containsExactly(house.words(),
        "It waits.", "Who?");
    assertThat(prep.strands().wordings(voice.id())).isNotEmpty();
    assertThat(prep.strands().turns(house.id()).getLast().charge()).hasValue(10);
    assertThat(prep.strands().turns(voice.id()).getLast().charge()).hasValue(4);
    assertThat(prep.pages().ticked(sheet.id())).containsExactly(house.id().value().toString());

    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("the tick is taken back", () -> prep.pages().ticked(sheet.id()).isEmpty());
    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("and the new question", () -> prep.strands().of(ada).size() == 2);
    press(KeyCode.ESCAPE);
    assertThat(left).isTrue();
  }

  @Test
  void aBlankFormHasItsPlacesAndIsFoundByTheNumberAtItsFoot() {
    HomePage page = prep.pages().hand(sheet).join();
    assertThat(prep.pages().hand(sheet).join()).isEqualTo(page);
    raise();
    assertThat(model.rows().stream().filter(PageRow::circled)).hasSize(8);
    onFx(() -> model.find("77"));
    waitUntil("it is said", () -> model.missingProperty().get().isPresent());
    onFx(() -> model.find("000" + page.number()));
    waitUntil("it is found", () -> model.missingProperty().get().isEmpty());
    settle();
    assertThat(robot.lookup((Node node) -> node.isFocusTraversable() && node.getAccessibleText() == null
        && node.isVisible() && node.getId() != null && node.getId().startsWith("row-")).queryAll()).isEmpty();
  }

  private void raise() {
    model = new FromPageModel(ada,
        new FromPageModel.Sources(prep.desk(), prep.pages(), prep.preparation(), prep.people(), next(1)),
        stagehand, sample.vault().time(), prep.strands()::nextId);
    raise(askFx(() -> FromPageScreen.of(model, Inset.none(), () -> left.set(true))),
        () -> !model.rows().isEmpty());
  }
}
