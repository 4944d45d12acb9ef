package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;

import app.understory.bench.Keys;
import app.understory.session.Entry;
import app.understory.session.SessionClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The entry line of a session that has 5,000 entries. */
class LogTyping extends LiveRoom {
  private static final int ENTRIES = 5000;

  @Test
  void typing(TestReporter reporter) {
    SessionClock clock = now(practice.log().takeUp(session));
    List<CompletableFuture<Entry>> kept = new ArrayList<>();
    for (int i = 0; i < ENTRIES; i++) {
      kept.add(practice.log().keep(practice.entry(session, clock,
          said("She said that the water was warm, and laid her hand on the blanket. " + i))));
    }
    kept.forEach(CompletableFuture::join);
    sitDown(1280, 800);
    waitUntil("all is shown", () -> model.rows().rows().size() >= ENTRIES);
    reporter.publishEntry("p99", Keys.typed(stage().getScene(), LogTyping::onFx));
  }
}
