package app.understory.integration;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Integration notes. Reads are synchronous and belong off the JavaFX thread. */
public interface Integration {

  /** Notes of a person, newest first. */
  List<Note> of(PersonId person);

  Optional<Note> find(NoteId id);

  CompletableFuture<Note> begin(PersonId person, @Nullable SessionId session, Note.Kind kind,
      Entry.Lane lane);

  /** The newest revision, if one was made. */
  Optional<Revision> newest(NoteId id);

  /** All revisions, oldest first. */
  List<Revision> revisions(NoteId id);

  /** Keeps a revision where the page differs from the newest one. Quotes and ties follow the page. */
  CompletableFuture<Revision> revise(NoteId id, Page page, Revision.Reason reason);
}
