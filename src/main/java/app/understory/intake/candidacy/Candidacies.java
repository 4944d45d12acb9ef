package app.understory.intake.candidacy;

import app.understory.intake.candidacy.Candidacy.Clearance;
import app.understory.intake.candidacy.Candidacy.Outcome;
import app.understory.intake.candidacy.Reopening.What;
import app.understory.intake.history.History;
import app.understory.intake.history.Medicine;
import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * What clinicians decided about candidacy: signed, and open again where something it rests on changed. Reads are
 * synchronous and belong off the JavaFX thread.
 */
public final class Candidacies {
  private static final int MEDICINES = 3_900;

  private final CandidacyStore store;
  private final Considerations considerations;
  private final History history;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Candidacies(CandidacyStore store, Considerations considerations, History history, Scribe scribe,
      Ids ids, Timekeeper time) {
    this.store = store;
    this.considerations = considerations;
    this.history = history;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Signs an outcome as everything stands now. Reads first; not for the JavaFX thread.
   *
   * @param covers in words, what the signature covers; at most 1,000 characters
   */
  public CompletableFuture<Candidacy> sign(PersonId person, Outcome outcome, String words,
      Optional<Clearance> clearance, String covers) {
    List<UUID> judged = considerations.of(person).stream().flatMap(each -> each.judgement().stream())
        .map(Judgement::id).toList();
    Candidacy candidacy = new Candidacy(ids.next(), person, outcome, words.strip(), clearance, judged,
        medicines(person), time.now());
    UUID id = ids.next();
    return scribe.write(Deed.of("candidacy.sign", person.value()), tx -> {
      store.sign(tx, candidacy, id, covers);
      return candidacy;
    });
  }

  /** The newest, verified now, and why it is open again if it is. */
  public Optional<SignedCandidacy> of(PersonId person) {
    return store.newest(person).flatMap(candidacy -> store.signature(candidacy)
        .map(found -> new SignedCandidacy(candidacy, found.clinician(), found.signature().covers(),
            found.signature().signed(), found.verdict(), reopened(candidacy))));
  }

  private List<Reopening> reopened(Candidacy candidacy) {
    List<Reopening> why = new ArrayList<>();
    Set<UUID> judged = new HashSet<>(candidacy.judged());
    considerations.of(candidacy.person()).forEach(each -> each.judgement()
        .filter(judgement -> !judged.contains(judgement.id()))
        .ifPresent(judgement -> why.add(new Reopening(What.CONSIDERATION, each.about().name(),
            Optional.of(judgement.entered())))));
    Map<UUID, String> then = new HashMap<>();
    candidacy.medicines().forEach(line -> then.put(UUID.fromString(line.substring(0, 36)), line));
    for (Medicine medicine : taken(candidacy.person())) {
      String was = then.remove(medicine.id());
      if (was == null) {
        why.add(new Reopening(What.MEDICINE_ADDED, medicine.name(), Optional.of(medicine.noted())));
      } else if (!was.equals(line(medicine))) {
        why.add(new Reopening(What.MEDICINE_CHANGED, medicine.name(), Optional.empty()));
      }
    }
    then.values().forEach(was -> why.add(new Reopening(What.MEDICINE_ENDED,
        Objects.requireNonNull(was.substring(37).split("\t", -1)[0]), Optional.empty())));
    return why;
  }

  private List<String> medicines(PersonId person) {
    List<String> lines = new ArrayList<>();
    int length = 0;
    for (Medicine medicine : taken(person)) {
      length += line(medicine).length() + 1;
      if (length <= MEDICINES) {
        lines.add(line(medicine));
      }
    }
    return lines;
  }

  private List<Medicine> taken(PersonId person) {
    return history.medicines(person).stream().filter(each -> each.taken(time.today())).toList();
  }

  private static String line(Medicine medicine) {
    return medicine.id() + " " + medicine.name() + "\t" + medicine.dose() + "\t" + medicine.how();
  }
}
