package app.understory.record.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.people.PersonId;
import app.understory.record.Happening;
import app.understory.record.SampleCourse;
import app.understory.record.SamplePractice;
import app.understory.record.view.VisitsModel.Answer;
import app.understory.strand.Strand;
import app.understory.vault.SampleVault;
import app.understory.visit.TypedWhen;
import app.understory.visit.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewModelTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private PersonId ada;
  private OverviewModel model;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    SampleCourse.fill(practice);
    ada = practice.id("Ada Fictional");
    model = new OverviewModel(ada, new OverviewModel.Sources(practice.timeline(), practice.strands(),
        practice.standings(), practice.people()), practice.vault().changes(), new DirectStagehand());
    model.shown();
  }

  @AfterEach
  void lock() {
    model.hidden();
    sample.close();
  }

  @Test
  void aStrandIsPaintedWhereItLivesAndTheSameAgainClears() {
    model.choose(3);
    assertThat(model.rows().getFirst().cap()).hasValue(3);
    assertThat(model.rows().getFirst().below()).isEqualTo(TimelineRow.Line.STRAND);
    TimelineRow fourth = session(4);
    assertThat(fourth.lit()).isTrue();
    assertThat(fourth.quotes()).singleElement().satisfies(
        quote -> assertThat(quote.words()).isEqualTo("I was small, and I was the one on watch."));
    assertThat(fourth.more()).isEqualTo(2);
    assertThat(session(3).below()).isEqualTo(TimelineRow.Line.PLAIN);
    assertThat(session(1).lit()).isFalse();
    model.choose(3);
    assertThat(model.chosenProperty().get()).isNull();
    assertThat(model.rows()).allMatch(TimelineRow::lit);
  }

  @Test
  void theTimelineIsFiltered() {
    model.filterProperty().set(OverviewModel.Filter.NOTES);
    assertThat(model.rows()).isNotEmpty().allMatch(row -> row.happening() instanceof Happening.Noted);
    model.filterProperty().set(OverviewModel.Filter.SESSIONS);
    assertThat(model.rows()).hasSize(5);
  }

  @Test
  void strandsStandByTheirNumbersAndThoseAtRestBelow() {
    Strand first = model.strands().getFirst();
    practice.strands().status(ada, first.id(), Strand.Status.ANSWERED).join();
    model.read();
    assertThat(model.strands().getLast().id()).isEqualTo(first.id());
    assertThat(model.strands().getFirst().number()).hasValue(2);
  }

  @Test
  void aVisitIsPlannedAsItIsTypedAndMarkedWithAWayBack() {
    VisitsModel visits = new VisitsModel(ada, practice.visits(), new DirectStagehand());
    visits.read();
    visits.begin();
    visits.whenProperty().set("soon");
    visits.plan();
    assertThat(visits.answerProperty().get()).isEqualTo(new Answer.NotThen(TypedWhen.Why.NOT_UNDERSTOOD));
    visits.whenProperty().set("Thu 13:30");
    visits.kindProperty().set(Visit.Kind.INTEGRATION);
    visits.plan();
    assertThat(visits.planningProperty().get()).isFalse();
    Visit thursday = visits.open().getLast();
    assertThat(thursday.planned().day()).isEqualTo("2026-11-26");
    visits.mark(thursday, Visit.State.NO_SHOW);
    assertThat(visits.open()).doesNotContain(thursday);
    visits.undo();
    assertThat(visits.open()).contains(thursday);
  }

  @Test
  void aPlanIsNotTakenBackOnceTheVisitWentOn() {
    VisitsModel visits = new VisitsModel(ada, practice.visits(), new DirectStagehand());
    visits.begin();
    visits.whenProperty().set("Thu 13:30");
    visits.plan();
    Visit planned = visits.open().getLast();
    assertThat(visits.markedProperty().get()).isEqualTo(planned);

    Visit held = practice.visits().mark(planned, Visit.State.HELD).toCompletableFuture().join();
    visits.read();

    assertThat(visits.markedProperty().get()).isNull();
    visits.undo();
    assertThat(practice.visits().of(ada)).contains(held);
  }

  @Test
  void aVisitIsMovedAndPlanningAndMovingAreTakenBack() {
    VisitsModel visits = new VisitsModel(ada, practice.visits(), new DirectStagehand());
    visits.read();
    int before = visits.open().size();
    visits.begin();
    visits.whenProperty().set("Thu 13:30");
    visits.plan();
    Visit planned = visits.open().getLast();

    visits.change(planned);
    assertThat(visits.answerProperty().get()).isEqualTo(new Answer.At(planned.planned()));
    visits.whenProperty().set("Fri 9:15");
    visits.plan();
    assertThat(visits.moved()).isTrue();
    assertThat(visits.open().getLast()).satisfies(moved -> {
      assertThat(moved.id()).isEqualTo(planned.id());
      assertThat(moved.planned().day()).isEqualTo("2026-11-27");
    });
    visits.undo();
    assertThat(visits.open()).contains(planned);

    visits.begin();
    visits.whenProperty().set("Fri 9:15");
    visits.plan();
    visits.undo();
    assertThat(visits.open()).hasSize(before + 1).contains(planned);
  }

  private TimelineRow session(int number) {
    return model.rows().stream().filter(row -> row.happening() instanceof Happening.Sat sat
        && sat.session().number() == number).findFirst().orElseThrow();
  }
}
