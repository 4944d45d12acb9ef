package app.understory.measure.safety;

import app.understory.measure.Measures;
import app.understory.measure.Response;
import app.understory.measure.ResponseId;
import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Timekeeper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Answers that must never be missed. Reads are synchronous and belong off the JavaFX thread. */
public final class Safety {
  private final SafetyStore store;
  private final Measures measures;
  private final Scribe scribe;
  private final Timekeeper time;
  private final UUID clinician;

  /** @param clinician who unlocked the vault */
  public Safety(SafetyStore store, Measures measures, Scribe scribe, Timekeeper time, UUID clinician) {
    this.store = store;
    this.measures = measures;
    this.scribe = scribe;
    this.time = time;
    this.clinician = clinician;
  }

  /** Every form of the person with such an answer, answered or not, newest first. */
  public List<SafetyFlag> of(PersonId person) {
    Map<ResponseId, SafetyAnswer> answers = store.of(person);
    return measures.forms(person).reversed().stream().filter(form -> form.struck().isEmpty())
        .map(form -> new SafetyFlag(form, measures.measure(form),
            Optional.ofNullable(answers.get(form.id()))))
        .filter(flag -> !flag.about().isEmpty()).toList();
  }

  /** Those of the person that still stand, newest first. */
  public List<SafetyFlag> standing(PersonId person) {
    return of(person).stream().filter(SafetyFlag::stands).toList();
  }

  /** Those of everyone that still stand, oldest first. */
  public List<SafetyFlag> standing() {
    return measures.unanswered().stream()
        .map(form -> new SafetyFlag(form, measures.measure(form), store.find(form.id()))).toList();
  }

  /** The flag of one form, if it has such an answer. */
  public Optional<SafetyFlag> of(Response form) {
    SafetyFlag flag = new SafetyFlag(form, measures.measure(form), store.find(form.id()));
    return flag.about().isEmpty() || form.struck().isPresent() ? Optional.empty() : Optional.of(flag);
  }

  /**
   * Answers a flag in words; answering again replaces them, the earlier ones stay as an earlier image.
   *
   * @param words  what was asked, seen and thought
   * @param action what was done; may be blank unless {@link SafetyFlag#needsAction}
   * @throws IllegalArgumentException if words are missing
   */
  public CompletableFuture<SafetyFlag> answer(SafetyFlag flag, String words, String action) {
    Optional<String> done = Optional.of(action.strip()).filter(text -> !text.isEmpty());
    if (flag.needsAction() && done.isEmpty()) {
      throw new IllegalArgumentException("a high risk needs an action in words");
    }
    SafetyAnswer given = new SafetyAnswer(flag.about(), words.strip(), done, time.now(),
        clinician);
    return scribe.write(Deed.of("safety.answer", flag.form().person().value()), tx -> {
      store.put(tx, flag, given.words(), given.action(), given.answered());
      return new SafetyFlag(flag.form(), flag.measure(), Optional.of(given));
    });
  }

  /** Takes the words to a flag back: it stands again. */
  public CompletableFuture<Void> takeBack(SafetyFlag flag) {
    return scribe.write(Deed.of("safety.takeback", flag.form().person().value()), tx -> {
      store.remove(tx, flag.form().id());
      return flag.form().id();
    }).thenAccept(_ -> {});
  }
}
