package app.understory.strand;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.PersonId;
import app.understory.prep.SamplePrep;
import app.understory.vault.SampleVault;
import app.understory.vault.time.Moment;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrandsTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SamplePrep prep;
  private Strands strands;
  private PersonId ada;

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    prep = new SamplePrep(sample);
    strands = prep.strands();
    ada = prep.ada();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void aStrandGetsTheLowestFreeNumberAndKeepsItWhateverItsOrder() {
    Strand house = prep.begin(ada, Strand.Kind.THEME, "The house on Alder Lane.");
    Strand copes = prep.begin(ada, Strand.Kind.THEME, "Being the one who copes.");
    Strand voice = prep.begin(ada, Strand.Kind.STUCK_PLACE, "My voice closes.");

    strands.order(ada, List.of(copes.id(), house.id())).join();

    assertThat(strands.of(ada)).extracting(Strand::words).containsExactly("Being the one who copes.",
        "The house on Alder Lane.", "My voice closes.");
    assertThat(strands.of(ada)).extracting(strand -> strand.number().orElse(0)).containsExactly(2, 1, 3);
    assertThat(voice.number()).hasValue(3);
  }

  @Test
  void aNumberIsFreedWhenItsStrandRestsAndTakenByTheNext() {
    Strand house = prep.begin(ada, Strand.Kind.THEME, "The house on Alder Lane.");
    prep.begin(ada, Strand.Kind.THEME, "Being the one who copes.");

    strands.status(ada, house.id(), Strand.Status.ANSWERED).join();
    Strand next = prep.begin(ada, Strand.Kind.QUESTION, "What could I put down now?");
    Strand again = strands.status(ada, house.id(), Strand.Status.OPEN).join();

    assertThat(next.number()).hasValue(1);
    assertThat(again.number()).hasValue(3);
  }

  @Test
  void aRetriedBeginningMakesOneStrand() {
    StrandId id = strands.nextId();
    strands.begin(id, ada, Strand.Kind.THEME, "The house.").join();
    strands.begin(id, ada, Strand.Kind.THEME, "The house.").join();

    assertThat(strands.of(ada)).hasSize(1);
    assertThat(strands.wordings(id)).hasSize(1);
  }

  @Test
  void everyWordingStays() {
    Strand strand = prep.begin(ada, Strand.Kind.QUESTION, "Who is she?");
    sample.clock().advance(Duration.ofDays(3));
    strands.reword(ada, strand.id(), "What did she protect?").join();
    strands.reword(ada, strand.id(), "What did she protect?").join();

    assertThat(strands.wordings(strand.id())).extracting(Wording::words).containsExactly("Who is she?",
        "What did she protect?");
    assertThat(strands.find(strand.id())).hasValueSatisfying(
        found -> assertThat(found.words()).isEqualTo("What did she protect?"));
  }

  @Test
  void wordsPutRightWithinAQuarterOfAnHourAreOneWording() {
    Strand strand = prep.begin(ada, Strand.Kind.QUESTION, "Who is");
    sample.clock().advance(Duration.ofMinutes(2));
    strands.reword(ada, strand.id(), "Who is she?").join();

    assertThat(strands.wordings(strand.id())).extracting(Wording::words).containsExactly("Who is she?");
  }

  @Test
  void aTurnAtTheSameOccasionIsReplacedNotDoubled() {
    Strand strand = prep.begin(ada, Strand.Kind.THEME, "The house.");
    UUID note = UUID.randomUUID();

    strands.turn(ada, moved(strand.id(), note, Strand.Status.MOVED, "From what to whom.")).join();
    strands.turn(ada, moved(strand.id(), note, Strand.Status.ANSWERED, "She was on duty.")).join();

    assertThat(strands.turns(strand.id())).singleElement()
        .satisfies(turn -> assertThat(turn.whatChanged()).hasValue("She was on duty."));
    assertThat(strands.turnsAt(note)).hasSize(1);
  }

  @Test
  void aStatusInATurnIsTheStrandsAndTakenOutLeavesWhatTheOthersSay() {
    Strand strand = prep.begin(ada, Strand.Kind.THEME, "The house.");
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    strands.turn(ada, moved(strand.id(), first, Strand.Status.MOVED, "It is wet.")).join();
    sample.clock().advance(Duration.ofHours(1));
    strands.turn(ada, moved(strand.id(), second, Strand.Status.SET_DOWN, "For now.")).join();
    assertThat(status(strand.id())).isEqualTo(Strand.Status.SET_DOWN);

    strands.turn(ada, Turn.at(strand.id(), Turn.Occasion.NOTE, second, now())).join();

    assertThat(status(strand.id())).isEqualTo(Strand.Status.MOVED);
    assertThat(strands.find(strand.id()).orElseThrow().number()).hasValue(1);
  }

  @Test
  void whatIsTakenBackAtOnceIsGoneAndWhatHasAPastIsSetDown() {
    Strand fresh = prep.begin(ada, Strand.Kind.THEME, "A slip.");
    Strand touched = prep.begin(ada, Strand.Kind.THEME, "The house.");
    strands.tie(ada, tie(touched.id(), UUID.randomUUID())).join();

    strands.takeBack(ada, fresh.id()).join();
    strands.takeBack(ada, touched.id()).join();

    assertThat(strands.find(fresh.id())).isEmpty();
    assertThat(status(touched.id())).isEqualTo(Strand.Status.SET_DOWN);
  }

  @Test
  void aStrandIsTiedOnceToOneMoment() {
    Strand strand = prep.begin(ada, Strand.Kind.THEME, "The house.");
    UUID moment = UUID.randomUUID();
    Tie first = strands.tie(ada, tie(strand.id(), moment)).join();
    Tie second = strands.tie(ada, tie(strand.id(), moment)).join();

    assertThat(second).isEqualTo(first);
    assertThat(strands.tiesTo(List.of(moment, UUID.randomUUID()))).containsExactly(first);
    strands.untie(ada, first.id()).join();
    assertThat(strands.ties(strand.id())).isEmpty();
  }

  @Test
  void allOfItIsThereAfterLocking() {
    Strand strand = prep.begin(ada, Strand.Kind.THEME, "The house.");
    strands.turn(ada, moved(strand.id(), UUID.randomUUID(), Strand.Status.MOVED, "It is wet.")).join();
    List<Turn> before = strands.turns(strand.id());

    sample.reopen();
    Strands again = new SamplePrep(sample).strands();

    assertThat(again.turns(strand.id())).isEqualTo(before);
    assertThat(again.of(ada)).singleElement().satisfies(
        found -> assertThat(found.status()).isEqualTo(Strand.Status.MOVED));
  }

  private Strand.Status status(StrandId id) {
    return strands.find(id).orElseThrow().status();
  }

  private Moment now() {
    return sample.vault().time().now();
  }

  private Tie tie(StrandId strand, UUID moment) {
    return new Tie(sample.vault().ids().next(), strand, Tie.Target.OBSERVATION, moment, now());
  }

  private Turn moved(StrandId strand, UUID note, Strand.Status status, String changed) {
    return new Turn(UUID.randomUUID(), strand, Turn.Occasion.NOTE, note, Optional.empty(), Optional.empty(),
        OptionalInt.empty(), Optional.of(status), Optional.of(changed), now());
  }
}
