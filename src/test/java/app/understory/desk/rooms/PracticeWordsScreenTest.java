package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.people.Person;
import app.understory.practice.Phrase;
import app.understory.practice.PhraseStore;
import app.understory.practice.Phrases;
import app.understory.record.SampleCourse;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.SessionId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Abbreviations and the practice's own words, where one writes: the live line, a note, the worksheet. */
class PracticeWordsScreenTest extends RoomsTest {
  private static final String BREATH = "Breathing slow and even";
  private Phrases phrases;

  @BeforeEach
  void abbreviate() {
    phrases = new Phrases(new PhraseStore(practice.vault().rows()), practice.vault().scribe(),
        practice.vault().ids());
    phrases.save(new Phrase(phrases.nextId(), ";br", BREATH)).join();
  }

  @Test
  void inTheLiveLineABlankOrEnterMakesThemWordsAndUndoingTakesThemBackForGood() {
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    SessionId session = practice.begin(ada, null).id();
    Frame frame = furnish();
    onFx(() -> frame.open(ada.id(), "session"));
    waitUntil("the room can be entered",
        () -> robot.lookup("#begin").tryQuery().filter(node -> !node.isDisabled()).isPresent());
    onFx(() -> robot.lookup("#begin").queryButton().fire());
    waitUntil("the caret is in the line",
        () -> stage().getScene().getFocusOwner() instanceof TextField field && field.isVisible());
    quiet();
    type(",a ;br ");
    assertThat(words()).isEqualTo(BREATH + " ");
    undo();
    undo();
    assertThat(words()).isEqualTo(";br");
    type(" ");
    assertThat(words()).as("what was taken back stays as typed").isEqualTo(";br ");
    robot.push(KeyCode.ENTER);
    type("Still ;br");
    robot.push(KeyCode.ENTER);
    waitUntil("both are kept", () -> said(session).size() == 2);
    assertThat(said(session)).containsExactly(new Entry.Words(Kind.AFFECT, ";br"),
        new Entry.Words(Kind.SEEN, "Still " + BREATH));
  }

  @Test
  void inANoteOneStepTakesThemBackAndAWordAddedIsKnownFromThenOn() {
    note();
    type(";br then ");
    assertThat(paper().getText()).contains(BREATH + " then ");
    undo();
    undo();
    assertThat(paper().getText()).contains(";br").doesNotContain(BREATH);
    type(" zorkle it ");
    waitUntil("one word is marked", () -> marked() == 1);
    robot.push(KeyCode.F7);
    waitUntil("it is asked about", () -> robot.listTargetWindows().size() > 1);
    picture("integrate-spelling-menu");
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.ENTER);
    waitUntil("it is known", () -> marked() == 0);
    waitUntil("it is kept", () -> practice.setup().setting("spelling.words.1", "").equals("zorkle"));
  }

  @Test
  void whatMayHaveBeenMeantIsChosenByMouseAndSpellingIsTurnedOffAndOnAgain() {
    note();
    type("decribed it ");
    waitUntil("one word is marked", () -> marked() == 1);
    robot.rightClickOn(askFx(() -> {
      int at = paper().getText().indexOf("decribed");
      return paper().getCharacterBoundsOnScreen(at, at + 8).orElseThrow();
    }));
    waitUntil("it is asked about", () -> robot.listTargetWindows().size() > 1);
    robot.clickOn("described");
    waitUntil("it is put right", () -> paper().getText().contains("described it"));
    onFx(() -> paper().moveTo(paper().getText().indexOf("described it") + "described it ".length()));
    type("teh stair ");
    waitUntil("one word is marked", () -> marked() == 1);
    practice.setup().change("spelling.notes", "off", "").join();
    waitUntil("nothing is marked", () -> marked() == 0);
    robot.push(KeyCode.F7);
    waitUntil("it is marked again", () -> marked() == 1);
    waitUntil("and that is kept", () -> practice.setup().setting("spelling.notes", "").equals("on"));
  }

  @Test
  void inTheWorksheetTheyStandInAFieldAndInAStrand() {
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    Frame frame = furnish();
    onFx(() -> frame.open(ada.id(), "prepare"));
    waitUntil("the sheet is open",
        () -> robot.lookup("#INTENTION").tryQuery().filter(node -> !node.isDisabled()).isPresent());
    quiet();
    robot.clickOn("#INTENTION");
    type("To be: ;br. ");
    assertThat(this.<TextInputControl>find("#INTENTION").getText()).isEqualTo("To be: " + BREATH + ". ");
    undo();
    undo();
    assertThat(this.<TextInputControl>find("#INTENTION").getText()).contains(";br");
    picture("prepare-expanded");
  }

  private List<Entry.What> said(SessionId session) {
    return practice.log().entries(session).stream().map(Entry::what).filter(Entry.Words.class::isInstance)
        .toList();
  }

  private void note() {
    SampleCourse.fill(practice);
    Frame frame = furnish();
    onFx(() -> frame.open(practice.id("Ada Fictional"), "integrate"));
    waitUntil("the page", () -> robot.lookup("#versions").queryAll().size() == 1
        && robot.lookup("#versions").queryLabeled().getText().startsWith("Versions,"));
    waitUntil("its moments", () -> !robot.lookup(".us-moment").queryAll().isEmpty());
    onFx(() -> robot.lookup("#paper").query().requestFocus());
    robot.push(KeyCode.CONTROL, KeyCode.END);
    quiet();
  }

  private void undo() {
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    settle();
  }

  private int marked() {
    return robot.lookup(".us-misspelt").queryAll().size();
  }

  private String words() {
    return askFx(() -> ((TextField) stage().getScene().getFocusOwner()).getText());
  }

  private GenericStyledArea<?, ?, ?> paper() {
    return (GenericStyledArea<?, ?, ?>) robot.lookup("#paper").<Node>query();
  }
}
