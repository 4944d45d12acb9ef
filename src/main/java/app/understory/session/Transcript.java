package app.understory.session;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A session that was not typed in the room: it is entered afterwards, whole or not at all. */
public final class Transcript {
  /** The most entries of one transcript: a transaction stays small. */
  public static final int MOST = 400;

  private final SessionStore sessions;
  private final LogStore log;
  private final Scribe scribe;

  public Transcript(SessionStore sessions, LogStore log, Scribe scribe) {
    this.sessions = sessions;
    this.log = log;
    this.scribe = scribe;
  }

  /**
   * Keeps the session and its log as one transaction; entering it again is no change. Fails with {@link NotKept}
   * (REFUSED) where the session is under way, an entry is of another one, or there are more than {@value #MOST}.
   *
   * @param entries in order
   */
  public CompletableFuture<Session> enter(Session session, List<Entry> entries) {
    boolean strange = entries.stream().anyMatch(
        entry -> !entry.session().equals(session.id()) || !entry.person().equals(session.person()));
    if (strange || session.state().live() || entries.size() > MOST) {
      return CompletableFuture.failedFuture(
          new NotKept(NotKept.Reason.REFUSED, "a transcript is of one session that has ended"));
    }
    return scribe.write(Deed.of("session.transcribe", session.person().value()), tx -> {
      Session kept = sessions.put(tx, session);
      entries.forEach(entry -> log.put(tx, entry));
      return kept;
    });
  }
}
