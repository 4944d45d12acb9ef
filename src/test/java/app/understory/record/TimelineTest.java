package app.understory.record;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.vault.SampleVault;
import app.understory.visit.Visit;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {
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
  void aCourseIsToldNewestFirstWithDosesQuotesAndTurns() {
    SampleCourse.fill(practice);
    List<Happening> all = practice.timeline().of(practice.id("Ada Fictional"));
    assertThat(all).isSortedAccordingTo(Comparator.comparing(Happening::when).reversed());
    assertThat(all.getFirst()).isInstanceOfSatisfying(Happening.Visited.class, coming -> {
      assertThat(coming.sessionNumber()).isEqualTo(5);
      assertThat(coming.worksheet()).isPresent();
      assertThat(coming.strands()).isNotEmpty();
    });
    Happening.Sat fourth = sat(all, 4);
    assertThat(fourth.doses()).hasSize(1);
    assertThat(fourth.lengthMs()).isEqualTo(118 * 60_000L);
    assertThat(fourth.quotes()).extracting(Happening.Quote::words)
        .contains("I was small, and I was the one on watch.", "A lamp left on in the stairwell.");
    assertThat(all).filteredOn(Happening.Noted.class::isInstance).map(Happening.Noted.class::cast)
        .filteredOn(noted -> noted.title().equals("The watch on the stair"))
        .singleElement().satisfies(noted -> {
          assertThat(noted.turns()).isNotEmpty();
          assertThat(noted.quotes()).singleElement()
              .satisfies(quote -> assertThat(quote.strands()).isNotEmpty());
        });
    assertThat(all.getLast().when().day()).isEqualTo("2026-11-03");
  }

  @Test
  void noWordOfThePrivateLaneIsEverInIt() {
    SampleCourse.fill(practice);
    assertThat(practice.timeline().of(practice.id("Ada Fictional")).toString())
        .doesNotContain("Marker of the private");
  }

  @Test
  void nothingOfAnotherPersonIsInIt() {
    SampleCourse.fill(practice);
    PersonId corin = practice.id("Corin Sample");
    String told = practice.timeline().of(corin).toString();
    assertThat(told).contains(corin.value().toString())
        .doesNotContain(practice.id("Ada Fictional").value().toString(), "on watch");
  }

  @Test
  void whatWasStruckIsNoLongerToldAndAVisitIsToldWithItsSession() {
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    Strand strand = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    Visit visit = practice.plan(ada, Visit.Kind.DOSING, "today 16:00");
    Session session = practice.begin(ada, visit);
    Entry said = practice.keep(session, 4, Kind.SAID, Entry.Lane.RECORD, "It is warm.", strand.id());
    practice.log().strike(said).join();
    List<Happening> all = practice.timeline().of(ada.id());
    assertThat(sat(all, 1).quotes()).isEmpty();
    assertThat(sat(all, 1).strands()).isEmpty();
    assertThat(all).noneMatch(Happening.Visited.class::isInstance);
  }

  private static Happening.Sat sat(List<Happening> all, int number) {
    return all.stream().filter(Happening.Sat.class::isInstance).map(Happening.Sat.class::cast)
        .filter(sat -> sat.session().number() == number).findFirst().orElseThrow();
  }
}
