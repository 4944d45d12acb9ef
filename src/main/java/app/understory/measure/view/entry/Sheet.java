package app.understory.measure.view.entry;

import app.understory.measure.Change;
import app.understory.measure.Reckoning;
import app.understory.measure.Response;
import app.understory.measure.Scored;
import app.understory.measure.Scoring;
import app.understory.measure.definition.Item;
import app.understory.measure.definition.Measure;
import app.understory.measure.safety.SafetyAnswer;
import app.understory.measure.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The form as it is shown now.
 *
 * @param cursor   the item under the hand, from 1; one more than the last where it is past the end
 * @param reached  how far the hand came: blanks before it were not asked
 * @param last     the whole form before this one
 * @param baseline the form it is compared with
 * @param answer   a clinician's words to its flag, if there are any
 * @param wording  the words in which it is asked, where the practice loaded them
 */
public record Sheet(Measure measure, Response form, int cursor, int reached, Optional<Scored> last,
    Optional<Scored> baseline, Optional<SafetyAnswer> answer, Optional<Wording> wording) {

  /** What it comes to. */
  public Reckoning reckoning() {
    return Scoring.reckon(measure, form.answers());
  }

  /** Whether this item is to be asked, after the answers before it. */
  public boolean asked(Item item) {
    return Scoring.asked(item, form.answers());
  }

  /** Whether nothing is left to ask. */
  public boolean through() {
    return Scoring.through(measure, form.answers());
  }

  /** Whether every item that counts has an answer. */
  public boolean complete() {
    return Scoring.complete(measure, form.answers());
  }

  /** The items that count and were passed over. */
  public List<Integer> missing() {
    return measure.items().stream().filter(this::asked).map(Item::number)
        .filter(item -> counted(item) && form.answers().of(item).isEmpty()).toList();
  }

  /** Whether an item counts in a score or a level. */
  public boolean counted(int item) {
    return !measure.levels().isEmpty()
        || measure.scales().stream().anyMatch(scale -> scale.items().contains(item));
  }

  /** Whether that item was passed over. */
  public boolean passed(int item) {
    return item < reached && form.answers().blank(item);
  }

  /** Its main score beside that of its baseline. */
  public Optional<Change> change() {
    return baseline.flatMap(Scored::total).flatMap(Reckoning.Result::score)
        .flatMap(then -> reckoning().result("total").flatMap(Reckoning.Result::score)
            .map(now -> Change.between(measure, "total", then, now)));
  }

  /** Whether it was entered in error. */
  public boolean struck() {
    return form.struck().isPresent();
  }

  /** The words of an item: those loaded, or our own. */
  public String words(Item item) {
    return wording.map(words -> words.items().get(item.number())).orElse(item.label());
  }

  /** The next item to be asked that way; past the end is one more than the last, before the first is the first. */
  int step(int by) {
    int last = measure.items().size();
    int there = cursor + by;
    while (there >= 1 && there <= last && !asked(measure.item(there))) {
      there += by;
    }
    return Math.clamp(there, 1, last + 1);
  }

  /** The same sheet with the form as it now is, and the hand elsewhere. */
  Sheet at(Response now, int item, int furthest) {
    return new Sheet(measure, now, item, furthest, last, baseline, answer, wording);
  }
}
