package app.understory.session;

import app.understory.people.PersonId;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sessions and their log. Reads are synchronous and belong off the JavaFX thread. */
public interface LiveLog {

  /** The session under way, of whomever: at most one. */
  Optional<Session> live();

  Optional<Session> find(SessionId id);

  /** All sessions of a person, by number. */
  List<Session> of(PersonId person);

  /** The number of the person's next session. */
  int nextNumber(PersonId person);

  /**
   * Begins a session, planned or walk-in; fails with {@code NotKept} (REFUSED) while another is live. Worksheet, weight and
   * planned depth are copied in.
   */
  CompletableFuture<Session> begin(PersonId person, @Nullable VisitId visit);

  CompletableFuture<Session> save(Session session);

  /** Ends the dosing: the session waits for its papers. */
  CompletableFuture<Session> end(SessionId id);

  /** The whole log in order; private entries of other clinicians are left out. */
  List<Entry> entries(SessionId id);

  /** Keeps an entry. The same entry again is no change; other words under its id keep the earlier ones. */
  CompletableFuture<Entry> keep(Entry entry);

  /** Strikes an entry: it stays, struck. */
  CompletableFuture<Entry> strike(Entry entry);

  /** What an entry said before, oldest first. */
  List<Entry> earlier(EntryId id);

  EntryId nextEntryId();
}
