package app.understory.intake.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.intake.SampleIntake;
import app.understory.intake.candidacy.Candidacy.Clearance;
import app.understory.intake.candidacy.Candidacy.How;
import app.understory.intake.candidacy.Candidacy.Outcome;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.intake.candidacy.Reopening.What;
import app.understory.intake.history.Medicine;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.vault.SampleVault;
import app.understory.vault.signing.Signatures.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidaciesTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SampleIntake intake;
  private PersonId ada;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    intake = new SampleIntake(sample);
    ada = intake.ada().id();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void whatIsSignedHoldsUntilAConsiderationChanges() {
    assertThat(intake.candidacies().of(ada)).isEmpty();
    judge("BLADDER", State.CLEAR);
    judge("SLEEP_APNOEA", State.UNKNOWN);
    Candidacy signed = sign();
    SignedCandidacy now = intake.candidacies().of(ada).orElseThrow();
    assertThat(now.candidacy()).isEqualTo(signed);
    assertThat(now.verdict()).isEqualTo(Verdict.GOOD);
    assertThat(now.clinician()).isEqualTo("Robin Example");
    assertThat(now.holds()).isTrue();
    assertThat(signed.judged()).hasSize(2);

    sample.clock().advance(Duration.ofDays(3));
    judge("BLADDER", State.DISCUSS);
    SignedCandidacy after = intake.candidacies().of(ada).orElseThrow();
    assertThat(after.verdict()).isEqualTo(Verdict.GOOD);
    assertThat(after.holds()).isFalse();
    assertThat(after.reopened()).singleElement().satisfies(why -> {
      assertThat(why.what()).isEqualTo(What.CONSIDERATION);
      assertThat(why.which()).isEqualTo("Bladder");
      assertThat(why.when()).contains(sample.vault().time().now());
    });
    sign();
    assertThat(intake.candidacies().of(ada).orElseThrow().holds()).isTrue();
  }

  @Test
  void aMedicineThatIsAddedChangedOrEndedOpensItAgain() {
    Medicine sertraline = medicine("Sertraline", "100 mg");
    intake.history().save(sertraline).join();
    sign();
    Medicine lamotrigine = medicine("Lamotrigine", "25 mg");
    intake.history().save(lamotrigine).join();
    assertThat(why()).containsExactly(What.MEDICINE_ADDED);
    sign();
    intake.history().save(new Medicine(lamotrigine.id(), ada, "Lamotrigine", "50 mg", "at night", "Jun 2025",
        Optional.empty(), lamotrigine.noted())).join();
    intake.history().remove(sertraline).join();
    assertThat(why()).containsExactly(What.MEDICINE_CHANGED, What.MEDICINE_ENDED);
  }

  @Test
  void inMaintenanceBladderMisuseAndMemoryComeDueByThePracticesInterval() {
    Rechecks rechecks = new Rechecks(intake.considerations(), intake.practice().people(),
        intake.practice().setup(), sample.vault().time());
    assertThat(rechecks.due(ada)).isEmpty();
    intake.practice().people().save(intake.ada().withStatus(Person.Status.MAINTENANCE)).join();
    assertThat(rechecks.due(ada)).extracting(each -> each.about().code()).containsExactly("MISUSE", "BLADDER",
        "MEMORY");
    judge("MISUSE", State.CLEAR);
    judge("BLADDER", State.CLEAR);
    judge("MEMORY", State.CLEAR);
    assertThat(rechecks.due()).isEmpty();
    sample.clock().advance(Duration.ofDays(89));
    assertThat(rechecks.due()).isEmpty();
    sample.clock().advance(Duration.ofDays(1));
    assertThat(rechecks.due()).hasSize(3);
    intake.practice().setup().change(Rechecks.DAYS, "180", "our own").join();
    assertThat(rechecks.due()).isEmpty();
  }

  private List<What> why() {
    return intake.candidacies().of(ada).orElseThrow().reopened().stream().map(Reopening::what).toList();
  }

  private Candidacy sign() {
    return intake.candidacies().sign(ada, Outcome.CANDIDATE, "Begin low.",
        Optional.of(new Clearance("Dr R. Placeholder", "5 Nov 2026", How.LETTER)), "all of it").join();
  }

  private void judge(String code, State state) {
    intake.considerations().of(ada).stream().filter(each -> each.about().code().equals(code)).findFirst()
        .ifPresent(each -> intake.considerations().judge(ada, each, state, "").join());
  }

  private Medicine medicine(String name, String dose) {
    return new Medicine(intake.history().nextId(), ada, name, dose, "at night", "Jun 2025", Optional.empty(),
        intake.history().now());
  }
}
