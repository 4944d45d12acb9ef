package app.understory.strand;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The life of strands. Reads are synchronous and belong off the JavaFX thread. */
public final class Strands {
  private final StrandStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Strands(StrandStore store, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** All strands of a person by kind and place, resting ones included. */
  public List<Strand> of(PersonId person) {
    return store.of(person);
  }

  public Optional<Strand> find(StrandId id) {
    return store.find(id);
  }

  /** How it was worded, oldest first; the last one stands. */
  public List<Wording> wordings(StrandId id) {
    return store.wordings(id);
  }

  /**
   * Begins a strand with the person's lowest free number, last of its kind; the id is the caller's. One begun already
   * under this id stays as it is, or is taken up again if it was set down.
   */
  public CompletableFuture<Strand> begin(StrandId id, PersonId person, Strand.Kind kind, String words) {
    return scribe.write(Deed.of("strand.begin", person.value()), tx -> {
      Optional<Strand> standing = store.find(tx, id);
      if (standing.isPresent()) {
        Strand strand = standing.get();
        return strand.status() == Strand.Status.SET_DOWN
            ? store.move(tx, strand, Strand.Status.OPEN)
            : strand;
      }
      List<Strand> others = store.of(tx, person);
      int place = others.stream().filter(other -> other.kind() == kind).mapToInt(Strand::place).max()
          .orElse(-1);
      Strand begun = new Strand(id, person, kind, OptionalInt.of(Strand.lowestFree(others)), place + 1,
          Strand.Status.OPEN, words, time.now(), Optional.empty());
      store.put(tx, begun);
      store.put(tx, new Wording(ids.next(), id, words, begun.begun()));
      return begun;
    });
  }

  /**
   * Words it anew; the earlier wordings stay. The same words again are no change, and words changed within a quarter of
   * an hour are the same wording put right: so words can be kept while they are being typed.
   */
  public CompletableFuture<Strand> reword(PersonId person, StrandId id, String words) {
    return scribe.write(Deed.of("strand.reword", person.value()), tx -> {
      Strand strand = store.need(tx, id);
      if (strand.words().equals(words)) {
        return strand;
      }
      Strand reworded = strand.worded(words);
      Moment now = time.now();
      store.put(tx, store.newest(tx, id).filter(wording -> wording.freshAt(now))
          .map(wording -> new Wording(wording.id(), id, words, wording.said()))
          .orElseGet(() -> new Wording(ids.next(), id, words, now)));
      return reworded;
    });
  }

  /** Puts the strands of one kind in this order. Ids that are not this person's are passed over. */
  public CompletableFuture<Void> order(PersonId person, List<StrandId> inOrder) {
    List<StrandId> order = List.copyOf(inOrder);
    return write("strand.order", person, tx -> {
      for (Strand strand : store.of(tx, person)) {
        int place = order.indexOf(strand.id());
        if (place >= 0) {
          store.put(tx, strand.placed(place));
        }
      }
    });
  }

  /** Sets where it stands, apart from any occasion. */
  public CompletableFuture<Strand> status(PersonId person, StrandId id, Strand.Status status) {
    return scribe.write(Deed.of("strand.status", person.value()),
        tx -> store.move(tx, store.need(tx, id), status));
  }

  /**
   * Merges one strand into another of the same person: it rests, and what it brought stands with the other. Nothing is
   * moved, so that parting them again leaves no trace.
   */
  public CompletableFuture<Strand> merge(PersonId person, StrandId one, StrandId into) {
    return scribe.write(Deed.of("strand.merge", person.value()), tx -> {
      Strand target = store.need(tx, into);
      if (one.equals(into) || !target.person().equals(person) || target.mergedInto().isPresent()) {
        throw new NotKept(NotKept.Reason.REFUSED,
            "a strand is merged into another one that stands on its own");
      }
      Strand resting = store.move(tx, store.need(tx, one), Strand.Status.SET_DOWN).merged(Optional.of(into));
      store.put(tx, resting);
      return resting;
    });
  }

  /** Parts a strand from the one it was merged into: it stands as its own turns say, with the lowest free number. */
  public CompletableFuture<Strand> part(PersonId person, StrandId id) {
    return scribe.write(Deed.of("strand.part", person.value()), tx -> {
      Strand alone = store.need(tx, id).merged(Optional.empty());
      store.put(tx, alone);
      return store.move(tx, alone, standing(store.turns(tx, id)));
    });
  }

  /** Takes a strand back that has neither turn nor tie beyond its own worksheet; else it is set down. */
  public CompletableFuture<Void> takeBack(PersonId person, StrandId id) {
    return write("strand.take-back", person, tx -> store.find(tx, id).ifPresent(strand -> {
      if (onOneWorksheet(store.turns(tx, id)) && store.ties(tx, id).isEmpty()) {
        store.remove(tx, id);
      } else {
        store.move(tx, strand, Strand.Status.SET_DOWN);
      }
    }));
  }

  /**
   * Notes a turn; one with the same strand and occasion is replaced. A status in it becomes the strand's, unless a
   * later turn has one; taken out of it again, the strand stands as its other turns say.
   */
  public CompletableFuture<Turn> turn(PersonId person, Turn turn) {
    Turn noted = turn.underItsId();
    return scribe.write(Deed.of("strand.turn", person.value()), tx -> {
      Strand strand = store.need(tx, noted.strand());
      Optional<Strand.Status> before = store.turns(tx, noted.strand()).stream()
          .filter(each -> each.id().equals(noted.id())).findFirst().flatMap(Turn::status);
      store.put(tx, noted);
      if (!before.equals(noted.status())) {
        store.move(tx, strand, standing(store.turns(tx, noted.strand())));
      }
      return noted;
    });
  }

  /** All turns of a strand, oldest first. */
  public List<Turn> turns(StrandId id) {
    return store.turns(id);
  }

  /** All turns at one occasion. */
  public List<Turn> turnsAt(UUID occasionId) {
    return store.turnsAt(occasionId);
  }

  /** Ties it; the same strand tied twice to the same target stays tied once. */
  public CompletableFuture<Tie> tie(PersonId person, Tie tie) {
    return scribe.write(Deed.of("strand.tie", person.value()), tx -> store.tie(tx, tie));
  }

  public CompletableFuture<Void> untie(PersonId person, UUID tieId) {
    return write("strand.untie", person, tx -> store.untie(tx, tieId));
  }

  /** All ties of a strand, oldest first. */
  public List<Tie> ties(StrandId id) {
    return store.ties(id);
  }

  /** Ties to any of these targets. */
  public List<Tie> tiesTo(Collection<UUID> targetIds) {
    return store.tiesTo(targetIds);
  }

  public StrandId nextId() {
    return new StrandId(ids.next());
  }

  private static boolean onOneWorksheet(List<Turn> turns) {
    return turns.stream().allMatch(turn -> turn.occasion() == Turn.Occasion.WORKSHEET)
        && turns.stream().map(Turn::occasionId).distinct().count() <= 1;
  }

  private static Strand.Status standing(List<Turn> turns) {
    return turns.stream().flatMap(turn -> turn.status().stream()).reduce((_, later) -> later)
        .orElse(Strand.Status.OPEN);
  }

  private CompletableFuture<Void> write(String verb, PersonId person, Consumer<Tx> work) {
    return scribe.write(Deed.of(verb, person.value()), tx -> {
      work.accept(tx);
      return true;
    }).thenAccept(_ -> {});
  }
}
