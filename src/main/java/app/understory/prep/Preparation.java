package app.understory.prep;

import app.understory.people.PersonId;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Preparation for sessions. Reads are synchronous and belong off the JavaFX thread. */
public interface Preparation {

  /** The worksheet of the person's next session, if one was begun. */
  Optional<Worksheet> current(PersonId person);

  /** All worksheets of a person, by session number. */
  List<Worksheet> of(PersonId person);

  Optional<Worksheet> find(WorksheetId id);

  /**
   * Opens the worksheet of the next session: the one begun already, or a new one that starts from the last. Open
   * strands are carried over.
   */
  CompletableFuture<Worksheet> open(PersonId person, int sessionNumber, @Nullable VisitId visit);

  CompletableFuture<Worksheet> save(Worksheet worksheet);
}
