package app.understory.intake.candidacy;

import app.understory.intake.candidacy.Judgement.State;
import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The practice's list of considerations, and how each stands for a person. Nothing here decides: a state is what someone
 * judged. Reads are synchronous and belong off the JavaFX thread.
 */
public final class Considerations {
  private final ConsiderationStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;
  private final UUID clinician;
  private final List<Consideration> delivered;

  /**
   * @param clinician who unlocked the vault, and judges
   * @param delivered the list that comes with the program, in its order
   */
  public Considerations(ConsiderationStore store, Scribe scribe, Ids ids, Timekeeper time, UUID clinician,
      List<Consideration> delivered) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
    this.clinician = clinician;
    this.delivered = List.copyOf(delivered);
  }

  /** The whole list in its order, what is hidden too: each delivered one as the practice changed it, and its own. */
  public List<Consideration> list() {
    Map<String, Consideration> changed = new HashMap<>();
    store.changed().forEach(each -> changed.put(each.code(), each));
    List<Consideration> all = new ArrayList<>();
    delivered.forEach(each -> all.add(Optional.ofNullable(changed.remove(each.code())).orElse(each)));
    all.addAll(changed.values());
    all.sort(Comparator.comparingInt(Consideration::place).thenComparing(Consideration::code));
    return all;
  }

  /** As it was delivered, where it was. */
  public Optional<Consideration> delivered(String code) {
    return delivered.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  /** Keeps a consideration as the practice has it. What was said about it stays. */
  public CompletableFuture<Consideration> keep(Consideration consideration) {
    return scribe.write(Deed.of("consideration.keep"), tx -> {
      store.put(tx, consideration);
      return consideration;
    });
  }

  /** Takes one of the practice's own out of the list, or puts a delivered one back to how it was delivered. */
  public CompletableFuture<Consideration> putBack(Consideration consideration) {
    return scribe.write(Deed.of("consideration.put-back"), tx -> {
      store.remove(tx, consideration);
      return consideration;
    });
  }

  /** A new one of the practice's own, last in the list; kept once it is handed to {@link #keep}. */
  public Consideration fresh(String name, String source) {
    int last = list().stream().mapToInt(Consideration::place).max().orElse(0);
    return Consideration.own(ids.next(), name, last + 1, source);
  }

  /**
   * How all of them stand for a person, in the list's order. One that is hidden, or that was taken out of the list, is
   * there where somebody judged it: nothing that was said goes out of sight.
   */
  public List<Considered> of(PersonId person) {
    Map<String, Judgement> newest = new HashMap<>();
    store.judgements(person).forEach(each -> newest.put(each.code(), each));
    List<Considered> all = new ArrayList<>();
    for (Consideration each : list()) {
      Optional<Judgement> judgement = Optional.ofNullable(newest.remove(each.code()));
      if (!each.hidden() || judgement.filter(one -> one.state() != State.NOT_ASKED).isPresent()) {
        all.add(new Considered(each, judgement));
      }
    }
    return all;
  }

  /** Everything that was ever judged about one consideration, oldest first. */
  public List<Judgement> history(PersonId person, String code) {
    return store.judgements(person, code);
  }

  /** Everything that was ever judged about a person, oldest first. */
  public List<Judgement> history(PersonId person) {
    return store.judgements(person);
  }

  /** A judgement of now by whoever unlocked; kept once it is handed to {@link #enter}. */
  public Judgement judged(PersonId person, Considered standing, State state, String note, String source) {
    return new Judgement(ids.next(), person, standing.about().code(), state, note, source, time.now(),
        time.now(), clinician);
  }

  /** Keeps many judgements of one person at once: all of them, or none. At most 500. */
  public CompletableFuture<List<Judgement>> enter(PersonId person, List<Judgement> judged) {
    return scribe.write(Deed.of("consideration.enter", person.value()), tx -> {
      judged.forEach(each -> store.put(tx, each));
      return judged;
    });
  }

  /** Sets a state, now, by whoever unlocked; what was noted before stays with it. */
  public CompletableFuture<Judgement> judge(PersonId person, Considered standing, State state,
      String source) {
    String from = source.isBlank() ? standing.source() : source;
    return keep(new Judgement(ids.next(), person, standing.about().code(), state, standing.note(), from,
        time.now(), time.now(), clinician));
  }

  /** Notes something beside a state that stands as it is, and where it is known from. */
  public CompletableFuture<Judgement> note(PersonId person, Considered standing, String note, String source) {
    Moment now = time.now();
    return keep(new Judgement(ids.next(), person, standing.about().code(), standing.state(), note.strip(),
        source.strip(), standing.judgement().map(Judgement::judged).orElse(now), now,
        standing.judgement().map(Judgement::by).orElse(clinician)));
  }

  /** Puts a consideration back to how it stood: an earlier judgement said once more, or as if never asked. */
  public CompletableFuture<Judgement> putBack(PersonId person, Considered earlier) {
    Moment now = time.now();
    return keep(earlier.judgement()
        .map(was -> new Judgement(ids.next(), person, was.code(), was.state(), was.note(), was.source(),
            was.judged(), now, was.by()))
        .orElseGet(() -> new Judgement(ids.next(), person, earlier.about().code(), State.NOT_ASKED, "", "",
            now, now, clinician)));
  }

  private CompletableFuture<Judgement> keep(Judgement judgement) {
    return scribe.write(Deed.of("consideration.judge", judgement.person().value()), tx -> {
      store.put(tx, judgement);
      return judgement;
    });
  }
}
