package app.understory.measure.view.handover;

import app.understory.measure.Response;
import app.understory.measure.Scoring;
import app.understory.measure.definition.Item;
import app.understory.measure.definition.Measure;
import app.understory.measure.definition.Option;
import app.understory.measure.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person sees now. No name and no score is in it.
 *
 * @param item   the number of the item; one more than the last at the end
 * @param giving whether it is being given back
 */
record Leaf(Measure measure, Optional<Wording> wording, Response form, int item, boolean giving) {

  /** The items to be asked after what was answered, in order. */
  List<Item> asked() {
    return measure.items().stream().filter(each -> Scoring.asked(each, form.answers())).toList();
  }

  /** Whether the last item is behind. */
  boolean over() {
    return item > measure.items().size();
  }

  /** Its place among the items that are asked, from 1. */
  int place() {
    return (int) asked().stream().filter(each -> each.number() < item).count() + 1;
  }

  /** What leads to the item. */
  String lead() {
    return wording.map(Wording::lead).filter(words -> !words.isBlank())
        .orElse(Texts.capital(measure.about().asks()));
  }

  /** The item itself. */
  String words() {
    Item now = measure.item(item);
    return wording.map(words -> words.items().get(item)).orElse(now.label());
  }

  /** One answer of the item in its words. */
  String words(Option option) {
    return Texts
        .capital(wording.map(words -> words.options().getOrDefault(item, Map.of()).get(option.value()))
            .orElseGet(() -> option.label().isEmpty() ? Integer.toString(option.value()) : option.label()));
  }

  /** Whether this is what was answered. */
  boolean chosen(Option option) {
    return form.answers().of(item).orElse(-1) == option.value();
  }

  /** Whether the person would rather not answer it. */
  boolean declined() {
    return form.answers().declined().contains(item);
  }
}
