package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.people.PersonId;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.FullDisk;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.concern.Care;
import app.understory.session.view.entry.DoseModel;
import app.understory.session.view.entry.EntryModel;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.entry.Refusal;
import app.understory.session.view.stream.LogRow;
import app.understory.session.view.stream.LogRow.State;
import app.understory.strand.Strand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveModelTest {
  @TempDir
  private Path root;
  private final FullDisk disk = new FullDisk();
  private final DirectStagehand stagehand = new DirectStagehand();
  private SampleSession practice;
  private PersonId ada;
  private Strand strand;
  private Session session;
  private LiveModel model;

  @BeforeEach
  void sitDown() {
    practice = SampleSession.open(root, disk);
    ada = practice.ada();
    strand = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    session = now(practice.log().begin(ada, null));
    model = fresh();
  }

  @AfterEach
  void close() {
    disk.full(false);
    practice.close();
    assertThat(stagehand.unhandled()).isEmpty();
  }

  private LiveModel fresh() {
    LiveModel made = new LiveModel(SampleDesk.of(practice), stagehand);
    made.open(session.id());
    return made;
  }

  @Test
  void aFailingWriteKeepsTheWordsAndIsTriedAgainUnderTheSameId() {
    disk.full(true);
    log("\"it is warm");
    LogRow failed = last();
    EntryId id = failed.entry().id();

    assertThat(failed.state()).isEqualTo(State.FAILED);
    assertThat(failed.entry().what()).isEqualTo(SampleSession.said("it is warm"));
    assertThat(model.failedProperty().get()).isEqualTo(1);
    assertThat(model.line().lineProperty().get().blank()).isTrue();
    model.retry();
    assertThat(last().state()).isEqualTo(State.FAILED);

    disk.full(false);
    model.retry();
    assertThat(last().state()).isEqualTo(State.KEPT);
    assertThat(last().entry().id()).isEqualTo(id);
    assertThat(model.failedProperty().get()).isZero();
    assertThat(practice.log().entries(session.id())).filteredOn(entry -> entry.id().equals(id)).hasSize(1);
  }

  @Test
  void itIsTriedAgainByItselfAfterAWhile() {
    disk.full(true);
    log(",e breath slow");
    disk.full(false);
    model.tick();
    assertThat(last().state()).isEqualTo(State.FAILED);
    practice.sample().clock().advance(Duration.ofSeconds(6));
    model.tick();

    assertThat(last().state()).isEqualTo(State.KEPT);
  }

  @Test
  void theTimeOfAnEntryIsThatOfItsFirstKey() {
    keys("\"it");
    practice.sample().clock().advance(Duration.ofSeconds(40));
    keys(" is warm");
    model.line().submit();

    Entry entry = last().entry();
    assertThat(Duration.between(entry.happened().at(), entry.entered().at()))
        .isEqualTo(Duration.ofSeconds(40));
    assertThat(entry.late()).isFalse();
    keys("slow");
    practice.sample().clock().advance(Duration.ofMinutes(3));
    model.line().submit();
    assertThat(last().entry().late()).isTrue();
  }

  @Test
  void undoReturnsTheWordsAndStrikesTheRow() {
    log(",s ,1 not this");
    EntryId first = last().entry().id();
    model.line().undo();

    assertThat(last().entry().struck()).isPresent();
    assertThat(model.line().lineProperty().get().words()).isEqualTo("not this");
    assertThat(model.line().lineProperty().get().strands()).containsExactly(1);
    assertThat(model.standingProperty().get().touched()).isEmpty();
    model.line().submit();
    assertThat(last().entry().id()).isNotEqualTo(first);
    assertThat(model.standingProperty().get().touched()).containsEntry(strand.id(), 1);
  }

  @Test
  void anEditInAnotherLaneStrikesTheEntryAndWritesItAnew() {
    log(",s hers");
    EntryId first = last().entry().id();
    model.line().editLast();
    keys(" ,x ");
    model.line().submit();

    List<Entry> all = practice.log().entries(session.id());
    assertThat(all).filteredOn(entry -> entry.id().equals(first))
        .allMatch(entry -> entry.struck().isPresent());
    assertThat(all.getLast().lane()).isEqualTo(Entry.Lane.PRIVATE);
    assertThat(all.getLast().happened()).isEqualTo(all.get(all.size() - 2).happened());
  }

  @Test
  void aMarkIsWordedUnderItsOwnTime() {
    keys(".");
    EntryId mark = last().entry().id();
    practice.sample().clock().advance(Duration.ofMinutes(1));
    model.line().editLast();
    keys(",e a long sigh");
    model.line().submit();

    Entry worded = practice.log().entries(session.id()).getLast();
    assertThat(worded.id()).isEqualTo(mark);
    assertThat(worded.what()).isEqualTo(new Entry.Words(Kind.SEEN, "a long sigh"));
    assertThat(practice.log().earlier(mark)).extracting(Entry::what).containsExactly(new Entry.Mark());
  }

  @Test
  void whatWasBeingTypedIsOfferedBackAndNeverTwice() {
    keys(",m ,1 I wonder");
    practice.vault().drafts().flush();
    practice.restart();
    LiveModel again = fresh();

    assertThat(again.line().lineProperty().get().words()).isEqualTo("I wonder");
    assertThat(again.line().lineProperty().get().kind()).isEqualTo(Kind.MINE);
    assertThat(again.line().lineProperty().get().strands()).containsExactly(1);
    again.line().submit();
    practice.restart();
    assertThat(fresh().line().lineProperty().get().blank()).isTrue();
  }

  @Test
  void vitalSignsThatCannotBeAreRefusedAndTheWordsStay() {
    log("88/142 76 97");
    assertThat(model.line().refusalProperty().get()).isInstanceOf(Refusal.Impossible.class);
    assertThat(model.line().lineProperty().get().words()).isEqualTo("88/142 76 97");
    keys("0");
    assertThat(model.line().refusalProperty().get()).isEqualTo(new Refusal.None());
  }

  @Test
  void aReadingIsNeverFilledInBeforehand() {
    log("142/88 76 97");
    keys(",bp ");
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.VITAL_SIGNS);
    model.signs().opened();
    for (Sign sign : Sign.values()) {
      assertThat(model.signs().fieldProperty(sign).get()).isEmpty();
    }
    model.signs().fieldProperty(Sign.OXYGEN).set("107");
    model.signs().keep();
    assertThat(model.signs().faultsProperty().get()).containsOnlyKeys(Sign.OXYGEN);
    model.signs().fieldProperty(Sign.OXYGEN).set("88");
    assertThat(model.signs().improbableProperty().get()).containsExactly(Sign.OXYGEN);
    model.signs().keep();
    assertThat(model.standingProperty().get().readings()).hasSize(2);
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.LINE);
  }

  @Test
  void aDoseSaysWhatItLacksAndTheSecondIsABooster() {
    model.dose().opened("Ketamine");
    model.dose().keep();
    assertThat(model.dose().faultProperty().get()).isEqualTo(DoseModel.Fault.MILLIGRAMS);
    model.dose().milligramsProperty().set("37,5");
    model.dose().keep();
    assertThat(model.dose().faultProperty().get()).isEqualTo(DoseModel.Fault.ROUTE);
    model.dose().routeProperty().set(Optional.of(Dose.Route.IM));
    model.dose().keep();
    practice.sample().clock().advance(Duration.ofMinutes(16));
    model.tick();
    assertThat(model.nowProperty().get().flatMap(model::due)).hasValueSatisfying(
        due -> assertThat(due.isDue()).isTrue());
    model.dose().opened("Ketamine");
    assertThat(model.dose().milligramsProperty().get()).isEmpty();
    model.dose().milligramsProperty().set("20");
    model.dose().atProperty().set("09:12");
    model.dose().keep();

    List<Entry> doses = model.standingProperty().get().doses();
    assertThat(doses).extracting(entry -> ((Dose) entry.what()).booster()).containsExactly(false, true);
    assertThat(Duration.between(doses.getLast().happened().at(), practice.vault().time().now().at()))
        .isEqualTo(Duration.ofMinutes(4));
  }

  @Test
  void aConcernIsKeptAtOnceAndWhatItCameToFollows() {
    log(",c pale, and cold hands");
    assertThat(last().entry().what()).isEqualTo(new Entry.Words(Kind.CONCERN, "pale, and cold hands"));
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.LINE);
    keys(",told ");
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.CONCERN);
    model.care().opened();
    model.care().severityProperty().set(Optional.of(Care.Severity.MODERATE));
    model.care().doneProperty().set("Lay down, feet up.");
    model.care().keep();
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.LINE);

    practice.sample().clock().advance(Duration.ofMinutes(8));
    keys(",told ");
    model.care().opened();
    assertThat(model.care().doneProperty().get()).isEqualTo("Lay down, feet up.");
    model.care().tell();
    model.care().keep();
    Care kept = practice.log().cares(session.id()).getFirst();
    assertThat(kept.concern()).isEqualTo(last().entry().id());
    assertThat(kept.severity()).contains(Care.Severity.MODERATE);
    assertThat(kept.told()).contains(practice.vault().time().now());
    assertThat(fresh().rows().care(kept.concern())).contains(kept);
  }

  @Test
  void phasesStandByTheLogInAnyOrder() {
    keys(",f5 ");
    keys(",f4 ");
    model.line().undo();

    assertThat(model.standingProperty().get().phases()).filteredOn(Standing.PhaseState::now)
        .extracting(Standing.PhaseState::phase).containsExactly(Phase.PEAK);
    model.end(OptionalInt.empty());
    assertThat(model.endedProperty().get()).isTrue();
    assertThat(practice.log().find(session.id()).orElseThrow().state())
        .isEqualTo(Session.State.STOPPED_BEFORE_DOSE);
  }

  private void log(String words) {
    keys(words);
    model.line().submit();
  }

  private void keys(String keys) {
    EntryModel line = model.line();
    for (char key : keys.toCharArray()) {
      line.typed(line.lineProperty().get().words() + key);
    }
  }

  private LogRow last() {
    return model.rows().rows().getLast();
  }
}
