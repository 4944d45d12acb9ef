package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.Theme;
import app.understory.session.Entry;
import app.understory.session.SampleSession;
import app.understory.session.SessionClock;
import app.understory.session.view.stream.LogRow;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What the stream and the top bar do while one types. */
class LiveStreamScreenTest extends LiveRoom {
  @Test
  void whatCouldNotBeWrittenStaysAndTheTopBarSaysSo() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    disk.full(true);
    log("\"It is warm in here.");
    waitUntil("the bar says so", () -> model.failedProperty().get() == 1);
    Label said = find(".us-failure-words");
    assertThat(said.isVisible()).isTrue();
    assertThat(said.getText()).contains("not on disk");
    assertThat(model.rows().rows().getLast().state()).isEqualTo(LogRow.State.FAILED);
    assertThat(find(".us-stream-words.us-said").isVisible()).isTrue();
    type("still typing");
    picture("live-not-kept");

    disk.full(false);
    robot.clickOn("Try again");
    waitUntil("it is kept", () -> model.failedProperty().get() == 0);
    TextField line = find(".us-entry-field");
    assertThat(line.getText()).isEqualTo("still typing");
    assertThat(practice.log().entries(session.id()))
        .anyMatch(entry -> entry.what().equals(SampleSession.said("It is warm in here.")));
  }

  @Test
  void theStreamStaysStillWhileOneReadsBackAndSaysHowMuchIsNew() {
    SessionClock clock = now(practice.log().takeUp(session));
    for (int i = 1; i <= 24; i++) {
      now(practice.log().keep(practice.entry(session, clock, SampleSession.said("line " + i))));
    }
    sitDown(1280, 800);
    waitUntil("all is read", () -> model.rows().keptProperty().get() == 25);
    for (int i = 0; i < 4; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.UP);
    }
    log("1");
    log("2");
    log("3");
    Button news = find(".us-stream-news");
    assertThat(news.isVisible()).isTrue();
    assertThat(news.getText()).isEqualTo("3 new below");
    picture("live-new-below");
    robot.clickOn(news);
    settle();
    assertThat(news.isVisible()).isFalse();
    log("4");
    assertThat(news.isVisible()).isFalse();
  }

  @Test
  void theClockGoesOnWithoutAKey() {
    sitDown(1280, 800);
    Label seconds = find(".us-live-seconds");
    practice.sample().clock().advance(Duration.ofSeconds(7));
    waitUntil("it has gone on", () -> seconds.getText().compareTo(":07") >= 0);
    practice.sample().clock().advance(Duration.ofMinutes(41));
    type("a");
    assertThat(this.<Label>find(".us-live-hours").getText()).isEqualTo("0:41");
  }

  @Test
  void whatWasTakenBackComesForwardAgain() {
    sitDown(1280, 800);
    log("warm in here");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("it is struck", () -> last().struck().isPresent());
    TextField line = find(".us-entry-field");
    assertThat(line.getText()).isEqualTo("warm in here");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    waitUntil("it stands again", () -> last().struck().isEmpty());
    assertThat(line.getText()).isEmpty();
    waitUntil("it is kept", () -> model.rows().writingProperty().get() == 0);
    assertThat(practice.log().entry(last().id()).orElseThrow().struck()).isEmpty();
    assertThat(now(practice.log().keep(last())).edits()).isZero();
  }

  @Test
  void whatAnEditedLineSaidBeforeIsShownWhereItStands() {
    SessionClock clock = now(practice.log().takeUp(session));
    Entry entry = now(
        practice.log().keep(practice.entry(session, clock, SampleSession.said("worm in here"))));
    now(practice.log().keep(entry.saying(SampleSession.said("warm in here"), List.of())));
    sitDown(1280, 800);
    waitUntil("all is read", () -> model.rows().keptProperty().get() == 2);
    robot.push(KeyCode.UP);
    waitUntil("it is shown", () -> robot.lookup(".us-stream-earlier").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.getText().equals("before: \u201cworm in here\u201d")));
    picture("live-earlier");
    robot.push(KeyCode.ESCAPE);
    settle();
    assertThat(robot.lookup(".us-stream-earlier").queryAllAs(Label.class))
        .allMatch(label -> !label.isVisible());
    robot.clickOn("edited");
    waitUntil("it is shown", () -> robot.lookup(".us-stream-earlier").queryAllAs(Label.class).stream()
        .anyMatch(Label::isVisible));
  }
}
