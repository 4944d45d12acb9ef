package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.Theme;
import app.understory.session.Entry;
import app.understory.session.Phase;
import app.understory.session.SampleSession;
import app.understory.session.SessionClock;
import app.understory.session.account.PhaseSpan;
import app.understory.session.line.Command;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.stream.LogWords;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The time of any entry is put right by one key, and what it was stays in view. */
class LiveTimeScreenTest extends LiveRoom {
  private SessionClock clock;

  @BeforeEach
  void logSome() {
    clock = now(practice.log().takeUp(session));
    keep(20, SampleSession.dose("80"));
    keep(10, new Entry.PhaseBegan(Phase.PEAK));
    keep(5, said("It is warm in here."));
    keep(5, new Entry.Mark());
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    waitUntil("all is read", () -> model.rows().keptProperty().get() == 5);
  }

  private Entry keep(int minutes, Entry.What what) {
    wait(minutes);
    return now(practice.log().keep(practice.entry(session, clock, what)));
  }

  private void correct(int up, String time) {
    robot.push(KeyCode.CONTROL, KeyCode.T);
    for (int i = 0; i < up; i++) {
      robot.push(KeyCode.UP);
    }
    type(time);
  }

  private List<Entry> stored() {
    waitUntil("it is kept", () -> model.rows().writingProperty().get() == 0);
    return practice.log().entries(session.id());
  }

  @Test
  void anyEntryMovesToItsTimeAndSaysWhatItWas() {
    wait(1);
    correct(1, "-12");
    picture("live-time");
    robot.push(KeyCode.ENTER);
    waitUntil("it is said", () -> labels().contains("time corrected, was 09:35"));
    picture("live-time-corrected");
    correct(0, "9:50");
    assertThat(this.<Label>find(".us-row-fault").getText()).isEmpty();
    robot.push(KeyCode.ENTER);
    assertThat(this.<Label>find(".us-row-fault").getText()).isEqualTo("That is still to come.");
    assertThat(this.<TextField>find(".us-time-field").getText()).isEqualTo("9:50");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    type("8:00");
    robot.push(KeyCode.ENTER);
    assertThat(this.<Label>find(".us-row-fault").getText()).isEqualTo("That is before this session began.");
    robot.push(KeyCode.ESCAPE);
    assertThat(model.line().openProperty().get()).isEqualTo(OpenRow.LINE);
    type("x");
    assertThat(this.<TextField>find(".us-entry-field").getText()).isEqualTo("x");

    List<Entry> all = stored();
    assertThat(all).extracting(Entry::what).containsExactly(new Entry.PhaseBegan(Phase.ARRIVAL),
        SampleSession.dose("80"),
        said("It is warm in here."), new Entry.PhaseBegan(Phase.PEAK), new Entry.Mark());
    assertThat(all).isEqualTo(askFx(() -> model.rows().rows().stream().map(row -> row.entry()).toList()));
    Entry moved = all.get(2);
    assertThat(Duration.ofMillis(moved.elapsedMs()).toMinutes()).isEqualTo(23);
    assertThat(practice.log().earlier(moved.id())).extracting(was -> LogWords.clock(was.happened()))
        .containsExactly("09:35");
  }

  @Test
  void whatWasPutRightIsTakenBackAndBroughtForward() {
    correct(2, "-8");
    robot.push(KeyCode.ENTER);
    waitUntil("it moved", () -> model.rows().rows().get(2).entry().first().isPresent());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("it is back", () -> model.rows().rows().get(2).entry().first().isEmpty());
    assertThat(stored()).extracting(Entry::first).allMatch(java.util.Optional::isEmpty);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitUntil("it moved again", () -> model.rows().rows().get(2).entry().first().isPresent());
    assertThat(Duration.ofMillis(stored().get(2).elapsedMs()).toMinutes()).isEqualTo(22);
  }

