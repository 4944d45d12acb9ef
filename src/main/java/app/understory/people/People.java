package app.understory.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What the practice does about people. Reads are synchronous and belong off the JavaFX thread. */
public interface People {

  /** Everyone who is not put away, by preferred name. */
  List<Person> everyone();

  /** Those who are put away. */
  List<Person> archived();

  Optional<Person> find(PersonId id);

  /** Admits someone new; the id is the caller's, born at the key. */
  CompletableFuture<Person> save(Person person);

  /** Puts a person away from the lists. Nothing is removed. */
  CompletableFuture<Person> archive(PersonId id);

  /** Brings a person back. */
  CompletableFuture<Person> unarchive(PersonId id);

  List<Ally> allies(PersonId id);

  CompletableFuture<Ally> save(Ally ally);

  CompletableFuture<Void> remove(Ally ally);

  /** The newest weighing. */
  Optional<Weight> weight(PersonId id);

  CompletableFuture<Weight> save(Weight weight);

  /** A new time-ordered id for something about to be saved. */
  PersonId nextId();
}
