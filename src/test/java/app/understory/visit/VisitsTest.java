package app.understory.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitsTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private Person ada;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    practice.at("2026-11-24T11:54");
    ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void aDayHoldsItsVisitsFromMidnightToMidnightHere() {
    Visit late = practice.plan(ada, Visit.Kind.CHECK_IN, "today 23:59");
    Visit early = practice.plan(ada, Visit.Kind.CHECK_IN, "today 0:00");
    practice.plan(ada, Visit.Kind.CHECK_IN, "tomorrow 0:00");
    assertThat(practice.visits().on(LocalDate.of(2026, 11, 24))).containsExactly(early, late);
  }

  @Test
  void theNextVisitIsTheFirstOneStillToCome() {
    Visit today = practice.plan(ada, Visit.Kind.DOSING, "today 10:00");
    Visit friday = practice.plan(ada, Visit.Kind.INTEGRATION, "Fri 10:00");
    assertThat(practice.visits().next(ada.id())).contains(today);
    practice.visits().mark(today, Visit.State.HELD).join();
    assertThat(practice.visits().next(ada.id())).contains(friday);
    practice.visits().mark(friday, Visit.State.CANCELLED).join();
    assertThat(practice.visits().next(ada.id())).isEmpty();
    assertThat(practice.visits().next()).isEmpty();
  }

  @Test
  void aVisitThatWasHeldBeganWhenItWasPlannedAndTakingThatBackForgetsIt() {
    Visit visit = practice.plan(ada, Visit.Kind.DOSING, "today 10:00");
    Visit held = practice.visits().mark(visit, Visit.State.HELD).join();
    assertThat(held.started()).contains(visit.planned());
    assertThat(practice.visits().mark(held, Visit.State.PLANNED).join()).isEqualTo(visit);
  }
}
