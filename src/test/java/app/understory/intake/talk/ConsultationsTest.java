package app.understory.intake.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.visit.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsultationsTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private Consultations talks;
  private Person bram;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    practice.at("2026-11-24T10:00");
    Vault vault = sample.vault();
    talks = new Consultations(new ConsultationStore(vault.rows()), practice.visits(), vault.scribe(),
        vault.time());
    bram = practice.admit("Bram Example", null, "he/him", null, Person.Status.PROSPECT);
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void aTalkIsThatOfTodaysPlannedVisitWhichIsHeldOnceSomethingCameOfIt() {
    Visit visit = practice.plan(bram, Visit.Kind.CONSULTATION, "today 10:00");
    Consultation talk = talks.open(bram.id());
    assertThat(talk.visit()).contains(visit.id());
    assertThat(talks.of(bram.id())).isEmpty();
    Consultation kept = talks.save(talk.with(Map.of(TalkField.HOPE, "To be in the room."))
        .with(Optional.of(Consultation.Outcome.INVITE))).join();
    assertThat(talks.held(kept).join()).isTrue();
    assertThat(talks.held(kept).join()).isFalse();
    assertThat(talks.open(bram.id())).isEqualTo(kept);
  }

  @Test
  void aFollowUpIsDueFromItsDayUntilItIsSeenTo() {
    LocalDate friday = LocalDate.of(2026, 11, 27);
    Consultation talk = talks.save(talks.open(bram.id()).followUp(Optional.of(friday))).join();
    assertThat(talks.due(friday.minusDays(1))).isEmpty();
    assertThat(talks.due(friday)).containsExactly(talk);
    Consultation seen = talks.save(talk.followed(Optional.of(talks.now()))).join();
    assertThat(talks.due(friday)).isEmpty();
    assertThat(seen.followUp(Optional.of(friday.plusDays(7))).followed()).isEmpty();
  }

  @Test
  void whatIsTooLongIsRefusedAndWhatIsBlankDoesNotStand() {
    Consultation talk = talks.open(bram.id());
    assertThatThrownBy(() -> talk.with(Map.of(TalkField.HEARD, "x".repeat(201))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(talk.with(Map.of(TalkField.HEARD, " ")).words()).isEmpty();
  }

  @Test
  void aDraftGivesBackWhatWasTyped() {
    Map<TalkField, String> words = Map.of(TalkField.ASKED, "Would I be alone?\nNo, and I said who \\ stays.",
        TalkField.HOPE, "To hear him = plainly.", TalkField.NEXT, "");
    assertThat(TalkDraft.read(TalkDraft.written(words))).isEqualTo(words);
    assertThat(TalkDraft.read("nothing of this")).isEmpty();
  }
}
