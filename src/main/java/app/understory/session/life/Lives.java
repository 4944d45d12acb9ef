package app.understory.session.life;

import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionClock.Beat;
import app.understory.session.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** Takes steps in the life of a session that is over, and takes them back. Reads are synchronous. */
public final class Lives {
  private final LiveLog log;

  public Lives(LiveLog log) {
    this.log = log;
  }

  /** The steps that were taken and stand, in order. */
  public List<Entry> steps(SessionId session) {
    return log.entries(session).stream()
        .filter(entry -> entry.struck().isEmpty() && entry.what() instanceof Entry.Stepped).toList();
  }

  /**
   * Takes a step now. It is written into the log at its end, whenever it is taken.
   *
   * @param why in words, or empty
   */
  public CompletableFuture<Entry> take(Session session, Step step, String why) {
    Beat now = log.lookBack(session).now();
    long within = session.ended().isEmpty()
        ? now.elapsedMs()
        : Math.min(now.elapsedMs(), session.lengthMs());
    return log.keep(new Entry(log.nextEntryId(), session.id(), session.person(), 0, Entry.Lane.RECORD,
        new Entry.Stepped(step, why.strip()), List.of(), now.at(), now.at(), within, OptionalInt.empty(),
        false, Optional.empty(), 0));
  }

  /** Takes a step back: it is struck, and the session stands as it did before. */
  public CompletableFuture<Entry> takeBack(Entry step) {
    return log.strike(step);
  }
}
