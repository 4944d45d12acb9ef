package app.understory.session.view;

import static app.understory.session.SampleSession.dose;
import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.session.FullDisk;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.Session.State;
import app.understory.session.leaving.Leaving.Item;
import app.understory.session.life.Step;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.life.Ending;
import app.understory.session.view.life.EndingModel;
import app.understory.session.view.life.LeavingListModel;
import app.understory.session.view.life.LifeModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reason that is typed stays with its session until it is on disk, and a step is taken in the session that is shown. */
class LifeWordsTest {
  @TempDir
  private Path root;
  private final FullDisk disk = new FullDisk();
  private final DirectStagehand stagehand = new DirectStagehand();
  private SampleSession practice;
  private Session first;
  private Session second;

  @BeforeEach
  void open() {
    practice = SampleSession.open(root, disk);
    var ada = practice.ada();
    first = now(practice.log().begin(ada, null));
    now(practice.log().keep(practice.entry(first, now(practice.log().takeUp(first)), dose("80"))));
    first = now(practice.log().end(first, OptionalInt.empty()));
    practice.sample().clock().advance(Duration.ofMinutes(20));
    second = now(practice.log().begin(ada, null));
  }

  @AfterEach
  void close() {
    disk.full(false);
    practice.close();
    assertThat(stagehand.unhandled()).isEmpty();
  }

  private LifeModel life() {
    return new LifeModel(practice.log(), SampleDesk.of(practice).drafts(), stagehand);
  }

  private State state(Session of) {
    return practice.log().find(of.id()).orElseThrow().state();
  }

  @Test
  void aReasonHalfTypedIsOfferedBackInItsOwnSessionOnly() {
    LifeModel life = life();
    life.read(first);
    life.ask(Step.IN_ERROR);
    life.whyProperty().set("begun for the wr");
    life.read(second);
    assertThat(life.askingProperty().get()).isEmpty();
    assertThat(life.whyProperty().get()).isEmpty();
    practice.vault().drafts().flush();
    practice.restart();

    LifeModel again = life();
    again.read(first);
    assertThat(again.askingProperty().get()).contains(Step.IN_ERROR);
    assertThat(again.whyProperty().get()).isEqualTo("begun for the wr");
    again.keep();
    assertThat(state(first)).isEqualTo(State.ENTERED_IN_ERROR);
    assertThat(state(second)).isEqualTo(State.ARRIVED);
    again.takeBack();
    assertThat(state(first)).isEqualTo(State.READY_TO_LEAVE);
  }

  @Test
  void whatCannotBeEndedKeepsItsReasonAndIsEndedByEnterAgain() {
    LiveModel model = new LiveModel(SampleDesk.of(practice), stagehand);
    model.open(second.id());
    model.line().openProperty().set(OpenRow.ENDING);
    model.ending().opened();
    model.ending().howProperty().set(Optional.of(Ending.How.IN_ERROR));
    model.ending().wordsProperty().set("a slip");
    disk.full(true);
    model.ending().keep();
    assertThat(model.ending().faultProperty().get()).isEqualTo(EndingModel.Fault.NOT_KEPT);
    assertThat(model.ending().wordsProperty().get()).isEqualTo("a slip");
    assertThat(model.endedProperty().get()).isFalse();
    disk.full(false);
    model.ending().howProperty().set(Optional.of(Ending.How.STOPPED));
    model.ending().keep();
    assertThat(model.endedProperty().get()).isTrue();
    assertThat(state(second)).isEqualTo(State.STOPPED_BEFORE_DOSE);
    assertThat(model.ending().isWaiting()).isFalse();
  }

  @Test
  void whoDecidesIsNotReadOverByATickAndStaysThroughARestart() {
    LeavingListModel leaving = new LeavingListModel(SampleDesk.of(practice).leavings(),
        SampleDesk.of(practice).drafts(), stagehand);
    leaving.read(first);
    leaving.decidedByProperty().set("Dr Pla");
    practice.vault().drafts().flush();
    practice.restart();
    LeavingListModel again = new LeavingListModel(SampleDesk.of(practice).leavings(),
        SampleDesk.of(practice).drafts(), stagehand);
    again.read(first);
    assertThat(again.decidedByProperty().get()).isEqualTo("Dr Pla");
    again.tick(Item.ALERT);
    again.tick(Item.STEADY);
    assertThat(again.readinessProperty().get().orElseThrow().leaving().ticks()).containsKeys(Item.ALERT,
        Item.STEADY);
    assertThat(again.readinessProperty().get().orElseThrow().leaving().decidedBy()).contains("Dr Pla");
    again.read(second);
    assertThat(again.decidedByProperty().get()).isEmpty();
  }
}
