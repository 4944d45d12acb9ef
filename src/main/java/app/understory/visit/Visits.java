package app.understory.visit;

import app.understory.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Who comes when. Reads are synchronous and belong off the JavaFX thread. */
public interface Visits {

  /** Visits planned on that day here, by time. */
  List<Visit> on(LocalDate day);

  /** All visits of one person, by planned time. */
  List<Visit> of(PersonId person);

  /** The person's next planned visit, from now on. */
  Optional<Visit> next(PersonId person);

  Optional<Visit> find(VisitId id);

  CompletableFuture<Visit> save(Visit visit);

  /** A new time-ordered id for a visit about to be planned. */
  VisitId nextId();
}
