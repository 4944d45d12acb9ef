package app.understory.intake.consent;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.intake.SampleIntake;
import app.understory.intake.history.Consent;
import app.understory.intake.history.Consent.Kind;
import app.understory.people.PersonId;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentsTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SampleIntake intake;
  private Consents consents;
  private PersonId ada;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    intake = new SampleIntake(sample);
    consents = new Consents(intake.history());
    ada = intake.ada().id();
    intake.practice().at("2026-11-24T11:00");
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @ParameterizedTest
  @CsvSource({"9 Nov 2026, '', '', IN_FORCE, 0", "9 Nov 2026, 9 Feb 2027, '', IN_FORCE, 77",
      "9 Nov 2026, 3 Dec 2026, '', RUNS_OUT, 9", "9 Nov 2026, 24 Nov 2026, '', RUNS_OUT, 0",
      "9 Nov 2026, 23 Nov 2026, '', EXPIRED, 0", "9 Nov 2026, Nov 2026, '', RUNS_OUT, 6",
      "9 Nov 2026, 9 Feb 2027, 16 Nov 2026, WITHDRAWN, 0", "9 Nov 2026, '', some day, WITHDRAWN, 0",
      "'', '', '', NOT_SIGNED, 0", "soon, '', '', NOT_SIGNED, 0", "25 Nov 2026, '', '', NOT_SIGNED, 0"})
  void aConsentStandsByItsDates(String signed, String ends, String withdrawn, Standing.How how, long days) {
    Standing standing = Standing.of(consent(Kind.TREATMENT, "", "1", signed, ends, withdrawn),
        LocalDate.parse("2026-11-24"));
    assertThat(standing.how()).isEqualTo(how);
    assertThat(standing.days()).isEqualTo(days);
  }

  @Test
  void theNewestVersionOfEachKindCountsAndAReleaseCountsForWhomItNames() {
    keep(consent(Kind.TREATMENT, "", "2", "3 Mar 2026", "", ""));
    keep(consent(Kind.TREATMENT, "", "3", "9 Nov 2026", "9 Feb 2027", ""));
    keep(consent(Kind.RELEASE, "Dr S. Notional", "1", "3 Nov 2026", "3 Nov 2027", ""));
    keep(consent(Kind.RELEASE, "Jo Fictional", "1", "3 Nov 2026", "", "10 Nov 2026"));
    assertThat(consents.of(ada)).extracting(each -> each.consent().version()).containsExactly("3", "1", "1");
    assertThat(consents.of(ada, Kind.TREATMENT).orElseThrow().holds()).isTrue();
    assertThat(consents.of(ada, Kind.TOUCH)).isEmpty();
    assertThat(consents.released(ada, "dr s. notional")).isTrue();
    assertThat(consents.released(ada, "Jo Fictional")).isFalse();
    assertThat(consents.released(ada, "Dr R. Placeholder")).isFalse();
  }

  private Consent keep(Consent consent) {
    intake.history().save(consent).join();
    return consent;
  }

  private Consent consent(Kind kind, String about, String version, String signed, String ends,
      String withdrawn) {
    return new Consent(intake.history().nextId(), ada, kind, about, version, signed, Consent.How.PAPER, ends,
        withdrawn, "", intake.history().now());
  }
}
