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
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsScreenTest extends ScreenTest {
  @TempDir
  Path folder;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final FxStagehand stagehand = new FxStagehand("test", failure::set);
  private SampleVault sample;
  private SampleNotes all;
  private Note note;
  private Page first;
  private Screen<IntegrateController> screen;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    all = new SampleNotes(sample.vault(), sample.clock());
    PersonId ada = all.ada();
    Session session = all.session(ada);
    EntryId water = all.moment(session, 27, Kind.SAID, "There is water where the hall should be.");
    note = all.note(ada, session, Entry.Lane.RECORD);
    first = page("The third step",
        "She slept well and long, and woke sure that someone had been in the house.",
        "I asked where the someone was. She said that it was probably a child. We left it there.",
        "To think about: her mother.", "For the days: the walk, and one evening without the radio.");
    Page second = page("The third step",
        "She slept well and long, and woke sure that someone had been in the house.",
        "I asked where the someone was. She put her hand at the height of her hip and said: about so high. "
            + "We left it there.",
        "Afterwards, at the door, she laughed and said she had kept count of the stairs all week.",
        "For the days: the walk, and one evening without the radio.");
    Page.Source source = new Page.Source(water, session.began(), 27 * 60_000, 118 * 60_000, false);
    Page third = new Page(second.title(), Stream.concat(second.paragraphs().stream(),
        Stream.of(new Page.Paragraph(Page.Form.QUOTE,
            List.of(new Page.Text("“There is water where the hall should be.”", false, false)),
            Optional.of(source))))
        .toList());
    for (Page each : List.of(first, second, third)) {
      sample.clock().advance(Duration.ofMinutes(40));
      done(all.integration.revise(note, each, Revision.Reason.LEFT));
    }
    show(new StackPane());
    screen = askFx(() -> {
      Screen<IntegrateController> fresh = new IntegrateScreen(all.integration, all.sources(), sample.vault(),
          stagehand).load(ada, new NoExits());
      ((StackPane) stage().getScene().getRoot()).getChildren().setAll(fresh.root());
      fresh.shown();
      return fresh;
    });
    waitUntil("the page is there", () -> text("#versions").equals("Versions, 3"));
    onFx(() -> robot.lookup("#paper").query().requestFocus());
    press(KeyCode.SHORTCUT, KeyCode.H);
    waitUntil("three versions", () -> shown(".us-version-name").size() == 3);
  }

  @AfterEach
  void close() {
    onFx(() -> screen.hidden());
    stagehand.close();
    sample.close();
    assertThat(failure.get()).isNull();
  }

  private static final class NoExits implements IntegrateExits {
    @Override
    public void alone(Screen<?> page) {}

    @Override
    public void together() {}

    @Override
    public void print(PersonId person, Function<Format, Sheet> sheet) {}
  }

  @Test
  void everyVersionIsListedAndLaidBesideTheOneBefore() {
    assertThat(shown(".us-version-about")).containsExactly("1 quote drawn in", "32 words more, 13 fewer",
        "begun, 52 words");
    press(KeyCode.DOWN);
    waitUntil("version 2", () -> text("#title").equals("Version 2"));
    assertThat(shown(".us-diff-done")).containsExactly("", "", "changed", "taken out", "added", "");
    picture("versions-day");
    press(KeyCode.N);
    press(KeyCode.N);
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture("versions-evening");
    onFx(() -> look().themeProperty().set(Theme.DAY));
    press(KeyCode.C);
    press(KeyCode.DOWN);
    waitUntil("compared", () -> text("#beside").equals("beside version 2"));
    assertThat(shown(".us-diff-done")).containsExactly("", "", "changed", "taken out", "added", "");
  }

  @Test
  void anEarlierVersionIsRestoredAsANewOne() {
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.R);
    waitUntil("it is on the page", () -> text("#versions").equals("Versions, 4"));

    List<Revision> made = all.integration.revisions(note.id());
    assertThat(made).hasSize(4);
    assertThat(made.getLast().page()).isEqualTo(first);
    assertThat(made.getLast().reason()).isEqualTo(Revision.Reason.RESTORED);
    waitUntil("the page has the focus", () -> robot.lookup("#paper").query().isFocused());
  }

  @Test
  void anEarlierVersionOfASignedNoteIsRestoredAsAnAddendum() {
    press(KeyCode.S);
    waitUntil("it is signed", () -> !shown(".us-versions-holds").isEmpty());
    int before = all.integration.revisions(note.id()).size();
    onFx(() -> robot.lookup(".us-version-list").query().requestFocus());
    press(KeyCode.DOWN);
    waitUntil("it is offered", () -> text("#restore").equals("Restore as an addendum"));
    picture("restore-addendum");
    press(KeyCode.R);
    waitUntil("it is on the page", () -> !all.integration.addenda(note.id()).isEmpty()
        && robot.lookup("#paper").query().isFocused());

    Note addendum = all.integration.addenda(note.id()).getFirst();
    assertThat(all.integration.revisions(addendum.id())).singleElement()
        .satisfies(made -> assertThat(made.reason()).isEqualTo(Revision.Reason.RESTORED));
    assertThat(all.integration.revisions(note.id())).hasSize(before);
  }

  @Test
  void theNoteIsSignedAsItIsAndWhatComesAfterIsAnAddendum() {
    picture("sign-before");
    press(KeyCode.S);
    waitUntil("it is signed", () -> !shown(".us-versions-holds").isEmpty());
    assertThat(shown(".us-versions-holds")).containsExactly("The signature holds");
    picture("sign-after");
    assertThat(all.integration.find(note.id()).orElseThrow().signed()).isTrue();
    press(KeyCode.A);
    waitUntil("the addendum is on the page", () -> robot.lookup("#paper").query().isFocused());
    assertThat(all.integration.addenda(note.id())).hasSize(1);
    press(KeyCode.DOWN);
    type("Nine.");
    onFx(() -> screen.hidden());
    waitUntil("it is kept", () -> all.integration.newest(all.integration.addenda(note.id()).getFirst().id())
        .isPresent());
    onFx(() -> screen.shown());
    robot.clickOn("#notes");
    waitUntil("all notes", () -> shown(".us-note-name").size() == 2);
    picture("sign-notes");
  }

  @Test
  void aNoteBeginsByItselfWithTheTemplateThatThePracticeSaysIsUsual() {
    press(KeyCode.ESCAPE);
    onFx(() -> robot.lookup("#notes").queryButton().fire());
    waitUntil("all notes", () -> shown(".us-note-name").size() == 1);
    robot.clickOn("DAP");
    waitUntil("its text", () -> robot.lookup("#text").queryTextInputControl().getText().startsWith("# Data"));
    robot.clickOn("edit its text");
    onFx(() -> robot.lookup("#text").queryTextInputControl().setText("# What was\n\n# What we make of it"));
    robot.clickOn("therapist\u2019s notes");
    waitUntil("it is usual", () -> text("#usual").equals("Usual: therapist\u2019s notes, DAP."));
    picture("notes-template");
    robot.clickOn("what is usual for it");
    waitUntil("nothing is edited", () -> text("#edit").isEmpty());
    picture("notes-usual");
    robot.clickOn("of no session");
    robot.clickOn("Therapist’s note, record");
    waitUntil("the page is there", () -> robot.lookup("#paper").query().isFocused());
    settle();
    assertThat(all.integration.of(note.person())).hasSize(1);
    type("!");
    waitUntil("the note is there", () -> all.integration.of(note.person()).size() == 2);
    Note begun = all.integration.of(note.person()).getFirst();
    waitUntil("it begins so", () -> all.integration.newest(begun.id()).isPresent());

    assertThat(begun.session()).isEmpty();
    assertThat(all.integration.revisions(begun.id()).getFirst().page().paragraphs())
        .extracting(Page.Paragraph::words).containsExactly("What was", "", "What we make of it");
    waitUntil("it is on the page", () -> text("#versions").equals("Versions, 1"));
  }

  private List<String> shown(String selector) {
    return robot.lookup(selector).queryAllAs(Labeled.class).stream()
        .filter(label -> label.getScene() != null && label.isVisible() && seen(label)).map(Labeled::getText)
        .toList();
  }

  private static boolean seen(javafx.scene.Node node) {
    for (javafx.scene.Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private String text(String selector) {
    return robot.lookup(selector).queryAllAs(Labeled.class).stream().filter(VersionsScreenTest::seen)
        .map(Labeled::getText).findFirst().orElse("");
  }

  private static Page page(String title, String... paragraphs) {
    return new Page(title,
        Arrays.stream(paragraphs).map(words -> Page.Paragraph.of(Page.Form.BODY, words)).toList());
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }
}
