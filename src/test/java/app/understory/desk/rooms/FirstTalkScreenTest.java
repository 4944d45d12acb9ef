package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.intake.talk.Consultation;
import app.understory.intake.talk.ConsultationStore;
import app.understory.intake.talk.Consultations;
import app.understory.intake.talk.TalkField;
import app.understory.people.Person;
import app.understory.vault.Vault;
import app.understory.visit.Visit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class FirstTalkScreenTest extends RoomsTest {

  @Test
  void aTalkIsTypedOnOnePageAndBecomesIntakeWithNothingTypedTwice() {
    practice.at("2026-11-24T10:00");
    Person bram = practice.admit("Bram Example", null, "he/him", "1982-02-11", Person.Status.PROSPECT);
    practice.plan(bram, Visit.Kind.CONSULTATION, "today 10:00");
    Frame frame = furnish();
    onFx(() -> frame.open(bram.id(), "talk"));
    waitUntil("the caret is where one begins", () -> "hope".equals(focused()));
    type("To be there.");
    write("#came", "Three winters now. Two medicines, one he stopped for the sleep. His wife read about it;"
        + " he wanted to hear what it is from a person.");
    write("#heard", "a friend");
    write("#WINDOW", "“The third one. Nobody told me there was an after.”");
    write("#asked",
        "Would I be alone with it? No, and I said who stays, and for how long.\nWhat if nothing comes?");
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    write("#next", "He writes");
    write("#followUp", "Friday");
    robot.push(KeyCode.ENTER);
    Vault vault = practice.vault();
    Consultations talks = new Consultations(new ConsultationStore(vault.rows()), practice.visits(),
        vault.scribe(),
        vault.time());
    waitUntil("the day is kept",
        () -> talks.of(bram.id()).flatMap(Consultation::followUp).isPresent());
    quiet();
    Consultation kept = talks.of(bram.id()).orElseThrow();
    assertThat(kept.at(TalkField.HOPE)).isEqualTo("To be there.");
    assertThat(kept.outcome()).contains(Consultation.Outcome.INVITE);
    assertThat(kept.followUp().orElseThrow()).isEqualTo("2026-11-27");
    assertThat(practice.visits().of(bram.id())).extracting(Visit::state).containsExactly(Visit.State.HELD);
    assertThat(tabs()).containsExactly("Overview", "First talk");
    onFx(() -> robot.lookup("Begin intake").queryAs(Button.class).fire());
    waitUntil("they stand at intake", () -> tabs().contains("Prepare"));
    assertThat(practice.people().find(bram.id()).orElseThrow().status()).isEqualTo(Person.Status.INTAKE);
  }

  @Test
  void aProspectIsRemovedOnlyOnceTheirNameIsTyped() {
    practice.at("2026-11-24T10:00");
    Person bram = practice.admit("Bram Example", null, "he/him", null, Person.Status.PROSPECT);
    Frame frame = furnish();
    onFx(() -> frame.open(bram.id(), "talk"));
    waitUntil("removing is offered", () -> robot.lookup("Remove this prospect for good…").tryQuery()
        .filter(Node::isVisible).isPresent());
    onFx(() -> robot.lookup("Remove this prospect for good…").queryAs(Button.class).fire());
    quiet();
    write("#confirmed", "Bram");
    onFx(() -> robot.lookup("Remove for good").queryAs(Button.class).fire());
    quiet();
    assertThat(practice.people().find(bram.id())).isPresent();
    write("#confirmed", "bram example");
    onFx(() -> robot.lookup("Remove for good").queryAs(Button.class).fire());
    waitUntil("they are gone", () -> practice.people().find(bram.id()).isEmpty());
    waitUntil("the list of people is there", () -> robot.lookup("#filter").tryQuery().isPresent());
  }

  private void write(String field, String words) {
    onFx(() -> {
      TextInputControl control = robot.lookup(field).queryAs(TextInputControl.class);
      control.requestFocus();
      control.setText(words);
    });
    settle();
  }

  private List<String> tabs() {
    return askFx(() -> robot.lookup(".us-tab").queryAll().stream().filter(Node::isVisible)
        .map(node -> ((Button) node).getText()).toList());
  }

  private String focused() {
    Node owner = stage().getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }
}