  @Test
  void itsHistoryShowsWordsAndTimesAsTheyWere() {
    correct(1, "-2");
    robot.push(KeyCode.ENTER);
    waitUntil("it moved", () -> labels().contains("time corrected, was 09:35"));
    robot.doubleClickOn("\u201cIt is warm in here.\u201d");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    log("It is dark");
    waitUntil("it is kept", () -> model.rows().writingProperty().get() == 0);
    picture("live-time-edited");
    robot.clickOn("edited, time corrected, was 09:35");
    waitUntil("it is shown", () -> labels().contains(
        "before: at 09:35, \u201cIt is warm in here.\u201d\nbefore: \u201cIt is warm in here.\u201d"));
    picture("live-time-history");
  }

  @Test
  void aTimeUnderWayIsThereAgain() {
    correct(3, "9:1");
    practice.vault().drafts().flush();
    LiveModel again = askFx(() -> new LiveModel(SampleDesk.of(practice), stagehand));
    onFx(() -> again.open(session.id()));
    waitUntil("it is open", () -> again.line().openProperty().get() == OpenRow.TIME);
    onFx(() -> again.time().opened());
    assertThat(again.time().typedProperty().get()).isEqualTo("9:1");
    assertThat(again.time().entryProperty().get()).hasValueSatisfying(
        entry -> assertThat(entry.what()).isEqualTo(SampleSession.dose("80")));
  }

  private List<String> labels() {
    return Stream.of(".us-stream-note", ".us-stream-earlier")
        .flatMap(style -> robot.lookup(style).queryAllAs(Label.class).stream()).map(Label::getText).toList();
  }

  @Test
  void aPhaseIsPutRightFromTheStripAndEverythingThatFollowsIsInThePhaseItWas() {
    wait(1);
    assertThat(within(Phase.PEAK)).contains(said("It is warm in here."));
    type("half ");
    robot.clickOn("since 09:30");
    settle();
    assertThat(model.time().entryProperty().get()).hasValueSatisfying(
        entry -> assertThat(entry.what()).isEqualTo(new Entry.PhaseBegan(Phase.PEAK)));
    type("+7");
    picture("live-phase-time");
    robot.push(KeyCode.ENTER);
    waitUntil("it moved",
        () -> model.rows().rows().stream().anyMatch(row -> row.entry().first().isPresent()));
    assertThat(within(Phase.PEAK)).doesNotContain(said("It is warm in here."));
    assertThat(within(Phase.DOSING)).contains(said("It is warm in here."));
    assertThat(PhaseSpan.of(stored())).extracting(span -> LogWords.clock(span.since()))
        .containsExactly("09:00", "09:20", "09:37");
    assertThat(this.<TextField>find(".us-entry-field").getText()).isEqualTo("half ");
    robot.push(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
  }

  @Test
  void aPhaseMarkedByMistakeIsTakenBackByKeyboardAndBroughtForward() {
    type(",t5 ");
    robot.push(KeyCode.DELETE);
    waitUntil("it is struck",
        () -> model.standingProperty().get().phases().get(Phase.DOSING.ordinal()).now());
    assertThat(within(Phase.PEAK)).doesNotContain(said("It is warm in here."));
    assertThat(within(Phase.DOSING)).contains(said("It is warm in here."));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("it stands", () -> model.standingProperty().get().phases().get(Phase.PEAK.ordinal()).now());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitUntil("it is struck again",
        () -> model.standingProperty().get().phases().get(Phase.DOSING.ordinal()).now());
    type(",t8 ");
    assertThat(robot.lookup(".us-warn").match(Label.class::isInstance).queryAllAs(Label.class))
        .extracting(Label::getText)
        .contains("Ready to leave has not begun: there is no time to put right.");
  }

  /** What the log shows of a phase. */
  private List<Entry.What> within(Phase phase) {
    return askFx(() -> {
      model.rows().sieve().ask(new Command.OfPhase(phase));
      List<Entry.What> shown = model.rows().sieve().shown().stream().map(row -> row.entry().what()).toList();
      model.rows().sieve().ask(new Command.OfPhase(phase));
      return shown;
    });
  }
}
