package app.understory.visit.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.RefusingStagehand;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.practice.DisclosureStore;
import app.understory.practice.Disclosures;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.visit.Contact;
import app.understory.visit.ContactLine;
import app.understory.visit.ContactStore;
import app.understory.visit.Contacts;
import app.understory.visit.view.CallDraft.CallRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallModelTest {
  @TempDir
  Path folder;
  private final RefusingStagehand stagehand = new RefusingStagehand();
  private SampleVault sample;
  private Contacts contacts;
  private Contact call;
  private CallModel model;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    SamplePractice practice = new SamplePractice(sample).ready();
    practice.at("2026-11-24T12:07");
    Vault vault = sample.vault();
    contacts = new Contacts(new ContactStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    Ally prescriber = practice.ally(ada, Ally.Role.PRESCRIBER, "Dr R. Placeholder", "");
    call = Contact.begun(contacts.nextId(), ada.id(), Contact.With.of(prescriber), false, contacts.now());
    CallModel.Sources sources = new CallModel.Sources(contacts,
        new Disclosures(new DisclosureStore(vault.rows()), vault.scribe(), vault.ids(), vault.time()),
        _ -> CallFacts.Known.NOTHING,
        vault.drafts());
    model = new CallModel(ada, List.of(call.with()), call, false, sources, stagehand);
    model.load();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void changedWordsThatWereNotKeptStandInTheDraftAndAreTriedAgain() {
    say("Had known.");
    model.entry().edit(Optional.empty());
    model.entry().textProperty().set("Had not known.");
    stagehand.refuse(true);
    model.enter();
    assertThat(model.entry().rows()).singleElement().satisfies(row -> {
      assertThat(row.state()).isEqualTo(CallRow.State.FAILED);
      assertThat(row.line().words()).isEqualTo("Had not known.");
    });
    assertThat(draft()).contains("Had not known.");

    stagehand.refuse(false);
    model.entry().retry();
    assertThat(model.entry().rows()).extracting(CallRow::state).containsExactly(CallRow.State.KEPT);
    assertThat(draft()).isEmpty();
    assertThat(words()).containsExactly("Had not known.");
  }

  @Test
  void callingAgainThatWasTypedAndNotEnteredIsObeyedAtTheEnd() {
    say("Went well.");
    model.entry().textProperty().set(",again fri 10");
    model.end();
    assertThat(contacts.again(LocalDate.of(2026, 11, 27))).singleElement()
        .satisfies(kept -> assertThat(kept.ended()).isPresent());
    assertThat(words()).containsExactly("Went well.");
  }

  @Test
  void whatDoesNotSayWhenToCallAgainIsKeptAsWordsAtTheEnd() {
    model.entry().textProperty().set(",again when she is back");
    model.end();
    assertThat(words()).containsExactly(",again when she is back");
    assertThat(contacts.unfinished()).isEmpty();
  }

  private void say(String words) {
    model.entry().textProperty().set(words);
    model.enter();
  }

  private List<String> words() {
    return contacts.lines(call.id()).stream().map(ContactLine::words).toList();
  }

  private String draft() {
    return sample.vault().drafts().read("contact/" + call.id().value()).orElse("");
  }
}
