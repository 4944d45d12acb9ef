package app.understory.intake.history;

import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;

/** What is known of a person's allergies. That nothing stands there is not that there are none. */
public sealed interface Allergies {

  /** Nobody wrote anything. */
  record NotAsked() implements Allergies {}

  /** Asked then, and none is known. */
  record NoneKnown(Moment asked) implements Allergies {}

  /** Those which are known. */
  record Known(List<Allergy> all) implements Allergies {
    public Known {
      all = List.copyOf(all);
    }
  }

  /** Reads what was written. */
  static Allergies of(List<Allergy> written) {
    List<Allergy> known = written.stream().filter(each -> !each.none()).toList();
    if (!known.isEmpty()) {
      return new Known(known);
    }
    Optional<Moment> asked = written.stream().map(Allergy::noted).max(Moment::compareTo);
    return asked.<Allergies>map(NoneKnown::new).orElseGet(NotAsked::new);
  }
}
