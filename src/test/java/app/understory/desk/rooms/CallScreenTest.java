package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.Frame;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.vault.Vault;
import app.understory.visit.Contact;
import app.understory.visit.ContactLine;
import app.understory.visit.ContactStore;
import app.understory.visit.Contacts;
import app.understory.visit.Visit;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CallScreenTest extends RoomsTest {

  @Test
  void callAndANameAndEnterHasTheClockRunningAndEscKeepsItAndGoesBack() {
    Person ada = practice.admit("Ada Fictional", null, "she/her", null, Person.Status.INDUCTION);
    practice.ally(ada, Ally.Role.PRESCRIBER, "Dr Placeholder", "");
    practice.plan(ada, Visit.Kind.DOSING, "Fri 13:30");
    Frame frame = furnish();
    onFx(() -> frame.open(ada.id(), "prepare"));
    waitUntil("the caret is on the sheet", () -> "INTENTION".equals(focused()));
    robot.push(KeyCode.CONTROL, KeyCode.K);
    type("call ada");
    robot.push(KeyCode.ENTER);
    waitUntil("the caret is in the page", () -> "entry".equals(focused()));
    type("Went well");
    robot.push(KeyCode.ENTER);
    type(",agreed Yes");
    onFx(() -> robot.lookup("Show them").queryButton().fire());
    waitUntil("the facts are there", () -> !robot.lookup(".call-fact").queryAll().isEmpty());
    robot.push(KeyCode.ESCAPE);
    waitUntil("the caret is back", () -> "INTENTION".equals(focused()));
    Vault vault = practice.vault();
    Contacts contacts = new Contacts(new ContactStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time());
    waitUntil("the call is over", () -> contacts.unfinished().isEmpty());
    Contact kept = contacts.of(ada.id()).getFirst();
    assertThat(kept.with().name()).isEqualTo("Dr Placeholder");
    assertThat(kept.factsShown()).isPresent();
    assertThat(contacts.lines(kept.id())).extracting(ContactLine::words).containsExactly(
        "Went well", "Yes");
    assertThat(contacts.lines(kept.id())).extracting(ContactLine::part)
        .containsExactly(ContactLine.Part.SAID, ContactLine.Part.AGREED);
  }

  @Test
  void aCallInWhichNothingIsWrittenLeavesNothing() {
    practice.ready();
    Person bram = practice.admit("Bram Example", null, "he/him", null, Person.Status.PROSPECT);
    furnish();
    robot.push(KeyCode.CONTROL, KeyCode.K);
    type("call bram");
    robot.push(KeyCode.ENTER);
    waitUntil("the caret is in the page", () -> "entry".equals(focused()));
    assertThat(labels()).contains("their own record");
    robot.push(KeyCode.ESCAPE);
    quiet();
    Vault vault = practice.vault();
    assertThat(new Contacts(new ContactStore(vault.rows()), vault.scribe(), vault.ids(), vault.time())
        .of(bram.id())).isEmpty();
  }

  private String focused() {
    Node owner = stage().getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  private List<String> labels() {
    return robot.lookup(".label").queryAll().stream().filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText()).toList();
  }
}
