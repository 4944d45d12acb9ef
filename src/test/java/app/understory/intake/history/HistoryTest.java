package app.understory.intake.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.intake.SampleIntake;
import app.understory.intake.history.Trial.Adequate;
import app.understory.intake.history.Trial.Episode;
import app.understory.intake.history.Trial.Response;
import app.understory.people.PersonId;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private History history;
  private PersonId ada;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    SampleIntake intake = new SampleIntake(sample);
    history = intake.history();
    ada = intake.ada().id();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @ParameterizedTest
  @CsvSource({"2019, 2019-01-01, 2019-12-31", "Jun 2025, 2025-06-01, 2025-06-30",
      "june 2025, 2025-06-01, 2025-06-30", "02/2024, 2024-02-01, 2024-02-29",
      "2024-02, 2024-02-01, 2024-02-29", "3 May 2025, 2025-05-03, 2025-05-03",
      "since Feb 2024, 2024-02-01, 2024-02-29"})
  void aDayOfWhichOnlyAPartIsKnownIsUnderstood(String typed, LocalDate first, LocalDate last) {
    assertThat(PartialDay.read(typed)).get().extracting(PartialDay::first, PartialDay::last)
        .containsExactly(first, last);
  }

  @ParameterizedTest
  @CsvSource({"last spring", "13/2024", "30 Feb 2024", "24", "Foo 2024", "''"})
  void whatIsNoDayIsNotGuessed(String typed) {
    assertThat(PartialDay.read(typed)).isEmpty();
  }

  @Test
  void fromAndToAreUnderstoodInEveryWayTheyAreWritten() {
    for (String typed : List.of("Mar 2024 – Sep 2024", "Mar 2024 - Sep 2024", "Mar 2024 to Sep 2024",
        "mar 2024 until sep 2024")) {
      Period period = Period.read(typed).orElseThrow();
      assertThat(period.begin().first()).isEqualTo("2024-03-01");
      assertThat(period.end().orElseThrow().last()).isEqualTo("2024-09-30");
      assertThat(period.goesOn()).isFalse();
    }
    assertThat(Period.read("Mar 2026 – now").orElseThrow().goesOn()).isTrue();
    assertThat(Period.read("Sep 2024 – Mar 2024")).isEmpty();
    assertThat(Period.read("Mar 2024 – whenever")).isEmpty();
  }

  /** The worked example of a published primer: of five trials two showed resistance (DOMAIN-NOTES 1.4). */
  @Test
  void ofFiveTrialsOnlyThoseWithAdequateDoseAndTimeAndNoResponseAreCounted() {
    List<Trial> trials = List.of(
        trial("sertraline", Adequate.YES, Adequate.YES, Response.NONE, Episode.THIS),
        trial("citalopram", Adequate.YES, Adequate.NO, Response.NONE, Episode.THIS),
        trial("venlafaxine", Adequate.NO, Adequate.YES, Response.NONE, Episode.THIS),
        trial("duloxetine", Adequate.YES, Adequate.YES, Response.LOST, Episode.THIS),
        trial("aripiprazole, added", Adequate.YES, Adequate.YES, Response.NONE, Episode.THIS));
    TrialCount count = TrialCount.of(trials, List.of());
    assertThat(count.counted()).extracting(Trial::drug).containsExactly("sertraline", "aripiprazole, added");
    assertThat(count.inEpisode()).isEqualTo(5);
    assertThat(count.number(trials.get(4))).isEqualTo(2);
    assertThat(count.number(trials.get(3))).isZero();
  }

  @Test
  void whatIsUnknownIsNeverCounted() {
    List<Diagnosis> depression = List.of(diagnosis("Feb 2024"));
    assertThat(TrialCount.of(List.of(
        trial("a", Adequate.UNKNOWN, Adequate.YES, Response.NONE, Episode.THIS),
        trial("b", Adequate.YES, Adequate.UNKNOWN, Response.NONE, Episode.THIS),
        trial("c", Adequate.YES, Adequate.YES, Response.UNKNOWN, Episode.THIS),
        trial("d", Adequate.YES, Adequate.YES, Response.PARTIAL, Episode.THIS),
        dated("e", "who knows")), depression).counted()).isEmpty();
  }

  @Test
  void datesPutATrialIntoTheEpisodeUnlessSomeoneSaysOtherwise() {
    List<Diagnosis> depression = List.of(diagnosis("Feb 2024"));
    assertThat(TrialCount.of(List.of(dated("in", "Mar 2024 – Sep 2024"), dated("before", "2019 – 2020"),
        dated("across", "Jan 2024 – May 2024")), depression).counted()).extracting(Trial::drug)
        .containsExactly("in");
    TrialCount unknown = TrialCount.of(List.of(dated("in", "Mar 2024")), List.of(diagnosis("")));
    assertThat(unknown.counted()).isEmpty();
    assertThat(TrialCount.open(dated("in", "Mar 2024"), List.of(diagnosis("")))).isTrue();
    assertThat(unknown.all()).isEqualTo(1);
  }

  @Test
  void whatIsKeptComesBackAsItWasTypedAndWhatIsRemovedCanBeBroughtBack() {
    Diagnosis depression = diagnosis("Feb 2024");
    Medicine lamotrigine = new Medicine(history.nextId(), ada, "Lamotrigine", "100 mg", "at night",
        "sometime in June", Optional.empty(), history.now());
    Trial trial = dated("sertraline", "Mar 2024 – Sep 2024");
    for (Item item : List.of(depression, lamotrigine, trial)) {
      history.save(item).join();
    }
    assertThat(history.diagnoses(ada)).containsExactly(depression);
    assertThat(history.medicines(ada)).containsExactly(lamotrigine);
    assertThat(history.trials(ada)).containsExactly(trial);
    history.remove(trial).join();
    assertThat(history.trials(ada)).isEmpty();
    history.save(trial).join();
    assertThat(history.trials(ada)).containsExactly(trial);
  }

  @Test
  void nothingWrittenOfAllergiesIsNotThatThereAreNone() {
    assertThat(history.allergies(ada)).isInstanceOf(Allergies.NotAsked.class);
    Allergy none = new Allergy(history.nextId(), ada, "None known", "", "", history.now());
    history.save(none).join();
    assertThat(history.allergies(ada)).isEqualTo(new Allergies.NoneKnown(none.noted()));
    Allergy penicillin = new Allergy(history.nextId(), ada, "Penicillin", "a rash", "2009", history.now());
    history.save(penicillin).join();
    assertThat(history.allergies(ada)).isEqualTo(new Allergies.Known(List.of(penicillin)));
  }

  @Test
  void aMedicineOnThePracticesListIsMarkedUntilItIsRaisedOrEnded() {
    Medicine lamotrigine = new Medicine(history.nextId(), ada, "Lamotrigine XR", "100 mg", "at night",
        "Jun 2025", Optional.empty(), history.now());
    Medicine old = new Medicine(history.nextId(), ada, "diazepam", "5 mg", "", "2019 to 2020",
        Optional.empty(),
        history.now());
    history.save(lamotrigine).join();
    history.save(old).join();
    assertThat(history.unraised(ada)).containsExactly(lamotrigine);
    history.save(lamotrigine.raised(Optional.of(history.now()))).join();
    assertThat(history.unraised(ada)).isEmpty();
    history.discuss(List.of("Valerian"), "our own").join();
    assertThat(history.toDiscuss()).containsExactly("valerian");
  }

  private Trial trial(String drug, Adequate dose, Adequate time, Response response, Episode episode) {
    return new Trial(history.nextId(), ada, drug, "", "", "", dose, time, response, "", episode,
        history.now());
  }

  private Trial dated(String drug, String period) {
    return new Trial(history.nextId(), ada, drug, "SSRI", "200 mg", period, Adequate.YES, Adequate.YES,
        Response.NONE, "", Episode.BY_DATES, history.now());
  }

  private Diagnosis diagnosis(String episode) {
    return new Diagnosis(history.nextId(), ada, "F33.2", "Depression", "2019", episode, "", history.now());
  }
}
