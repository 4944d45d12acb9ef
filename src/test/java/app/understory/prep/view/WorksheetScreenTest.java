package app.understory.prep.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Screens;
import app.understory.kit.Theme;
import app.understory.kit.write.GrowingArea;
import app.understory.people.PersonId;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import app.understory.prep.SamplePrep;
import app.understory.prep.Worksheet;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Part;
import app.understory.prep.template.Template;
import app.understory.prep.view.kept.Keeping;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksheetScreenTest extends ScreenTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SamplePrep prep;
  private PersonId ada;
  private WorksheetModel model;
  private Screen<WorksheetController> screen;
  private FxStagehand stagehand;
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    prep = new SamplePrep(sample);
    ada = prep.ada();
    stagehand = new FxStagehand("worksheet", unhandled::add);
    raiseSheet();
  }

  @AfterEach
  void close() {
    stagehand.close();
    sample.close();
    assertThat(unhandled).isEmpty();
  }

  @Test
  void anIntentionAndStrandsOfThreeKindsAreWrittenByTheKeyboardAlone() {
    focus("#INTENTION");
    type("To stay");
    press(KeyCode.ENTER);
    type("House");
    reachByTab("next-STUCK_PLACE");
    type("Voice");
    reachByTab("next-QUESTION");
    type("What for?");
    press(KeyCode.TAB);

    waitUntil("all is kept", () -> model.keepingProperty().get() instanceof Keeping.Kept);
    picture("worksheet-by-keys");
    assertThat(prep.strands().of(ada)).extracting(Strand::words).containsExactly("House", "Voice",
        "What for?");
    assertThat(prep.strands().of(ada)).extracting(Strand::kind).containsExactly(Strand.Kind.values());
    assertThat(prep.preparation().of(ada).getFirst().intention()).isEqualTo("To stay");
  }

  @Test
  void strandsAreOrderedOpenedAndChargedByTheKeyboardAlone() {
    prep.begin(ada, Strand.Kind.THEME, "House");
    waitUntil("it is there", () -> model.rows(Strand.Kind.THEME).size() == 1);
    focus(".us-strand-words");
    press(KeyCode.ENTER);
    type("Copes");
    press(KeyCode.ALT, KeyCode.UP);
    press(KeyCode.CONTROL, KeyCode.RIGHT);
    press(KeyCode.TAB);
    type("8");
    press(KeyCode.TAB);
    type("Sun");
    press(KeyCode.TAB);
    type("lap");
    press(KeyCode.ESCAPE);

    waitUntil("all is kept", () -> model.keepingProperty().get() instanceof Keeping.Kept);
    Strand first = prep.strands().of(ada).getFirst();
    assertThat(first.words()).isEqualTo("Copes");
    assertThat(first.number()).hasValue(2);
    assertThat(prep.strands().turns(first.id())).singleElement().satisfies(turn -> {
      assertThat(turn.charge()).hasValue(8);
      assertThat(turn.whyNow()).hasValue("Sun");
      assertThat(turn.anchor()).hasValue("lap");
    });
  }

  @Test
  void ctrlZTakesBackAcrossFieldsAndBackspaceTakesAnEmptyPlaceBack() {
    focus("#INTENTION");
    type("To stay");
    press(KeyCode.ENTER);
    type("The house");
    press(KeyCode.ENTER);
    waitUntil("there is a second place", () -> model.rows(Strand.Kind.THEME).size() == 2);
    press(KeyCode.BACK_SPACE);
    assertThat(model.rows(Strand.Kind.THEME)).hasSize(1);

    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.rows(Strand.Kind.THEME)).isEmpty();
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.text(Field.INTENTION).get()).isEmpty();
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(model.text(Field.INTENTION).get()).isEqualTo("To stay");
    assertThat(model.rows(Strand.Kind.THEME)).hasSize(1);
  }

  @Test
  void ctrlZInAStrandTakesTheLastWordsBackAndTheFocusStaysOnThePage() {
    focus("#INTENTION");
    press(KeyCode.ENTER);
    type("The house on Alder Lane");
    type(" past the hall");
    press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(model.rows(Strand.Kind.THEME)).singleElement()
        .satisfies(
            row -> assertThat(row.wordsProperty().get()).startsWith("The house on").doesNotContain("hall"));
    for (int n = 0; n < 3; n++) {
      press(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(model.rows(Strand.Kind.THEME)).isEmpty();
    assertThat(askFx(() -> focused().getId())).isEqualTo("next-THEME");
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(model.rows(Strand.Kind.THEME)).hasSize(1);
  }

  @Test
  void aKeyBeforeTheNextFrameIsWrittenInTheNewPlace() {
    focus("#INTENTION");
    onFx(() -> {
      GrowingArea intention = find("#INTENTION");
      intention.fireEvent(key(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER));
      focused().fireEvent(key(KeyEvent.KEY_TYPED, "I", KeyCode.UNDEFINED));
    });
    settle();
    assertThat(model.rows(Strand.Kind.THEME)).singleElement()
        .satisfies(row -> assertThat(row.wordsProperty().get()).isEqualTo("I"));
  }

  @Test
  void aStrandIsDraggedByItsCapAndItsChargeSetByTheMouse() {
    prep.begin(ada, Strand.Kind.THEME, "First");
    prep.begin(ada, Strand.Kind.THEME, "Second");
    waitUntil("both are there", () -> model.rows(Strand.Kind.THEME).size() == 2);
    settle();
    List<Node> caps = List.copyOf(robot.lookup(".us-strand-cap").queryAll());
    robot.drag(caps.getFirst(), MouseButton.PRIMARY).dropBy(0, 60);
    settle();
    robot.clickOn(robot.lookup(".us-meter").nth(0).<Node>query());
    settle();

    assertThat(model.rows(Strand.Kind.THEME)).extracting(row -> row.wordsProperty().get()).containsExactly(
        "Second",
        "First");
    assertThat(model.rows(Strand.Kind.THEME).getFirst().chargeProperty().get()).hasValue(5);
  }

  @Test
  void aTemplateLeavesPartsOutFillsWhatIsEmptyAndIsOneStep() {
    focus("#MUSIC");
    type("Slow strings");
    Template low = new Template(prep.templates().nextId(), "At home", Set.of(Part.THEMES, Part.SETTING),
        Map.of(Field.MUSIC, "Nothing", Field.ROOM, "Back room"));
    prep.templates().save(low).join();
    prep.prompts().keep(Ask.THEMES, "What would you carry in?", "test").join();
    MenuButton choice = find(".us-template");
    waitUntil("it can be chosen", () -> askFx(() -> choice.getItems().size()) == 7);
    onFx(() -> choice.getItems().get(4).fire());
    settle();
    assertThat(askFx(choice::getText)).isEqualTo("At home");
    assertThat(model.text(Field.MUSIC).get()).isEqualTo("Slow strings");
    assertThat(model.text(Field.ROOM).get()).isEqualTo("Back room");
    assertThat(robot.lookup("#next-QUESTION").tryQuery()).hasValueSatisfying(
        node -> assertThat(askFx(() -> visible(node))).isFalse());
    assertThat(askFx(() -> ((Button) find("#next-THEME")).getText())).isEqualTo("What would you carry in?");
    picture("worksheet-template");
    waitUntil("it is kept",
        () -> prep.preparation().of(ada).stream().anyMatch(sheet -> sheet.template().isPresent()));
    onFx(() -> model.undo());
    settle();
    assertThat(model.text(Field.ROOM).get()).isEmpty();
    assertThat(askFx(choice::getText)).isEqualTo("Whole sheet");
  }

  @Test
  void twoStrandsAreMergedAndStandAloneAgainAndTheirChargeIsDrawnBesideThem() {
    Worksheet first = prep.preparation().open(ada, 1, null).join();
    Strand house = prep.begin(ada, Strand.Kind.THEME, "The house");
    Strand hall = prep.begin(ada, Strand.Kind.THEME, "The hall");
    prep.strands().turn(ada, prep.turn(house.id(), first, 6, "the door")).join();
    prep.next(2);
    Worksheet second = prep.preparation().open(ada, 2, null).join();
    prep.strands().turn(ada, prep.turn(house.id(), second, 4, "the door")).join();
    onFx(screen::hidden);
    onFx(screen::shown);
    waitUntil("both are there", () -> model.rows(Strand.Kind.THEME).size() == 2
        && model.rows(Strand.Kind.THEME).getFirst().pastProperty().get().lastCharge().isPresent());
    settle();
    assertThat(robot.lookup(".us-charge-path").queryAll().stream().filter(node -> askFx(() -> visible(node))))
        .singleElement().satisfies(path -> assertThat(path.getAccessibleText()).endsWith("6, 4"));
    onFx(() -> model.rows(Strand.Kind.THEME).getLast().toggle());
    settle();
    picture("worksheet-trend");
    onFx(() -> model.rows(Strand.Kind.THEME).getLast()
        .mergeInto(model.rows(Strand.Kind.THEME).getFirst()));
    waitUntil("it is merged", () -> prep.strands().find(hall.id()).orElseThrow().mergedInto().isPresent());
    waitUntil("it says so", () -> model.rows(Strand.Kind.THEME).stream()
        .anyMatch(row -> row.mergedProperty().get().filter("The house"::equals).isPresent()));
    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("it stands alone",
        () -> prep.strands().find(hall.id()).orElseThrow().status() == Strand.Status.OPEN);
    press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitUntil("it is merged again",
        () -> prep.strands().find(hall.id()).orElseThrow().mergedInto().filter(house.id()::equals)
            .isPresent());
    waitUntil("it says so again", () -> model.rows(Strand.Kind.THEME).stream()
        .anyMatch(row -> row.mergedProperty().get().filter("The house"::equals).isPresent()));
    onFx(() -> model.rows(Strand.Kind.THEME).getLast().part());
    waitUntil("it stands alone again",
        () -> prep.strands().find(hall.id()).orElseThrow().status() == Strand.Status.OPEN);
    press(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("that is undone too",
        () -> prep.strands().find(hall.id()).orElseThrow().mergedInto().filter(house.id()::equals)
            .isPresent());
  }

  @Test
  void aWriteThatFailsKeepsTheWordsAndSaysSo() {
    sample.close();
    focus("#INTENTION");
    type("To stay on the stair");
    press(KeyCode.TAB);
    waitUntil("it is said", () -> model.keepingProperty().get() instanceof Keeping.Failed);
    settle();
    picture("worksheet-not-kept");

    GrowingArea intention = find("#INTENTION");
    HBox notice = find(".us-not-kept");
    assertThat(intention.getText()).isEqualTo("To stay on the stair");
    assertThat(notice.isVisible()).isTrue();
    assertThat(((Label) notice.getChildren().get(1)).getText()).contains("What you wrote");
  }

  @Test
  void everyControlHasANameAndTheSheetFollowsTheLight() {
    Worksheet first = prep.preparation().open(ada, 1, null).join();
    Strand house = prep.begin(ada, Strand.Kind.THEME, "The house on Alder Lane, past the hall.");
    prep.strands().turn(ada, prep.turn(house.id(), first, 6, "the cold brass of the door")).join();
    waitUntil("it is there", () -> model.rows(Strand.Kind.THEME).size() == 1);
    onFx(() -> model.rows(Strand.Kind.THEME).getFirst().toggle());
    settle();
    for (Theme theme : Theme.values()) {
      onFx(() -> look().themeProperty().set(theme));
      picture("worksheet-" + theme.styleClass());
    }

    Set<Node> reachable = robot.lookup((Node node) -> node.isFocusTraversable() && visible(node)).queryAll();
    assertThat(reachable).isNotEmpty()
        .allSatisfy(node -> assertThat(name(node)).as(node.toString()).isNotBlank());
  }

  private void raiseSheet() {
    model = new WorksheetModel(ada, prep.desk(), sample.vault().changes(), stagehand, sample.vault().time(),
        prep.strands()::nextId, new PrepExits() {
          @Override
          public void beginSession(PersonId person) {}

          @Override
          public void openPerson(PersonId person) {}

          @Override
          public void strand(PersonId person, StrandId strand) {}

          @Override
          public void takeHome(PersonId person, boolean blank) {}

          @Override
          public void mend(PersonId person, Readiness.Mend where) {}
        });
    screen = askFx(() -> Screens.load(WorksheetController.class,
        () -> new WorksheetController(model, prep.habits(stagehand))));
    show(screen.root(), 1096, 688);
    onFx(screen::shown);
    waitUntil("it was read", () -> model.standingProperty().get().isPresent());
  }

  @Test
  void nothingOfALongIntentionIsScrolledAwayWhenTheWindowNarrows() {
    focus("#INTENTION");
    onFx(() -> model.text(Field.INTENTION).set("To stay on the stair when the door opens below. ".repeat(6)));
    settle();
    onFx(() -> stage().setWidth(820));
    settle();
    press(KeyCode.END);
    GrowingArea intention = find("#INTENTION");
    assertThat(askFx(intention::getScrollTop)).isZero();
  }

  @Test
  void elevenStrandsAndTheLargestLettersLeaveNothingCut() {
    for (int n = 1; n <= 11; n++) {
      prep.begin(ada, Strand.Kind.THEME, "Strand " + n);
    }
    waitUntil("they are there", () -> model.rows(Strand.Kind.THEME).size() == 11);
    settle();
    picture("worksheet-eleven");
    assertThat(cut(".us-strand-cap .us-key")).isEmpty();
    onFx(() -> look().read(160));
    settle();
    picture("worksheet-160");
    assertThat(cut(".us-strand-cap .us-key, .us-field-label, .us-before-how, .us-before-what")).isEmpty();
  }

  private static KeyEvent key(EventType<KeyEvent> type, String character, KeyCode code) {
    return new KeyEvent(type, character, "", code, false, false, false, false);
  }

  private void focus(String selector) {
    onFx(() -> find(selector).requestFocus());
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  /** Tabs on until the place with that id has the focus. */
  private void reachByTab(String id) {
    for (int i = 0; i < 30 && !id.equals(askFx(() -> String.valueOf(focused().getId()))); i++) {
      press(KeyCode.TAB);
    }
    assertThat(askFx(() -> focused().getId())).isEqualTo(id);
  }

  private Node focused() {
    return stage().getScene().getFocusOwner();
  }

  private static boolean visible(Node node) {
    return node.getParent() == null ? node.isVisible() : node.isVisible() && visible(node.getParent());
  }

  private static String name(Node node) {
    String named = node.getAccessibleText() == null ? "" : node.getAccessibleText();
    return named.isBlank() && node instanceof Button button
        ? button.getText()
        : named.isBlank() && node instanceof javafx.scene.control.Labeled words ? words.getText() : named;
  }
}
