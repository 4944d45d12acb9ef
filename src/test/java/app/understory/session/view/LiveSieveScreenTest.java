package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.Theme;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.LogStore;
import app.understory.session.Phase;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.SessionStore;
import app.understory.session.Transcript;
import app.understory.session.view.stream.LogRow;
import app.understory.strand.StrandId;
import app.understory.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What of a log is shown is asked for by the same commands as in the line, and nothing is hidden in silence. */
class LiveSieveScreenTest extends LiveRoom {
  private static final int MANY = 5_000;

  private List<LogRow> shown() {
    return askFx(() -> List.copyOf(this.<ListView<LogRow>>find(".us-stream-list").getItems()));
  }

  private String count() {
    return robot.lookup(".us-sieve .us-small").queryAllAs(Label.class).iterator().next().getText();
  }

  private StrandId strand(int number) {
    return practice.strands().of(session.person()).stream()
        .filter(strand -> strand.number().equals(OptionalInt.of(number))).findFirst().orElseThrow().id();
  }

  private void keep(SessionClock clock, Entry.What what, StrandId... tied) {
    now(practice.log().keep(practice.entry(session, clock, what, tied)));
  }

  @Test
  void aKindAPhaseAStrandAndWordsAreAskedForByKeyboard() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    StrandId house = strand(1);
    SessionClock clock = now(practice.log().takeUp(session));
    keep(clock, said("It is warm in here."), house);
    wait(3);
    keep(clock, new Entry.PhaseBegan(Phase.PEAK));
    keep(clock, new Entry.Words(Kind.SEEN, "Breath slow, hands warm."));
    keep(clock, said("Warm as a kitchen."), house, strand(6));
    keep(clock, new Entry.Words(Kind.SEEN, "Rests."));
    keep(clock, new Entry.Mark());
    keep(clock, said("Nobody is coming."));
    sitDown(1280, 800);
    waitUntil("all is read", () -> model.rows().keptProperty().get() == 8);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    assertThat(count()).isEqualTo("8 in the log");
    type(",s ");
    assertThat(count()).isEqualTo("3 of 8");
    type(",f5 ");
    assertThat(count()).isEqualTo("2 of 8");
    type(",1 ");
    picture("live-sieve");
    assertThat(shown()).singleElement().satisfies(
        row -> assertThat(row.entry().what()).isEqualTo(said("Warm as a kitchen.")));
    robot.push(KeyCode.BACK_SPACE);
    robot.push(KeyCode.BACK_SPACE);
    robot.push(KeyCode.BACK_SPACE);
    type("WARM");
    assertThat(count()).isEqualTo("3 of 8");
    robot.push(KeyCode.ESCAPE);
    settle();
    assertThat(shown()).hasSize(8);
    type("go on");
    assertThat(this.<TextField>find(".us-entry-field").getText()).isEqualTo("go on");
  }

  @Test
  void newEntriesAreNeverHiddenInSilence() {
    sitDown(1280, 800);
    log("\"It is warm in here.");
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(",s ");
    SessionClock clock = now(practice.log().takeUp(session));
    onFx(() -> {
      for (int i = 0; i < 3; i++) {
        model.rows().keep(practice.entry(session, clock, new Entry.Words(Kind.SEEN, "seen " + i)));
      }
    });
    Button news = find(".us-stream-news");
    waitUntil("it is said", () -> news.isVisible() && news.getText().equals("3 new below"));
    picture("live-sieve-new");
    robot.push(KeyCode.PAGE_DOWN);
    waitUntil("the mark counts too", () -> news.getText().equals("4 new below"));
    robot.clickOn(news);
    settle();
    assertThat(shown()).hasSize(6);
    assertThat(news.isVisible()).isFalse();
    type("x");
    assertThat(this.<TextField>find(".us-entry-field").getText()).isEqualTo("x");
    waitUntil("all is kept", () -> model.rows().writingProperty().get() == 0);
  }

  private void keepAll(List<Entry> entries) {
    Vault vault = practice.vault();
    Session ended = now(practice.log().end(session, OptionalInt.empty()));
    Transcript transcript = new Transcript(new SessionStore(vault.rows()),
        new LogStore(vault.rows(), vault.ink(), vault.clinician()), vault.scribe());
    for (int i = 0; i < entries.size(); i += Transcript.MOST) {
      now(transcript.enter(ended, entries.subList(i, Math.min(i + Transcript.MOST, entries.size()))));
    }
    now(practice.log().reopen(session.id()));
  }

  @Test
  void fiveThousandEntriesAreSiftedWalkedAndWrittenIn() {
    SessionClock clock = now(practice.log().takeUp(session));
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i < MANY; i++) {
      Entry.What what = i == 2_500
          ? new Entry.PhaseBegan(Phase.PEAK)
          : i % 100 == 0
              ? new Entry.Words(Kind.IMAGE, "a stair, " + i)
              : said("She said that the water was warm. " + i);
      entries.add(practice.entry(session, clock, what));
    }
    keepAll(entries);
    sitDown(1280, 800);
    waitUntil("all is read", () -> model.rows().rows().size() == MANY);
    assertThat(robot.lookup(".us-stream-cell").queryAll()).as("one list of as many cells as are seen")
        .hasSizeLessThan(60);
    robot.push(KeyCode.CONTROL, KeyCode.F);
    type(",i ");
    assertThat(count()).isEqualTo("48 of 5000");
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    waitUntil("it is in view in the whole log", () -> robot.lookup(".us-stream-words")
        .queryAllAs(Label.class).stream().map(Label::getText).anyMatch("a stair, 200"::equals));
    assertThat(shown()).hasSize(MANY);
    log("and on");
    assertThat(last().what()).isEqualTo(new Entry.Words(Kind.SEEN, "and on"));
    Button news = find(".us-stream-news");
    assertThat(news.getText()).isEqualTo("1 new below");
    waitUntil("it is kept", () -> model.rows().writingProperty().get() == 0);
  }
}
