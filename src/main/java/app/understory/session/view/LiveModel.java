package app.understory.session.view;

import app.understory.kit.work.Stagehand;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.SessionClock.Beat;
import app.understory.session.SessionId;
import app.understory.session.check.CheckPlan;
import app.understory.session.line.LineDrafts;
import app.understory.session.terms.Ordered;
import app.understory.session.view.entry.CareModel;
import app.understory.session.view.entry.DoseModel;
import app.understory.session.view.entry.EntryModel;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.entry.SignsModel;
import app.understory.session.view.life.Ending;
import app.understory.session.view.life.EndingModel;
import app.understory.session.view.life.LeavingRowModel;
import app.understory.session.view.life.StepModel;
import app.understory.session.view.stream.LogRow;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import app.understory.session.view.time.TimeModel;
import app.understory.visit.Visit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import org.jspecify.annotations.Nullable;

/** The session under way, from sitting down to its end. */
public final class LiveModel {
  /** How long a visit is planned that was agreed on at the end of another. */
  private static final int USUAL_MINUTES = 180;

  private final SessionDesk desk;
  private final LiveLog log;
  private final LineDrafts drafts;
  private final Stagehand stagehand;
  private final StreamModel rows;
  private final EntryModel line;
  private final DoseModel dose;
  private final SignsModel signs;
  private final CareModel care;
  private final StepModel step;
  private final EndingModel ending;
  private final TimeModel time;
  private final LeavingRowModel leaving;
  private final ReadOnlyObjectWrapper<Optional<Facts>> facts = new ReadOnlyObjectWrapper<>(this, "facts",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(this, "standing",
      Standing.of(List.of()));
  private final ReadOnlyObjectWrapper<Optional<Beat>> now = new ReadOnlyObjectWrapper<>(this, "now",
      Optional.empty());
  private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper(this, "ended");
  private @Nullable Sitting sitting;

  public LiveModel(SessionDesk desk, Stagehand stagehand) {
    this.desk = desk;
    this.log = desk.log();
    this.drafts = desk.drafts();
    this.stagehand = stagehand;
    this.rows = new StreamModel(log, drafts, stagehand);
    this.line = new EntryModel(log, rows, drafts);
    this.dose = new DoseModel(line, rows, drafts);
    this.signs = new SignsModel(line, rows, drafts);
    this.care = new CareModel(line, rows, drafts);
    this.step = new StepModel(line, drafts);
    this.leaving = new LeavingRowModel(desk.leavings(), drafts, stagehand);
    this.ending = new EndingModel(line, drafts, () -> !standing.get().doses().isEmpty(), this::end);
    this.time = new TimeModel(rows, line.way(), drafts, () -> line.openProperty().set(OpenRow.LINE));
    dose.order().keeper((departed, notKept) -> stagehand
        .follow(desk.orders().keep(departed.getFirst().person(), departed)).orElse(_ -> notKept.run()));
    rows.failedProperty().addListener((_, _, left) -> {
      if (left.intValue() == 0) { // the disk takes rows again
        dose.order().again();
      }
    });
    line.openProperty().addListener((_, _, open) -> {
      if (open == OpenRow.DOSE) {
        order();
      }
    });
    rows.rows()
        .addListener((ListChangeListener<LogRow>) _ -> standing.set(Standing.of(rows.standing().toList())));
    line.lineProperty().addListener((_, _, _) -> tick());
  }

  /** The stream. */
  public StreamModel rows() {
    return rows;
  }

  /** The entry line. */
  public EntryModel line() {
    return line;
  }

  /** The dose row. */
  public DoseModel dose() {
    return dose;
  }

  /** The row for vital signs. */
  public SignsModel signs() {
    return signs;
  }

  /** The row that asks what a concern came to. */
  public CareModel care() {
    return care;
  }

  /** The row that holds or pauses it. */
  public StepModel step() {
    return step;
  }

  /** The row that is looked through before the person leaves. */
  public LeavingRowModel leaving() {
    return leaving;
  }

  /** The row that ends it. */
  public EndingModel ending() {
    return ending;
  }

  /** The row in which the time of an entry is put right. */
  public TimeModel time() {
    return time;
  }

  /** Who, and what was prepared; empty until it was read. */
  public ReadOnlyObjectProperty<Optional<Facts>> factsProperty() {
    return facts.getReadOnlyProperty();
  }

  /** How the session stands by its log. */
  public ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** The instant last ticked. */
  public ReadOnlyObjectProperty<Optional<Beat>> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /** The dosing was ended from here. */
  public ReadOnlyBooleanProperty endedProperty() {
    return ended.getReadOnlyProperty();
  }

  /** Sits down to a session under way. */
  public void open(SessionId id) {
    open(id, () -> {});
  }

  /**
   * Sits down to a session under way.
   *
   * @param seated told when keys may come: no key falls before the clock runs
   */
  public void open(SessionId id, Runnable seated) {
    stagehand.run(() -> log.find(id).orElseThrow()).then(
        session -> stagehand.follow(log.takeUp(session))
            .then(clock -> stagehand.run(() -> SeatRead.of(desk, session)).then(read -> {
              rows.uses(read.uses());
              rows.show(read.entries(), read.cares());
              rows.offer(read.unsettled());
              sit(read, clock);
              seated.run();
            })));
  }

  /** Reads what is ordered now: a prescriber may change it while one sits. */
  private void order() {
    Sitting at = sitting;
    if (at != null) {
      stagehand.run(() -> Ordered.of(at.session(), desk.orders(), log))
          .then(dose.order().orderedProperty()::set);
    }
  }

  private void sit(SeatRead read, SessionClock clock) {
    Sitting at = new Sitting(read.facts().session(), clock, rows);
    sitting = at;
    line.sit(at, read.facts().strands(), read.lanes(), read.draft());
    dose.sit(at);
    order();
    care.sit(at);
    step.sit(at);
    ending.sit(at);
    time.sit(at);
    signs.sit(at, read.facts().terms());
    facts.set(Optional.of(read.facts()));
    reopen();
    tick();
  }

  /** A row that was being typed in when the program went is open again. */
  private void reopen() {
    if (dose.isWaiting()) {
      line.openProperty().set(OpenRow.DOSE);
    } else if (signs.isWaiting()) {
      line.openProperty().set(OpenRow.VITAL_SIGNS);
    } else if (care.isWaiting()) {
      line.openProperty().set(OpenRow.CONCERN);
    } else if (step.isWaiting()) {
      line.openProperty().set(OpenRow.STEP);
    } else if (ending.isWaiting()) {
      line.openProperty().set(OpenRow.ENDING);
    } else if (time.isWaiting()) {
      line.openProperty().set(OpenRow.TIME);
    }
  }

  /** How many rows could not be written. */
  public ReadOnlyIntegerProperty failedProperty() {
    return rows.failedProperty();
  }

  /** Tries those again. */
  public void retry() {
    rows.retry();
  }

  /** The next check of vital signs, where one is to come. */
  public Optional<CheckDue> due(Beat beat) {
    List<Entry> doses = standing.get().doses();
    return facts.get().flatMap(known -> CheckPlan.next(known.terms(), doses, standing.get().readings()))
        .map(check -> CheckDue.of(check, standing.get(), beat));
  }

  /** A second went by. */
  public void tick() {
    Sitting at = sitting;
    if (at != null) {
      Beat beat = at.now();
      now.set(Optional.of(beat));
      rows.tick(beat.elapsedMs());
      if (line.openProperty().get() == OpenRow.LEAVING) {
        leaving.tick(beat.elapsedMs());
      }
    }
  }

  /** Ends the dosing; the session waits for its papers. Words that still stand in the line become an entry first. */
  public void end(OptionalInt reachedDepth) {
    end(new Ending(Ending.How.OVER, reachedDepth, "", Optional.empty()));
  }

  /** Ends it in that way; the day agreed on instead becomes a visit. */
  private void end(Ending ending) {
    line.submit();
    if (!line.lineProperty().get().blank()) {
      line.openProperty().set(OpenRow.LINE);
      return;
    }
    Sitting at = sitting;
    if (at != null) {
      Optional<Entry> how = ending.how().step().map(step -> at.entry(log.nextEntryId(), Entry.Lane.RECORD,
          new Entry.Stepped(step, ending.words()), List.of(), at.now()));
      stagehand.follow(log.end(at.session(), ending.depth(), how).thenCompose(over -> moved(over, ending)))
          .then(_ -> {
            this.ending.done();
            ended.set(true);
          }).orElse(_ -> this.ending.notDone());
    }
  }

  private CompletableFuture<Session> moved(Session session, Ending ending) {
    return ending.next()
        .map(when -> desk.visits()
            .save(Visit.planned(desk.visits().nextId(), session.person(), Visit.Kind.DOSING, when,
                USUAL_MINUTES))
            .thenApply(_ -> session))
        .orElseGet(() -> CompletableFuture.completedFuture(session));
  }
}
