package app.understory.prep.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import app.understory.prep.Readiness;
import app.understory.prep.SamplePrep;
import app.understory.prep.Worksheet;
import app.understory.prep.page.HomePage;
import app.understory.prep.view.kept.Keeping;
import app.understory.strand.Strand;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromPageScreenTest extends ScreenTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SamplePrep prep;
  private PersonId ada;
  private Worksheet sheet;
  @SuppressWarnings("NullAway.Init") // made by raise, with which every test begins
  private FromPageModel model;
  private FxStagehand stagehand;
  private final AtomicBoolean left = new AtomicBoolean();
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    prep = new SamplePrep(sample);
    ada = prep.ada();
    stagehand = new FxStagehand("page", unhandled::add);
    sheet = prep.preparation().open(ada, 1, null).join();
  }

  @AfterEach
  void close() {
    stagehand.close();
    sample.close();
    assertThat(unhandled).isEmpty();
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
    Readiness readiness = _ -> new Readiness.Standing(1, Optional.empty(), Optional.empty(), false,
        List.of());
    model = new FromPageModel(ada,
        new FromPageModel.Sources(prep.desk(), prep.pages(), prep.preparation(), prep.people(), readiness),
        stagehand, sample.vault().time(), prep.strands()::nextId);
    Screen<?> screen = askFx(() -> FromPageScreen.of(model, Inset.none(), () -> left.set(true)));
    show(screen.root(), 1280, 800);
    onFx(screen::shown);
    waitUntil("it was read", () -> !model.rows().isEmpty());
    settle();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }
}
