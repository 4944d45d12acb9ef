package app.understory.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import app.understory.vault.rows.NotKept;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private People people;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample);
    people = practice.people();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void noOneIsAddedBeforeTheRecoverySheetWasGivenBack() {
    Person ada = SamplePeople.ada(people.nextId());
    assertThat(people.mayAdmit()).isFalse();
    assertThatThrownBy(people.save(ada)::join).hasCauseInstanceOf(NotKept.class);
    assertThat(people.everyone()).isEmpty();

    practice.ready();
    assertThat(people.mayAdmit()).isTrue();
    assertThat(people.save(ada).join()).isEqualTo(ada);
    assertThat(people.find(ada.id())).contains(ada);
  }

  @Test
  void puttingAwayRemovesNothingAndComesBackAsItWas() {
    practice.ready();
    Person ada = people.save(SamplePeople.ada(people.nextId())).join();
    assertThat(people.archive(ada.id()).join().archived()).isTrue();
    assertThat(people.everyone()).isEmpty();
    assertThat(people.archived()).extracting(Person::id).containsExactly(ada.id());
    people.unarchive(ada.id()).join();
    assertThat(people.everyone()).containsExactly(ada);
    assertThat(people.archived()).isEmpty();
  }

  @Test
  void thoseAroundAPersonKeepTheirOrderAndCanBeTakenOut() {
    practice.ready();
    Person ada = people.save(SamplePeople.ada(people.nextId())).join();
    Ally jo = practice.ally(ada, Ally.Role.ESCORT, "Jo Fictional", "sister");
    sample.clock().advance(Duration.ofMinutes(1));
    Ally doctor = practice.ally(ada, Ally.Role.PRESCRIBER, "Dr Placeholder", "");
    sample.clock().advance(Duration.ofMinutes(1));
    people.save(new Ally(jo.id(), ada.id(), Ally.Role.ESCORT, "Jo F. Fictional", jo.relation(), jo.phone()))
        .join();
    assertThat(people.allies(ada.id())).extracting(Ally::name).containsExactly("Jo F. Fictional",
        "Dr Placeholder");
    people.remove(doctor).join();
    assertThat(people.allies(ada.id())).hasSize(1);
  }

  @Test
  void theNewestWeighingCountsAndStaysAsItWasTyped() {
    practice.ready();
    Person ada = people.save(SamplePeople.ada(people.nextId())).join();
    practice.weigh(ada, "66 kg");
    sample.clock().advance(Duration.ofDays(1));
    Weight second = practice.weigh(ada, "145 lb");
    assertThat(people.weight(ada.id())).contains(second);
    assertThat(second.kilograms()).isEqualByComparingTo(new BigDecimal("65.77"));
    people.remove(second).join();
    assertThat(people.weight(ada.id()).map(Weight::asTyped)).isEqualTo(Optional.of("66 kg"));
  }

  @Test
  void aProspectWhoseFirstSessionWasHeldStandsInInductionOnceAndCanBePutBack() {
    practice.ready();
    Person bram = people
        .save(Person.named(people.nextId(), "Bram Example", Person.Status.PROSPECT, people.now()))
        .join();
    assertThat(people.firstHeld(bram.id()).join()).isTrue();
    assertThat(people.find(bram.id()).map(Person::status)).contains(Person.Status.INDUCTION);
    Advance moved = people.advance(bram.id()).orElseThrow();
    assertThat(moved.from()).isEqualTo(Person.Status.PROSPECT);
    people.putBack(moved).join();
    assertThat(people.find(bram.id()).map(Person::status)).contains(Person.Status.PROSPECT);
    assertThat(people.firstHeld(bram.id()).join()).isFalse();
    assertThat(people.advance(bram.id()).flatMap(Advance::putBack)).isPresent();

    Person ada = people.save(SamplePeople.ada(people.nextId())).join();
    assertThat(people.firstHeld(ada.id()).join()).isEqualTo(ada.status() == Person.Status.PROSPECT);
  }
}
