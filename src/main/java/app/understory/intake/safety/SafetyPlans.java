package app.understory.intake.safety;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What is done about plans of safety. Reads are synchronous and belong off the JavaFX thread. */
public final class SafetyPlans {
  private final SafetyPlanStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;
  private final UUID clinician;

  /** @param clinician who works here now */
  public SafetyPlans(SafetyPlanStore store, Scribe scribe, Ids ids, Timekeeper time, UUID clinician) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
    this.clinician = clinician;
  }

  /** The plan as it stands, if one was ever begun. */
  public Optional<SafetyPlan> of(PersonId person) {
    return store.of(person);
  }

  /** Every time it was gone through, newest first, with the words it had then. */
  public List<Review> reviews(PersonId person) {
    return store.reviews(person);
  }

  /** Whether a plan is on file, and when it was gone through. */
  public Optional<Standing> standing(PersonId person) {
    return store.of(person).filter(plan -> !plan.blank()).map(plan -> {
      Optional<Review> last = store.reviews(person).stream().findFirst();
      return new Standing(last.map(Review::reviewed),
          last.filter(review -> !review.plan().words().equals(plan.words())).isPresent());
    });
  }

  /**
   * Keeps one part as it is written; blank words take it away. Earlier words stay as earlier images of the row.
   *
   * @param words at most {@link SafetyPlan#LONGEST} characters
   */
  public CompletableFuture<SafetyPlan> write(PersonId person, Part part, String words) {
    return scribe.write(Deed.of("safety-plan.write", person.value()), tx -> {
      SafetyPlan standing = store.of(tx, person)
          .orElseGet(() -> new SafetyPlan(person, Map.of(), time.now()));
      if (standing.of(part).equals(words)) {
        return standing;
      }
      SafetyPlan fresh = standing.with(part, words, time.now());
      store.put(tx, fresh);
      return fresh;
    });
  }

  /**
   * The plan was gone through with the person now: its words of this moment are kept for good. Fails with
   * {@link NotKept} (REFUSED) where nothing is written in it.
   */
  public CompletableFuture<Review> review(PersonId person) {
    UUID id = ids.next();
    return scribe.write(Deed.of("safety-plan.review", person.value()), tx -> {
      SafetyPlan plan = store.of(tx, person).filter(each -> !each.blank())
          .orElseThrow(() -> new NotKept(NotKept.Reason.REFUSED, "nothing is written in the plan"));
      Review review = new Review(id, plan, time.now(), clinician);
      store.put(tx, review);
      return review;
    });
  }
}
