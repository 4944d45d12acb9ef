package app.understory.record.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.intake.talk.ConsultationStore;
import app.understory.intake.talk.Consultations;
import app.understory.intake.talk.TalkField;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Tx;
import app.understory.visit.Contact;
import app.understory.visit.ContactLine;
import app.understory.visit.ContactStore;
import app.understory.visit.Contacts;
import app.understory.visit.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemovalTest {
  private static final Set<String> THE_PRACTICES_OWN = Set.of("practice", "clinician", "setting",
      "consideration",
      "regimen_template", "sheet_template", "measure_definition", "measure_wording", "phrase");
  /** Tables whose rows stand only beneath a row that makes a record. */
  private static final Set<String> BENEATH_A_RECORD = Set.of("strand_wording", "strand_turn", "strand_tie",
      "afterword", "home_page", "home_page_row", "session_term", "observation", "private_observation",
      "concern_care", "session_leaving", "administration", "vital_signs", "note_revision",
      "private_note_revision", "quote", "candidate", "signature", "order_cancelled", "course_dose",
      "course_step", "candidacy_signature");

  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private Removal removal;
  private Person bram;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    practice.at("2026-11-24T10:00");
    Vault vault = sample.vault();
    removal = new Removal(new RemovalStore(vault.rows()), practice.people(), vault.scribe(), vault.drafts());
    bram = practice.admit("Bram Example", null, "he/him", null, Person.Status.PROSPECT);
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void aProspectGoesWithEveryRowAndEverythingItSaidBefore() {
    Vault vault = sample.vault();
    Consultations talks = new Consultations(new ConsultationStore(vault.rows()), practice.visits(),
        vault.scribe(),
        vault.time());
    talks.save(talks.open(bram.id()).with(Map.of(TalkField.HOPE, "To be in the room."))).join();
    talks.save(talks.open(bram.id()).with(Map.of(TalkField.HOPE, "To hear him."))).join();
    Ally gone = practice.ally(bram, Ally.Role.ESCORT, "Sela Supposed", "sister");
    practice.people().remove(gone).join();
    practice.weigh(bram, "80 kg");
    Visit visit = practice.plan(bram, Visit.Kind.CONSULTATION, "today 10:00");
    Contacts contacts = new Contacts(new ContactStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time());
    Contact call = Contact.begun(contacts.nextId(), bram.id(), Contact.With.of(gone), false, contacts.now());
    ContactLine line = ContactLine.typed(contacts.nextLine(), call.id(), ContactLine.Part.SAID, "He rang.",
        contacts.now(), contacts.now());
    contacts.write(call, line).join();
    contacts.reword(bram.id(), line.id(), "He rang twice.").join();
    vault.drafts().type("talk/" + bram.id().value(), "HOPE=x");
    Person other = practice.admit("Ada Fictional", null, null, null, Person.Status.PROSPECT);
    practice.weigh(other, "66 kg");

    assertThat(removal.bar(bram.id())).isEmpty();
    removal.remove(bram.id()).join();

    assertThat(practice.people().find(bram.id())).isEmpty();
    assertThat(practice.visits().find(visit.id())).isEmpty();
    for (String table : RemovalStore.LEFT) {
      for (var id : Set.of(bram.id().value(), gone.id(), call.id().value(), line.id(), visit.id().value())) {
        assertThat(vault.rows().find(table, id)).as(table).isEmpty();
        assertThat(vault.rows().earlier(table, id)).as(table).isEmpty();
      }
    }
    assertThat(vault.drafts().read("talk/" + bram.id().value())).isEmpty();
    assertThat(practice.people().weight(other.id())).isPresent();
    assertThat(vault.rows().number("select count(*) from audit where verb = 'prospect.removed'"))
        .isPositive();
    sample.reopen();
    assertThat(sample.vault().rows().find("person", bram.id().value())).isEmpty();
    assertThat(sample.vault().rows().find("person", other.id().value())).isPresent();
  }

  @Test
  void whoHasARecordOrIsNoProspectStays() {
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INTAKE);
    assertThat(removal.bar(ada.id())).contains(Removal.Bar.NO_PROSPECT);
    practice.log().begin(bram.id(), null).join();
    assertThat(removal.bar(bram.id())).contains(Removal.Bar.RECORD);
    assertThatThrownBy(() -> removal.remove(bram.id()).join()).isInstanceOf(CompletionException.class);
    assertThat(practice.people().find(bram.id())).isPresent();
  }

  @Test
  void aCandidacyThatWasSignedMakesARecordAndOneThatWasNotGoesWithThem() {
    UUID decided = new CandidacyRows().decide(sample.vault(), bram);
    assertThat(removal.bar(bram.id())).isEmpty();
    new CandidacyRows().sign(sample.vault(), decided);
    assertThat(removal.bar(bram.id())).contains(Removal.Bar.RECORD);
    new CandidacyRows().unsign(sample.vault(), decided);

    removal.remove(bram.id()).join();
    assertThat(sample.vault().rows().find("candidacy", decided)).isEmpty();
  }

  @Test
  void everyTableIsEitherThePracticesOrLeftOrARecord() throws IOException {
    try (InputStream in = RemovalTest.class.getResourceAsStream("/app/understory/desk/schema/V1.sql")) {
      String sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Set<String> tables = Pattern.compile("CREATE TABLE (\\w+)").matcher(sql).results()
          .map(found -> found.group(1)).collect(Collectors.toSet());
      tables.removeAll(THE_PRACTICES_OWN);
      tables.removeAll(BENEATH_A_RECORD);
      tables.removeAll(RemovalStore.LEFT);
      tables.removeAll(RemovalStore.RECORD);
      assertThat(tables).as("say of each new table whether a prospect may leave rows in it").isEmpty();
    }
  }

  @Test
  void aForgottenRowLeavesNoImageAlsoWhereItWasTakenOutBefore() {
    Vault vault = sample.vault();
    Ally ally = practice.ally(bram, Ally.Role.FRIEND, "Jo Example", "");
    practice.people().remove(ally).join();
    assertThat(vault.rows().earlier("ally", ally.id())).extracting(image -> image.row().text("name"))
        .containsExactly("Jo Example");
    new ForgetStore().forget(vault, ally);
    assertThat(vault.rows().earlier("ally", ally.id())).isEmpty();
  }

  /** Rows of a candidacy, without all that leads to one. */
  private static final class CandidacyRows {
    UUID decide(Vault vault, Person person) {
      UUID id = vault.ids().next();
      write(vault, tx -> tx.put(Row.of("candidacy", id).set("person_id", person.id().value())
          .set("outcome", "DECLINED").set("judged", "").set("medicines", "")
          .moment("decided", vault.time().now()).build()));
      return id;
    }

    void sign(Vault vault, UUID candidacy) {
      write(vault, tx -> tx.put(Row.of("candidacy_signature", candidacy).set("candidacy_id", candidacy)
          .set("clinician_id", vault.clinician()).set("covers", "").set("logbook_head", new byte[32])
          .set("signature", new byte[64]).moment("signed", vault.time().now()).build()));
    }

    void unsign(Vault vault, UUID candidacy) {
      write(vault, tx -> tx.forget("candidacy_signature", candidacy));
    }

    private static void write(Vault vault, Consumer<Tx> change) {
      assertThat(vault.scribe().write(Deed.of("test.candidacy"), tx -> {
        change.accept(tx);
        return true;
      }).join()).isTrue();
    }
  }

  /** Only stores are handed a transaction. */
  private static final class ForgetStore {
    void forget(Vault vault, Ally ally) {
      Row row = vault.scribe().write(Deed.of("test.forget"), tx -> {
        tx.forget("ally", ally.id());
        return Row.of("ally", ally.id()).build();
      }).join();
      assertThat(row.id()).isEqualTo(ally.id());
    }
  }
}
