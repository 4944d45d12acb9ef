package app.understory.integration.view;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.integration.SampleNotes;
import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.FullDisk;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.NodeQueryUtils;

class IntegrateScreenTest extends ScreenTest {
  @TempDir
  Path folder;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final FullDisk disk = new FullDisk();
  private SampleVault sample;
  private SampleNotes all;
  private FxStagehand stagehand = new FxStagehand("test", failure::set);
  private PersonId ada;
  private StrandId house;
  private StrandId protect;
  private Session session;
  private EntryId water;
  private Screen<IntegrateController> screen;
  private final AtomicReference<Screen<?>> aloneScreen = new AtomicReference<>();
  private final AtomicReference<@Nullable Note> printed = new AtomicReference<>();
  private StackPane window = new StackPane();

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder, disk);
    all = new SampleNotes(sample.vault(), sample.clock());
    ada = all.ada();
    house = all.strand(ada, Strand.Kind.THEME, "The house, past the hall");
    protect = all.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    all.strand(ada, Strand.Kind.STUCK_PLACE, "Voice closes");
    all.strand(ada, Strand.Kind.QUESTION, "What was the silence for?");
    session = all.session(ada);
    all.moment(session, 22, Kind.IMAGE, "A stair, wet to the third step.", house);
    water = all.moment(session, 27, Kind.SAID, "There is water where the hall should be.", house, protect);
    all.moment(session, 35, Kind.SEEN, "Both hands flat, as if on a table.", protect);
    all.moment(session, 40, Kind.MINE, "I am cold on that stair.");
    all.moment(session, 44, Kind.SAID, "It hums if I don’t ask it to speak.");
    all.moment(session, 60, Kind.AFFECT, "Laughs, then a long breath.");
    screen = show();
  }

  @AfterEach
  void close() {
    onFx(() -> screen.hidden());
    stagehand.close();
    sample.close();
    assertThat(failure.get()).isNull();
  }

  private Screen<IntegrateController> show() {
    window = new StackPane();
    show(window);
    Screen<IntegrateController> tab = askFx(() -> {
      Screen<IntegrateController> fresh = new IntegrateScreen(all.integration, all.sources(), sample.vault(),
          stagehand)
          .load(ada, new IntegrateExits() {
            @Override
            public void alone(Screen<?> page) {
              aloneScreen.set(page);
              screen.hidden();
              window.getChildren().setAll(page.root());
            }

            @Override
            public void print(PersonId person, Function<Format, Sheet> sheet) {}

            @Override
            public void printNote(Note note, Function<Format, Sheet> sheet) {
              printed.set(note);
            }

            @Override
            public void together() {
              window.getChildren().setAll(screen.root());
              screen.shown();
            }
          });
      window.getChildren().setAll(fresh.root());
      fresh.shown();
      return fresh;
    });
    waitUntil("moments are shown", () -> robot.lookup(".us-moment").queryAll().size() >= 5);
    return tab;
  }

  /** Locks without leaving the page, as a kill does, and opens again. */
  private void killAndReopen() {
    onFx(() -> window.getChildren().clear());
    stagehand.close();
    stagehand = new FxStagehand("test", failure::set);
    all = new SampleNotes(sample.reopen(), sample.clock());
    screen = show();
  }

  @Test
  void aNoteIsWrittenByKeysAloneAndFoundAgain() {
    begin();
    type("The watch on the stair");
    press(KeyCode.ENTER);
    press(KeyCode.SHORTCUT, KeyCode.B);
    type("Bold");
    press(KeyCode.SHORTCUT, KeyCode.B);
    type(" words. ");
    type("@wha");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    type("- one");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    onFx(() -> screen.controller().turnColumn(true));
    press(KeyCode.DOWN);
    press(KeyCode.SHORTCUT, KeyCode.ENTER);
    waitUntil("words are kept", () -> robot.lookup("#kept").queryLabeled().getText().startsWith("kept"));
    picture("integrate-written");
    onFx(() -> screen.hidden());

    Page page = waitForRevision();
    assertThat(page.title()).isEqualTo("The watch on the stair");
    assertThat(page.paragraphs()).extracting(Page.Paragraph::form).containsExactly(Page.Form.BODY,
        Page.Form.BULLET, Page.Form.QUOTE);
    assertThat(page.paragraphs().getFirst().runs()).contains(new Page.Text("Bold", true, false),
        new Page.Chip(protect, "What did she protect?"));
    assertThat(page.sources()).singleElement()
        .satisfies(source -> assertThat(source.entry()).isEqualTo(water));
  }

  @Test
  void aMomentIsDrawnInByThePointer() {
    begin();
    type("Title");
    press(KeyCode.ENTER);
    robot.drag(moment("A stair, wet to the third step.")).dropTo("#paper");
    picture("integrate-dropped");
    waitUntil("it is in the page", () -> robot.lookup(".us-taken").queryAll().size() == 1);
    onFx(() -> screen.hidden());

    assertThat(waitForRevision().sources()).hasSize(1);
  }

  @Test
  void aStrandIsGatheredByItsKeyAndOneUndoTakesItAllBack() {
    begin();
    type("T");
    press(KeyCode.ENTER);
    press(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    waitUntil("it is in the page", () -> robot.lookup(".us-taken").queryAll().size() == 2);
    type("so");
    picture("integrate-gathered");
    press(KeyCode.SHORTCUT, KeyCode.Z);
    press(KeyCode.SHORTCUT, KeyCode.Z);
    waitUntil("it is gone", () -> robot.lookup(".us-taken").queryAll().isEmpty());
    press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    onFx(() -> screen.hidden());

    assertThat(waitForRevision().paragraphs()).extracting(Page.Paragraph::form)
        .containsExactly(Page.Form.HEADING, Page.Form.QUOTE, Page.Form.QUOTE);
  }

  @Test
  void otherWordsOutliveAKillWhileTheyAreFound() {
    begin();
    type("Words");
    press(KeyCode.ENTER);
    askForOtherWords();
    type("The therapist felt cold");
    sample.vault().drafts().flush();
    killAndReopen();
    waitUntil("the page is there", () -> robot.lookup("#paper").query().isVisible());
    askForOtherWords();
    assertThat(robot.lookup("#otherWords").queryTextInputControl().getText())
        .isEqualTo("The therapist felt cold");
    press(KeyCode.ENTER);
    waitUntil("it is done", () -> !robot.lookup(".us-restate").query().isVisible());
    assertThat(sample.vault().drafts().places()).noneMatch(place -> place.startsWith("restate/"));
  }

  private void askForOtherWords() {
    robot.doubleClickOn(robot.lookup(".us-secret").<Node>query());
    waitUntil("it asks", () -> robot.lookup(".us-restate").query().isVisible());
  }

  @Test
  void aPrivateMomentAsksForOtherWordsInPlace() {
    begin();
    type("Title");
    press(KeyCode.ENTER);
    robot.doubleClickOn(robot.lookup(".us-secret").<Node>query());
    waitUntil("it asks", () -> robot.lookup(".us-restate").query().isVisible());
    type("I am cold on that stair.");
    press(KeyCode.ENTER);
    assertThat(robot.lookup(".us-restate-same").query().isVisible()).isTrue();
    picture("integrate-restate");
    onFx(() -> robot.lookup("#otherWords").queryTextInputControl().clear());
    type("It was cool there.");
    press(KeyCode.ENTER);
    waitUntil("it is done", () -> !robot.lookup(".us-restate").query().isVisible());
    onFx(() -> screen.hidden());

    Page page = waitForRevision();
    assertThat(page.sources()).singleElement().satisfies(source -> assertThat(source.restated()).isTrue());
    assertThat(page.paragraphs().getLast().words()).isEqualTo("It was cool there.");
  }

  @Test
  void aStrandGetsItsStatusAndWhatChangedByKeys() {
    begin();
    waitUntil("strands are shown", () -> robot.lookup(".us-turn").queryAll().size() == 4);
    onFx(() -> screen.controller().turnColumn(false));
    press(KeyCode.DOWN);
    press(KeyCode.M);
    type("From what to whom.");
    press(KeyCode.ENTER);
    waitUntil("it moved",
        () -> all.strands.find(protect).map(Strand::status).filter(Strand.Status.MOVED::equals)
            .isPresent());
    waitUntil("it is said",
        () -> all.strands.turns(protect).stream().anyMatch(turn -> turn.whatChanged().isPresent()));

    Turn turn = all.strands.turns(protect).getLast();
    assertThat(turn.occasion()).isEqualTo(Turn.Occasion.NOTE);
    assertThat(turn.whatChanged()).contains("From what to whom.");
  }

  @Test
  void fiveThousandWordsComeBackIdenticalAfterUndosAndALock() {
    begin();
    String words = IntStream.range(0, 500).mapToObj(i -> "the water stayed with her for two whole days " + i)
        .collect(Collectors.joining("\n"));
    type("Long");
    press(KeyCode.ENTER);
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(words);
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(KeyCode.SHORTCUT, KeyCode.V);
    press(KeyCode.SHORTCUT, KeyCode.A);
    press(KeyCode.SHORTCUT, KeyCode.B);
    press(KeyCode.SHORTCUT, KeyCode.END);
    picture("integrate-long");
    waitUntil("words are counted",
        () -> robot.lookup("#count").queryLabeled().getText().equals("5,001 words"));
    onFx(() -> screen.hidden());
    Page bold = waitForRevision();
    assertThat(bold.paragraphs()).hasSize(500).allSatisfy(
        each -> assertThat(each.runs()).singleElement()
            .satisfies(run -> assertThat(((Page.Text) run).bold()).isTrue()));

    long took = twoHundred(KeyCode.Z, false) + twoHundred(KeyCode.Z, true);
    assertThat(took).as("milliseconds of 200 undos and 200 redos").isLessThan(5_000);
    onFx(() -> screen.hidden());
    killAndReopen();
    assertThat(waitForRevision()).isEqualTo(bold);
    assertThat(robot.lookup("#broughtBack").query().isVisible()).isFalse();
  }

  @Test
  void aFullDiskIsSaidAndTheWordsStayUntilThereIsRoomAgain() {
    begin();
    type("Kept");
    press(KeyCode.ENTER);
    waitUntil("words are kept", () -> keptWords().startsWith("kept"));
    disk.full(true);
    type("No room yet.");
    waitUntil("it says so", () -> keptWords().startsWith("not kept yet"));
    picture("integrate-full-disk");
    type(" Nor now.");
    disk.full(false);
    waitUntil("words are kept", () -> keptWords().startsWith("kept"));
    onFx(() -> screen.hidden());

    assertThat(waitForRevision().paragraphs()).singleElement().satisfies(
        each -> assertThat(each.words()).isEqualTo("No room yet. Nor now."));
  }

  @Test
  void aVersionMadeByLockingSaysSo() {
    begin();
    type("Locked away");
    onFx(() -> {
      screen.locking();
      screen.hidden();
    });
    waitForRevision();

    assertThat(all.integration.revisions(all.integration.of(ada).getFirst().id())).singleElement()
        .satisfies(made -> assertThat(made.reason()).isEqualTo(Revision.Reason.LOCKED));
  }

  @Test
  void whatWasTypedIsOfferedBackAfterAKillOnceWithItsCaret() {
    begin();
    type("The stair");
    press(KeyCode.ENTER);
    type("She counted them");
    press(KeyCode.LEFT);
    press(KeyCode.LEFT);
    type("!");
    waitUntil("words are kept", () -> robot.lookup("#kept").queryLabeled().getText().startsWith("kept"));
    waitUntil("the draft has it",
        () -> sample.vault().drafts().read("note/" + noteId()).orElse("").contains("!"));
    killAndReopen();
    waitUntil("it is offered", () -> robot.lookup("#broughtBack").query().isVisible());
    picture("integrate-brought-back");
    type("?");
    robot.clickOn("Go on with them");
    onFx(() -> screen.hidden());

    assertThat(waitForRevision().paragraphs()).singleElement()
        .satisfies(each -> assertThat(each.words()).isEqualTo("She counted th!?em"));
    killAndReopen();
    waitUntil("the note is there",
        () -> robot.lookup("#versions").queryLabeled().getText().equals("Versions, 1"));
    assertThat(robot.lookup("#broughtBack").query().isVisible()).isFalse();
  }

  @Test
  void thePageAndItsCaretAreGoneBackToEvenIfThePageIsPrivate() {
    robot.clickOn("Process note, private");
    waitUntil("the page is there", () -> robot.lookup("#paper").query().isFocused());
    type("Only mine");
    press(KeyCode.LEFT);
    press(KeyCode.LEFT);
    String mark = askFx(screen.controller()::bookmark);
    assertThat(mark).endsWith(" 7").doesNotContain("mine");
    onFx(() -> screen.hidden());
    waitForRevision();
    killAndReopen();
    onFx(() -> screen.controller().resume(mark));
    waitUntil("the caret is there", () -> screen.controller().bookmark().equals(mark));
  }

  @Test
  void aPrivateNoteIsNotPrintedOnAYesThatWasAskedForAnother() {
    robot.clickOn("Process note, private");
    waitUntil("the page is there", () -> robot.lookup("#paper").query().isFocused());
    type("Only mine");
    press(KeyCode.SHORTCUT, KeyCode.P);
    waitUntil("it asks", () -> robot.lookup(".us-print-private").query().isVisible());
    robot.clickOn("All notes");
    waitUntil("the list is there",
        () -> robot.lookup("#beginIntegration").tryQuery().filter(Node::isVisible).isPresent());
    begin();
    waitUntil("the question is gone", () -> !robot.lookup(".us-print-private").query().isVisible());
    assertThat(printed.get()).isNull();
  }

  @Test
  void f11ShowsThePageAloneAndEscapeBringsTheRestBack() {
    begin();
    type("Alone");
    press(KeyCode.F11);
    assertThat(aloneScreen.get()).isNotNull();
    assertThat(robot.lookup(".us-moments").queryAll()).isEmpty();
    picture("integrate-alone");
    press(KeyCode.ESCAPE);

    assertThat(robot.lookup(".us-moments").queryAll()).hasSize(1);
    type(" and together");
    onFx(() -> screen.hidden());
    assertThat(waitForRevision().title()).isEqualTo("Alone and together");
  }

  @Test
  void wordsAreFoundInThePage() {
    begin();
    type("Title");
    press(KeyCode.ENTER);
    type("water and more water");
    press(KeyCode.SHORTCUT, KeyCode.F);
    type("WATER");
    assertThat(robot.lookup(".us-find-count").queryLabeled().getText()).isEqualTo("2 found");
    press(KeyCode.ENTER);
    press(KeyCode.ESCAPE);
    type("rain");
    onFx(() -> screen.hidden());
    assertThat(waitForRevision().paragraphs().getFirst().words()).contains("rain");
  }

  @Test
  void itLooksAsItsPictureDoes() {
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    done(all.integration.revise(note.id(), sample(), Revision.Reason.LEFT));
    done(all.strands.turn(ada,
        new Turn(new java.util.UUID(0, 9), protect, Turn.Occasion.NOTE, note.id().value(),
            Optional.empty(), Optional.empty(), java.util.OptionalInt.empty(),
            Optional.of(Strand.Status.MOVED),
            Optional.of("From what to whom. “Who was asleep.”"), all.vault.time().now())));
    killAndReopen();
    waitUntil("the note is there",
        () -> robot.lookup("#versions").queryLabeled().getText().equals("Versions, 1"));
    onFx(() -> robot.lookup(".us-moment-list").queryListView().getSelectionModel().select(4));
    picture("integrate-day");
    onFx(() -> robot.lookup(".us-moment-list").queryListView().getSelectionModel().select(1));
    settle();
    assertThat(robot.lookup(".us-moment-used").match(NodeQueryUtils.isVisible()).queryAllAs(Labeled.class))
        .extracting(Labeled::getText).anyMatch(each -> each.startsWith("Used in The watch on the stair"));
    picture("integrate-used");
    onFx(() -> robot.lookup(".us-moment-list").queryListView().getSelectionModel().select(4));
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture("integrate-evening");
    onFx(() -> look().themeProperty().set(Theme.DAY));
    onFx(() -> screen.controller().turnColumn(false));
    picture("integrate-turn");
    large("integrate-1920");
    onFx(() -> robot.lookup("#notes").queryButton().fire());
    settle();
    picture("integrate-notes");
  }

  private void large(String name) {
    onFx(() -> {
      window.getChildren().clear();
      StackPane big = new StackPane();
      Scene scene = new Scene(big, 1736, 968);
      look().dress(scene);
      big.getChildren().add(screen.root());
      big.applyCss();
      big.layout();
      try {
        javax.imageio.ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png",
            Path.of("target", "pictures", name + ".png").toFile());
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      big.getChildren().clear();
      window.getChildren().add(screen.root());
    });
  }

  private Page sample() {
    Page.Source source = new Page.Source(water, session.began(), 27 * 60_000, 118 * 60_000, false);
    return new Page("The watch on the stair", List.of(
        Page.Paragraph.of(Page.Form.BODY,
            "She came in saying the water had stayed with her for two days. Not as fear; more like hearing a tap in another room."),
        new Page.Paragraph(Page.Form.QUOTE,
            List.of(new Page.Text("“There is water where the hall should be.”", false, false)),
            Optional.of(source)),
        new Page.Paragraph(Page.Form.BODY, List.of(new Page.Text(
            "Asked what the girl on the stair is for, she did not answer the question. She described the post: third step, back to the wall, both doors in sight. ",
            false, false), new Page.Chip(protect, "What did she protect?"),
            new Page.Text(" became “who was asleep”.", false, false)), Optional.empty()),
        Page.Paragraph.of(Page.Form.BODY,
            "Her own words at the end: “I have been on watch in every house since.” We let that stand and did not build on it.")));
  }

  private void begin() {
    robot.clickOn("#beginIntegration");
    waitUntil("the page is there", () -> robot.lookup("#paper").query().isFocused());
    settle();
  }

  /** That key with Ctrl, two hundred times; how many milliseconds it took. */
  private long twoHundred(KeyCode key, boolean shift) {
    Node paper = robot.lookup("#paper").query();
    return askFx(() -> {
      long start = System.nanoTime();
      for (int i = 0; i < 200; i++) {
        Event.fireEvent(paper,
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, true, false, false));
      }
      return (System.nanoTime() - start) / 1_000_000;
    });
  }

  /** The row in view: a list keeps others out of sight for measuring. */
  private Node moment(String words) {
    return robot.lookup(".us-moment-words")
        .match(node -> node instanceof Labeled label && label.getText().equals(words))
        .match(NodeQueryUtils.isVisible()).match(node -> node.getParent().getParent().isVisible()).query();
  }

  private String keptWords() {
    return robot.lookup("#kept").queryLabeled().getText();
  }

  private String noteId() {
    return all.integration.of(ada).getFirst().id().value().toString();
  }

  private Page waitForRevision() {
    waitUntil("a revision stands", () -> !all.integration.of(ada).isEmpty()
        && all.integration.newest(all.integration.of(ada).getFirst().id()).isPresent());
    return all.integration.newest(all.integration.of(ada).getFirst().id()).orElseThrow().page();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }
}
