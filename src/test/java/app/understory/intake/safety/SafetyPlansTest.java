package app.understory.intake.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.intake.SampleIntake;
import app.understory.people.PersonId;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyPlansTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SafetyPlans plans;
  private PersonId ada;

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    ada = new SampleIntake(sample).ada().id();
    plans = plans();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private SafetyPlans plans() {
    Vault vault = sample.vault();
    return new SafetyPlans(new SafetyPlanStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician());
  }

  @Test
  void everyPartIsKeptAsItWasTypedAndOutlivesTheProgram() {
    plans.write(ada, Part.OWN_WAYS, "  walk by the river\nring Tom ").join();
    plans.write(ada, Part.REASONS, "the garden").join();
    sample.reopen();
    SafetyPlan plan = plans().of(ada).orElseThrow();
    assertThat(plan.of(Part.OWN_WAYS)).isEqualTo("  walk by the river\nring Tom ");
    assertThat(plan.of(Part.REASONS)).isEqualTo("the garden");
    assertThat(plan.of(Part.WARNING_SIGNS)).isEmpty();
  }

  @Test
  void aReviewKeepsTheWordsItWasMadeWith() {
    plans.write(ada, Part.REASONS, "the garden").join();
    assertThat(plans.standing(ada).orElseThrow().reviewed()).isEmpty();
    plans.review(ada).join();
    assertThat(plans.standing(ada).orElseThrow().changed()).isFalse();
    plans.write(ada, Part.REASONS, "the garden, and Tom").join();
    Standing standing = plans.standing(ada).orElseThrow();
    assertThat(standing.changed()).isTrue();
    assertThat(standing.reviewed()).isPresent();
    assertThat(plans.reviews(ada)).singleElement()
        .satisfies(review -> assertThat(review.plan().of(Part.REASONS)).isEqualTo("the garden"));
  }

  @Test
  void aPlanWithoutWordsIsNotOnFileAndCannotBeReviewed() {
    assertThat(plans.standing(ada)).isEmpty();
    assertThatThrownBy(() -> plans.review(ada).join()).hasMessageContaining("nothing is written");
    plans.write(ada, Part.REASONS, "the garden").join();
    plans.write(ada, Part.REASONS, "").join();
    assertThat(plans.standing(ada)).isEmpty();
    assertThat(plans.of(ada)).as("that it was written stays").isPresent();
  }
}
