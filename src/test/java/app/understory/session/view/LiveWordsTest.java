package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.FullDisk;
import app.understory.session.Kind;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.line.LineDrafts;
import app.understory.session.view.entry.DoseModel;
import app.understory.session.view.entry.EntryModel;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.entry.Refusal;
import app.understory.session.view.stream.LogRow;
import app.understory.session.view.stream.LogRow.State;
import app.understory.session.view.stream.StreamModel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing typed in the room is lost: not by a full disk, a lock, an end that came too soon, or an older outcome. */
class LiveWordsTest {
  @TempDir
  private Path root;
  private final FullDisk disk = new FullDisk();
  private final DirectStagehand stagehand = new DirectStagehand();
  private SampleSession practice;
  private PersonId ada;
  private Session session;
  private LiveModel model;

  @BeforeEach
  void sitDown() {
    practice = SampleSession.open(root, disk);
    ada = practice.ada();
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

  private void restart() {
    practice.vault().drafts().flush();
    practice.restart();
    model = fresh();
  }

  @Test
  void anEditUnderWayIsOfferedBackAsAnEdit() {
    log("\"it is warm");
    Entry entry = last().entry();
    model.line().editLast();
    keys(" and dark");
    restart();

    assertThat(model.line().lineProperty().get().words()).isEqualTo("it is warm and dark");
    model.line().submit();
    Entry kept = practice.log().entry(entry.id()).orElseThrow();
    assertThat(kept.what()).isEqualTo(said("it is warm and dark"));
    assertThat(kept.edits()).isEqualTo(1);
    restart();
    assertThat(model.line().lineProperty().get().blank()).isTrue();
  }

  @Test
  void aRowThatCouldNotBeWrittenIsOfferedBackUnderItsId() {
    disk.full(true);
    log(",m I wonder");
    Entry failed = last().entry();
    disk.full(false);
    restart();

    LogRow offered = model.rows().rows().stream().filter(row -> row.entry().id().equals(failed.id()))
        .findFirst()
        .orElseThrow();
    assertThat(offered.state()).isEqualTo(State.FAILED);
    assertThat(offered.entry().what()).isEqualTo(failed.what());
    assertThat(offered.entry().happened()).isEqualTo(failed.happened());
    model.retry();
    assertThat(practice.log().entry(failed.id())).isPresent();
    assertThat(new LineDrafts(practice.vault().drafts(), practice.vault().ink()).unsettled(session.id()))
        .isEmpty();
  }

  @Test
  void everyFormOfEntrySurvivesInTheDraft() {
    log(",c first");
    model.line().openProperty().set(OpenRow.LINE);
    disk.full(true);
    log("142/88 76 97");
    keys(".");
    keys(",f5 ");
    giveDose("80");
    model.rows().strike(model.rows().rows().get(1).entry());
    List<Entry> failed = rows(State.FAILED);
    assertThat(failed).hasSize(5);
    disk.full(false);
    restart();
    assertThat(rows(State.FAILED)).containsExactlyInAnyOrderElementsOf(failed);
  }

  @Test
  void whatDepartsFromTheOrderIsSentAgainOnceTheDiskTakesTheDose() {
    disk.full(true);
    giveDose("80");
    disk.full(false);
    model.retry();
    assertThat(SampleDesk.of(practice).orders().departed(ada)).singleElement()
        .satisfies(departed -> assertThat(departed.sentence()).isNotBlank());
  }

  @Test
  void anOlderFailureDoesNotPutItsWordsOverNewerOnes() {
    Held held = new Held();
    StreamModel rows = new StreamModel(practice.log(),
        new LineDrafts(practice.vault().drafts(), practice.vault().ink()), held);
    Entry one = new Entry(practice.log().nextEntryId(), session.id(), ada, 0, Entry.Lane.RECORD,
        said("first words"),
        List.of(), session.began(), session.began(), 0, OptionalInt.empty(), false, Optional.empty(), 0);
    disk.full(true);
    rows.keep(one);
    held.awaitLast();
    disk.full(false);
    rows.keep(one.saying(said("second words"), List.of()));
    held.awaitLast();
    held.deliver();
    rows.retry();
    held.awaitLast();
    held.deliver();

    assertThat(rows.find(one.id()).map(Entry::what)).contains(said("second words"));
    assertThat(practice.log().entry(one.id()).map(Entry::what)).contains(said("second words"));
  }

  @Test
  void aStrikeThatFailedIsTriedAgain() {
    log("\"not this");
    Entry entry = last().entry();
    disk.full(true);
    model.rows().strike(entry);
    assertThat(last().state()).isEqualTo(State.FAILED);
    disk.full(false);
    model.retry();
    assertThat(practice.log().entry(entry.id()).orElseThrow().struck()).isPresent();
  }

  @Test
  void wordsInTheLineAreKeptWhenTheDosingEnds() {
    keys(",e half a thou");
    model.end(OptionalInt.empty());
    assertThat(model.endedProperty().get()).isTrue();
    assertThat(practice.log().entries(session.id()).getLast().what())
        .isEqualTo(new Entry.Words(Kind.SEEN, "half a thou"));
    Session again = now(practice.log().reopen(session.id()));
    assertThat(again.state()).isEqualTo(Session.State.ARRIVED);
    assertThat(again.ended()).isEmpty();
    assertThat(practice.log().live()).contains(again);
  }

  @Test
  void aRowThatWasBeingTypedInIsOpenAgain() {
    model.dose().opened("Ketamine");
    model.dose().touched();
    model.dose().milligramsProperty().set("80");
    model.dose().givenByProperty().set("Dr Placeholder");
    restart();
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.DOSE);
    model.dose().opened("Ketamine");
    assertThat(model.dose().milligramsProperty().get()).isEqualTo("80");
    assertThat(model.dose().givenByProperty().get()).isEqualTo("Dr Placeholder");
    model.dose().leave();
    model.signs().opened();
    model.signs().fieldProperty(Sign.SYSTOLIC).set("142");
    restart();
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.VITAL_SIGNS);
    model.signs().opened();
    assertThat(model.signs().fieldProperty(Sign.SYSTOLIC).get()).isEqualTo("142");
    model.signs().leave();
    restart();
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.LINE);
  }

  @Test
  void aTimeOutsideTheSessionAndAnAmountThatSlippedAreAskedAbout() {
    model.dose().opened("Ketamine");
    model.dose().milligramsProperty().set("80");
    model.dose().routeProperty().set(Optional.of(Dose.Route.IM));
    model.dose().atProperty().set("23:30");
    model.dose().keep();
    assertThat(model.dose().faultProperty().get()).isEqualTo(DoseModel.Fault.OUTSIDE);
    model.dose().atProperty().set("");
    model.dose().milligramsProperty().set("8000");
    model.dose().keep();
    assertThat(model.dose().faultProperty().get()).isEqualTo(DoseModel.Fault.UNUSUAL);
    model.dose().keep();
    assertThat(model.standingProperty().get().doses()).hasSize(1);
  }

  @Test
  void twoCommasAreACommaAndNoCommand() {
    log(",,ok then");
    assertThat(model.line().refusalProperty().get()).isEqualTo(new Refusal.None());
    assertThat(last().entry().what()).isEqualTo(new Entry.Words(Kind.SEEN, ",ok then"));
  }

  private void giveDose(String milligrams) {
    model.dose().opened("Ketamine");
    model.dose().milligramsProperty().set(milligrams);
    model.dose().routeProperty().set(Optional.of(Dose.Route.IM));
    model.dose().keep();
  }

  private List<Entry> rows(State state) {
    return model.rows().rows().stream().filter(row -> row.state() == state).map(LogRow::entry).toList();
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

  /** Brings outcomes only when it is asked to. */
  private static final class Held implements Stagehand {
    private final Deque<Runnable> news = new ArrayDeque<>();
    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    void awaitLast() {
      last.handle((_, _) -> true).join();
    }

    void deliver() {
      while (!news.isEmpty()) {
        news.pop().run();
      }
    }

    @Override
    public <T> Errand<T> run(Callable<T> work) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <T> Errand<T> follow(CompletableFuture<T> future) {
      last = future;
      return new Errand<>() {
        @Override
        public Errand<T> then(Consumer<? super T> use) {
          news.add(() -> {
            if (!future.isCompletedExceptionally()) {
              use.accept(future.join());
            }
          });
          return this;
        }

        @Override
        public Errand<T> orElse(Consumer<? super Throwable> handle) {
          news.add(() -> {
            if (future.isCompletedExceptionally()) {
              handle.accept(future.exceptionNow());
            }
          });
          return this;
        }
      };
    }

    @Override
    public void show(Runnable change) {
      change.run();
    }
  }
}
