package app.understory.record;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.record.Agenda.Due.What;
import app.understory.session.Session;
import app.understory.vault.SampleVault;
import app.understory.visit.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void anEmptyPracticeHasAnEmptyDay() {
    Agenda.Day day = practice.agenda().today();
    assertThat(day.anyone()).isFalse();
    assertThat(day.coming()).isEmpty();
    assertThat(day.due()).isEmpty();
    assertThat(day.unsigned()).isEmpty();
    assertThat(day.week()).hasSize(7);
  }

  @Test
  void theDaySaysWhoComesWhatEachLacksAndWhatIsLeft() {
    SampleCourse.fill(practice);
    Agenda.Day day = practice.agenda().today();
    assertThat(day.coming()).extracting(coming -> coming.who().person().preferredName())
        .containsExactly("Bram Example", "Ada Fictional", "Corin Sample");
    Standing standing = day.coming().get(1).standing().orElseThrow();
    assertThat(standing.sessionNumber()).isEqualTo(5);
    assertThat(standing.lacking()).extracting(Standing.Check::item).containsExactly(Standing.Item.ESCORT,
        Standing.Item.TOUCH, Standing.Item.FASTING, Standing.Item.BLOOD_PRESSURE);
    assertThat(day.due()).extracting(Agenda.Due::what).contains(What.VISIT_UNMARKED, What.NOTE_UNWRITTEN,
        What.VISIT_UNPLANNED, What.ESCORT_UNNAMED);
    assertThat(day.unsigned()).hasSizeGreaterThan(3);
    assertThat(day.week().get(1).over()).isEqualTo(1);
    assertThat(day.week().get(1).ahead()).isEqualTo(2);
    assertThat(day.live()).isEmpty();
  }

  @Test
  void aSessionUnderWayIsSaidAndItsVisitNoLongerComes() {
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    Visit visit = practice.plan(ada, Visit.Kind.DOSING, "today 16:00");
    Session session = practice.begin(ada, visit);
    Agenda.Day day = practice.agenda().today();
    assertThat(day.live())
        .hasValueSatisfying(live -> assertThat(live.session().id()).isEqualTo(session.id()));
    assertThat(day.coming()).singleElement().satisfies(coming -> {
      assertThat(coming.session()).isPresent();
      assertThat(coming.standing()).isEmpty();
    });
  }

  @Test
  void theListOfPeopleSaysWhatEachLacks() {
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    assertThat(practice.roster().lines()).singleElement()
        .satisfies(line -> assertThat(line.lacks()).containsExactly(Roster.Lack.VISIT));
    practice.plan(ada, Visit.Kind.DOSING, "tomorrow 10");
    practice.ally(ada, Ally.Role.ESCORT, "Jo Fictional", "sister");
    practice.prepare(ada, 1, null, "To stay");
    assertThat(practice.roster().lines()).singleElement()
        .satisfies(line -> assertThat(line.lacks()).containsExactly(Roster.Lack.WEIGHT));
  }

  @Test
  void whatOtherRoomsFindDueStandsAmongTheRestByItsDay() {
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.PROSPECT);
    LocalDate monday = LocalDate.of(2026, 11, 23);
    Agenda.Day day = practice.agenda()
        .also(_ -> List.of(new Agenda.Owed(What.FOLLOW_UP, monday, ada.id()))).today();
    assertThat(day.due()).filteredOn(due -> due.what() == What.FOLLOW_UP).singleElement()
        .satisfies(due -> assertThat(due.day()).isEqualTo(monday));
  }
}
