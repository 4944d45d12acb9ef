package app.understory.session.leaving;

import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionClock.Beat;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.util.concurrent.CompletableFuture;

/** Who left how. Reads are synchronous and belong off the JavaFX thread. */
public final class Leavings {
  private final LeavingStore store;
  private final LiveLog log;
  private final Scribe scribe;
  private final Timekeeper time;

  public Leavings(LeavingStore store, LiveLog log, Scribe scribe, Timekeeper time) {
    this.store = store;
    this.log = log;
    this.scribe = scribe;
    this.time = time;
  }

  /** How they left after that session, or nothing ticked yet. */
  public Leaving of(Session session) {
    return store.find(session.id()).orElseGet(() -> Leaving.none(session.id(), session.person()));
  }

  /** How ready they are, by the log, the session's terms and what was ticked. */
  public Readiness readiness(Session session) {
    return Readiness.of(of(session), log.entries(session.id()), log.terms(session.id()), now(session));
  }

  /** Now, here. */
  public Moment now() {
    return time.now();
  }

  /** Now, by the session's own clock. */
  public Beat now(Session session) {
    return log.now(session);
  }

  /** Keeps it; what stood before stays among the earlier images. */
  public CompletableFuture<Leaving> keep(Leaving leaving) {
    return scribe.write(Deed.of("session.leaving", leaving.person().value()), tx -> {
      store.put(tx, leaving);
      return leaving;
    });
  }
}
