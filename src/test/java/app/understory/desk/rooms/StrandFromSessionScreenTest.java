package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.people.Person;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A strand, and where an entry is used, reached from the session while it goes on and from its log afterwards. */
class StrandFromSessionScreenTest extends RoomsTest {
  private Person ada;
  private Strand girl;

  @BeforeEach
  void people() {
    ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    var _ = practice.strand(ada, Strand.Kind.THEME, "The house, past the hall");
    girl = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
  }

  private Entry past() {
    Session before = practice.begin(ada, null);
    Entry said = practice.keep(before, 31, Kind.SAID, Entry.Lane.RECORD, "She swept it.", girl.id());
    practice.keep(before, 33, Kind.SEEN, Entry.Lane.RECORD, "Breath slow.");
    practice.end(before, 90);
    practice.note(ada, before, Entry.Lane.RECORD, "She was on duty", said);
    return said;
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  @Test
  void aStrandIsReadInASessionThatGoesOnAndTheLineKeepsItsWordsAndItsCaret() {
    past();
    practice.begin(ada, null);
    Frame frame = furnish();
    onFx(() -> frame.open(ada.id(), "session"));
    waitUntil("the room can be entered", () -> robot.lookup("#begin").tryQueryAs(Labeled.class)
        .filter(button -> button.getText().equals("Enter the room")).isPresent());
    onFx(() -> robot.lookup("#begin").queryButton().fire());
    waitUntil("the caret is in the line",
        () -> stage().getScene().getFocusOwner() instanceof TextField field && field.isVisible());
    type(",2 wa");
    press(KeyCode.LEFT);
    press(KeyCode.F3);
    waitUntil("the strand of the line is read", () -> title().equals("What did she protect?"));
    waitUntil("with what came of it",
        () -> labels(".glance .story-spoken").contains("\u201cShe swept it.\u201d"));
    press(KeyCode.F3);
    waitUntil("the next one", () -> title().equals("The house, past the hall"));
    type("X");
    TextField line = (TextField) stage().getScene().getFocusOwner();
    assertThat(line.getText()).isEqualTo("wXa");
    press(KeyCode.ESCAPE);
    assertThat(over().isVisible()).isFalse();
    assertThat(stage().getScene().getFocusOwner()).isSameAs(line);
    assertThat(line.getCaretPosition()).isEqualTo("wX".length());
    robot.clickOn(robot.lookup(".us-strand-look").nth(1).queryButton());
    waitUntil("by the mouse too", () -> over().isVisible() && title().equals("What did she protect?"));
    assertThat(line.isFocused()).isTrue();
    assertThat(line.getCaretPosition()).isEqualTo("wX".length());
    press(KeyCode.ESCAPE);
    press(KeyCode.ENTER);
    waitUntil("it is kept", () -> labels(".us-stream-words").contains("wXa"));
  }

  @Test
  void fromTheLogAfterwardsOneGoesToTheStrandAndToTheNoteInWhichAnEntryIsUsed() {
    past();
    Frame frame = furnish();
    onFx(() -> frame.open(ada.id(), "session"));
    waitUntil("where it is used is said", () -> labels(".us-stream-note").contains("in a note"));
    robot.clickOn("\u201cShe swept it.\u201d");
    waitUntil("in which note", () -> robot.lookup(".us-stream-use").tryQuery().isPresent());
    picture("session-used-in");
    onFx(() -> robot.lookup(".us-stream-list").query().requestFocus());
    press(KeyCode.S);
    waitUntil("the strand", () -> robot.lookup(".story-title").tryQueryAs(Label.class)
        .filter(label -> label.getText().equals("What did she protect?")).isPresent());
    onFx(() -> frame.open(ada.id(), "session"));
    waitUntil("the log", () -> robot.lookup(".us-stream-use").tryQuery().isPresent());
    onFx(() -> robot.lookup(".us-stream-list").query().requestFocus());
    press(KeyCode.U);
    waitUntil("the note is open on its page", () -> robot.lookup("#paper").tryQuery().filter(Node::isFocused)
        .isPresent());
  }

  private Node over() {
    return robot.lookup("#over").query();
  }

  private String title() {
    return robot.lookup(".glance .story-title").tryQueryAs(Label.class).map(Label::getText).orElse("");
  }

  private java.util.List<String> labels(String style) {
    return robot.lookup(style).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }
}
