package app.understory.strand;

import app.understory.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The life of strands. Reads are synchronous and belong off the JavaFX thread. */
public interface Strands {

  /** All strands of a person by kind and place, resting ones included. */
  List<Strand> of(PersonId person);

  Optional<Strand> find(StrandId id);

  /** Begins a strand with the person's lowest free number; the id is the caller's. */
  CompletableFuture<Strand> begin(StrandId id, PersonId person, Strand.Kind kind, String words);

  /** Words it anew; the earlier wordings stay. */
  CompletableFuture<Strand> reword(StrandId id, String words);

  /** Puts the strands of one kind in this order. */
  CompletableFuture<Void> order(PersonId person, List<StrandId> inOrder);

  /** Takes a strand back that has neither turn nor tie beyond its own worksheet; else it is set down. */
  CompletableFuture<Void> takeBack(StrandId id);

  /** Notes a turn; one with the same strand and occasion is replaced. A status in it becomes the strand's. */
  CompletableFuture<Turn> turn(Turn turn);

  /** All turns of a strand, oldest first. */
  List<Turn> turns(StrandId id);

  /** All turns at one occasion. */
  List<Turn> turnsAt(UUID occasionId);

  CompletableFuture<Tie> tie(Tie tie);

  CompletableFuture<Void> untie(UUID tieId);

  /** All ties of a strand, oldest first. */
  List<Tie> ties(StrandId id);

  /** Ties to any of these targets. */
  List<Tie> tiesTo(Collection<UUID> targetIds);

  StrandId nextId();
}
