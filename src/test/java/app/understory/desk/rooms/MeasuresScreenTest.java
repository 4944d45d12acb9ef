package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.desk.rooms.measure.SessionCourse;
import app.understory.measure.DefinitionStore;
import app.understory.measure.Instruments;
import app.understory.measure.Library;
import app.understory.measure.Measures;
import app.understory.measure.Response;
import app.understory.measure.ResponseStore;
import app.understory.measure.SampleMeasures;
import app.understory.measure.Scored;
import app.understory.people.Person;
import app.understory.session.Session;
import app.understory.vault.Vault;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeasuresScreenTest extends RoomsTest {
  private Person corin;
  private Measures measures;

  @BeforeEach
  void fill() {
    practice.at("2026-11-10T10:00:00");
    corin = practice.admit("Corin Sample", "Corin Sample", "he/him", "1990-02-02", Person.Status.INDUCTION);
    Vault vault = practice.vault();
    ResponseStore responses = new ResponseStore(vault.rows());
    Library library = new Library(Instruments.delivered(), new DefinitionStore(vault.rows()), responses,
        vault.scribe(), vault.time());
    measures = new Measures(responses, library,
        new SessionCourse(practice.log()),
        vault.scribe(), vault.ids(), vault.time());
    fill("phq-9", "2 2 2 2 2 2 2 3 0 2");
    fill("gad-7", "2 2 2 2 2 1 1");
    fill("who-5", "1 2 1 2 1");
    fill("pcl-5", "2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2");
    session("2026-11-12T13:00:00");
    practice.at("2026-11-17T10:00:00");
    fill("phq-9", "2 2 2 2 2 2 2 1 0 1");
    fill("gad-7", "2 2 2 2 1 1 1");
    session("2026-11-20T13:00:00");
    practice.at("2026-11-24T16:04:00");
  }

  private void session(String when) {
    practice.at(when);
    fill("mood-today", "4");
    fill("c-ssrs-screener", "0 0 - - - 0 -");
    Session session = practice.begin(corin, null);
    practice.dose(session, 10, 100);
    practice.end(session, 120);
  }

  private Response fill(String id, String answers) {
    Response form = measures.begin(corin.id(), measures.library().offered().stream()
        .filter(one -> one.about().id().equals(id)).findFirst().orElseThrow(), Response.Mode.READ_ALOUD,
        Optional.empty(), Optional.empty(), "en");
    return measures.keep(form.with(SampleMeasures.answers(answers))).join();
  }

  @Test
  void aFormIsFilledInByDigitsAndKeptAtEach() {
    open();
    assertThat(shown("#summary")).isEqualTo("two due today, one overdue");
    type("12221211");
    robot.push(KeyCode.DOWN);
    type("1");
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    quiet();
    picture("measures-open");
    assertThat(shown(".us-score")).isEqualTo("12");
    assertThat(newest().response().ended()).isEmpty();
    assertThat(newest().response().answers()).isEqualTo(SampleMeasures.answers("1 2 2 2 1 2 1 1 - 1"));
    type("1");
    quiet();
    assertThat(shown(".us-score-band")).isEqualTo("moderate");
    assertThat(shown("#alert")).isEqualTo("PHQ-9 item 9 answered today, needs your words");
    pictures("measures-flag");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    quiet();
    assertThat(robot.lookup("#alert").queryAll()).isEmpty();
    assertThat(newest().complete()).isFalse();
  }

  @Test
  void whatMustNotBeMissedStandsInTheHeaderUntilItIsAnsweredInWords() {
    fill("phq-9", "1 1 1 1 1 1 1 1 2 1");
    open();
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ENTER);
    quiet();
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    quiet();
    assertThat(shown("#flag-refused")).isEqualTo("It is answered in words: a sentence will do.");
    type("Thinks of it at night");
    quiet();
    picture("measures-answer");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    quiet();
    assertThat(robot.lookup("#alert").queryAll()).isEmpty();
    assertThat(shown(".us-flag-line")).contains("Thinks of it at night");
    robot.clickOn("#error");
    quiet();
    assertThat(measures.of(corin.id())).allMatch(one -> !one.response().begun().day()
        .equals(practice.vault().time().today()));
    picture("measures-struck");
  }

  @Test
  void thePracticeChangesWhatIsDue() {
    open();
    onFx(() -> robot.lookup("#change-plan").queryButton().fire());
    quiet();
    picture("measures-plan");
    ComboBox<?> first = robot.lookup(".us-plan-box").queryAllAs(ComboBox.class).stream().findFirst()
        .orElseThrow();
    onFx(() -> first.getSelectionModel().select(6));
    waitUntil("it is due no more", () -> shown("#summary").equals("one due today, one overdue"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("it is due again", () -> shown("#summary").equals("two due today, one overdue"));
    robot.push(KeyCode.ESCAPE);
    settle();
    assertThat(robot.lookup("#item-1").tryQuery()).isPresent();
  }

  @Test
  void aPastedWordingIsShownOnTheForm() {
    open();
    onFx(() -> robot.lookup("#change-wording").queryButton().fire());
    quiet();
    onFx(() -> robot.lookup("#wording-lines").queryAs(TextArea.class).setText("only one line"));
    onFx(() -> robot.lookup("#wording-paste").queryButton().fire());
    quiet();
    assertThat(shown("#said")).isEqualTo("1 questions were found, and the form has 10.");
    String made = IntStream.rangeClosed(1, 10).mapToObj(n -> "made-up question " + n)
        .collect(Collectors.joining("\n"));
    onFx(() -> robot.lookup("#wording-lines").queryAs(TextArea.class).setText(made));
    onFx(() -> robot.lookup("#wording-paste").queryButton().fire());
    quiet();
    picture("measures-wording");
    onFx(() -> robot.lookup("#wording-done").queryButton().fire());
    waitUntil("the form has these words",
        () -> robot.lookup(".us-item-words").queryAllAs(Labeled.class).stream()
            .anyMatch(words -> words.getText().equals("made-up question 3")));
  }

  private void open() {
    Frame frame = furnish();
    onFx(() -> frame.open(corin.id(), "measures"));
    quiet();
    onFx(() -> robot.lookup(".us-measures-list").query().requestFocus());
  }

  private Scored newest() {
    return measures.of(corin.id()).getLast();
  }

  private String shown(String selector) {
    Node node = find(selector);
    return ((Labeled) node).getText();
  }
}
