package app.understory.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.practice.Disclosure;
import app.understory.practice.DisclosureStore;
import app.understory.practice.Disclosures;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.visit.ContactLine.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContactsTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private Contacts contacts;
  private Person ada;
  private Contact call;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    practice.at("2026-11-24T12:07");
    Vault vault = sample.vault();
    contacts = new Contacts(new ContactStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    Ally prescriber = practice.ally(ada, Ally.Role.PRESCRIBER, "Dr R. Placeholder", "");
    call = Contact.begun(contacts.nextId(), ada.id(), Contact.With.of(prescriber), false, contacts.now());
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void linesStandInTheirOrderUnderTheirContactAndARetriedOneIsKeptOnce() {
    ContactLine said = line(Part.SAID, "Asked how the fourth went.");
    contacts.write(call, said).join();
    contacts.write(call, said).join();
    contacts.write(call.ended(Optional.of(contacts.now())), line(Part.AGREED, "She rings back.")).join();
    assertThat(contacts.lines(call.id())).extracting(ContactLine::words)
        .containsExactly("Asked how the fourth went.", "She rings back.");
    assertThat(contacts.of(ada.id())).singleElement().satisfies(kept -> {
      assertThat(kept.with().name()).isEqualTo("Dr R. Placeholder");
      assertThat(kept.ended()).isPresent();
    });
    assertThat(contacts.unfinished()).isEmpty();
  }

  @Test
  void changedWordsKeepThoseBeforeThemAndAStruckLineStays() {
    ContactLine said = contacts.write(call, line(Part.SAID, "Lamotrigine: had known.")).join();
    contacts.reword(ada.id(), said.id(), "Lamotrigine: had not known.").join();
    contacts.strike(ada.id(), said.id(), true).join();
    ContactLine now = contacts.lines(call.id()).getFirst();
    assertThat(now.words()).isEqualTo("Lamotrigine: had not known.");
    assertThat(now.edits()).isEqualTo(1);
    assertThat(now.struck()).isPresent();
    assertThat(now.began()).isEqualTo(said.began());
    assertThat(contacts.earlier(said.id())).extracting(ContactLine::words)
        .startsWith("Lamotrigine: had known.");
  }

  @Test
  void whatWasRaisedIsToldUntilItsLineIsStruck() {
    ContactLine told = contacts.write(call, line(Part.SAID, "Sleep apnoea is unknown.").raising("apnoea"))
        .join();
    assertThat(contacts.raised(ada.id(), Contact.Who.PRESCRIBER)).containsExactly("apnoea");
    assertThat(contacts.raised(ada.id(), Contact.Who.PSYCHIATRIST)).isEmpty();
    contacts.strike(ada.id(), told.id(), true).join();
    assertThat(contacts.raised(ada.id(), Contact.Who.PRESCRIBER)).isEmpty();
  }

  @Test
  void callingAgainIsDueUntilSomeoneCalled() {
    contacts.write(call.again(Optional.of(contacts.now())), line(Part.AGREED, "Again today.")).join();
    LocalDate today = LocalDate.of(2026, 11, 24);
    assertThat(contacts.again(today)).extracting(Contact::id).containsExactly(call.id());
    assertThat(contacts.again(today.minusDays(1))).isEmpty();
    practice.at("2026-11-24T12:30");
    Ally sister = practice.ally(ada, Ally.Role.ESCORT, "Sela Supposed", "sister");
    contacts.save(Contact.begun(contacts.nextId(), ada.id(), Contact.With.of(sister), false, contacts.now()))
        .join();
    assertThat(contacts.again(today)).extracting(Contact::id).containsExactly(call.id());
    practice.at("2026-11-24T12:40");
    contacts.save(Contact.begun(contacts.nextId(), ada.id(), call.with(), false, contacts.now())).join();
    assertThat(contacts.again(today)).isEmpty();
  }

  @Test
  void factsAreOpenToThePersonOrWithAReleaseOrOnceTheyWereShown() {
    assertThat(call.factsOpen()).isFalse();
    assertThat(call.with(call.with(), true).factsOpen()).isTrue();
    Contact.With herself = new Contact.With(Contact.Who.PERSON, "Ada Fictional", Optional.empty());
    assertThat(call.with(herself, false).factsOpen()).isTrue();
    Contact shown = contacts.showFacts(call).join();
    assertThat(shown.factsOpen()).isTrue();
    assertThat(contacts.find(call.id())).contains(shown);
  }

  @Test
  void aReleaseHoldsForOnePartyUntilItsLastDayOrUntilItIsTakenBack() {
    Release release = contacts.released(ada.id(), call.with(), Optional.of(LocalDate.of(2026, 11, 30)))
        .join();
    assertThat(contacts.release(ada.id(), call.with())).contains(release);
    Contact.With other = new Contact.With(Contact.Who.PRESCRIBER, "Dr S. Sample", Optional.empty());
    assertThat(contacts.release(ada.id(), other)).isEmpty();
    practice.at("2026-12-01T08:00");
    assertThat(contacts.release(ada.id(), call.with())).isEmpty();
    practice.at("2026-11-30T08:00");
    contacts.withdraw(release).join();
    assertThat(contacts.release(ada.id(), call.with())).isEmpty();
  }

  @Test
  void onlyAContactWithoutLinesIsDropped() {
    contacts.save(call).join();
    assertThat(contacts.dropEmpty(call).join()).isTrue();
    assertThat(contacts.of(ada.id())).isEmpty();
    contacts.write(call, line(Part.SAID, "Something.")).join();
    assertThat(contacts.dropEmpty(call).join()).isFalse();
    assertThat(contacts.of(ada.id())).hasSize(1);
  }

  @Test
  void whatWasToldOutsideIsReadableLater() {
    Vault vault = sample.vault();
    Disclosures disclosures = new Disclosures(new DisclosureStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time());
    Disclosure made = disclosures.made(ada.id().value(), "Dr R. Placeholder", "doses, pressures", "treatment")
        .join();
    assertThat(disclosures.of(ada.id().value())).containsExactly(made);
  }

  private ContactLine line(Part part, String words) {
    return ContactLine.typed(contacts.nextLine(), call.id(), part, words, contacts.now(), contacts.now());
  }
}
