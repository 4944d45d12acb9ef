package app.understory.measure.view.handover;

import app.understory.kit.work.Stagehand;
import app.understory.measure.Answers;
import app.understory.measure.Measures;
import app.understory.measure.Response;
import app.understory.measure.Scoring;
import app.understory.measure.definition.Item;
import app.understory.measure.definition.Measure;
import app.understory.measure.definition.Option;
import app.understory.measure.wording.Wording;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A form in the hands of the person. Each answer is a row as it is given. */
public final class HandOverModel {
  private static final int TEN = 10;

  private final Measures measures;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Leaf> leaf;
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

  /** Begins at the first item that is not answered. */
  public HandOverModel(Response form, Measure measure, Optional<Wording> wording, Measures measures,
      Stagehand stagehand) {
    this.measures = measures;
    this.stagehand = stagehand;
    int first = measure.items().stream().filter(item -> Scoring.asked(item, form.answers()))
        .filter(item -> form.answers().blank(item.number())).findFirst()
        .map(Item::number).orElse(1);
    leaf = new ReadOnlyObjectWrapper<>(new Leaf(measure, wording, form, first, false));
  }

  /** What the person sees. */
  ReadOnlyObjectProperty<Leaf> leafProperty() {
    return leaf.getReadOnlyProperty();
  }

  /** The last answer could not be kept. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Chooses an answer; it can be changed, and nothing moves on by itself. */
  void choose(int value) {
    Leaf now = leaf.get();
    if (!now.giving() && !now.over() && now.measure().item(now.item()).takes(value)) {
      keep(now, now.form().answers().with(now.item(), value));
    }
  }

  /** A digit: the answer of that place; on a scale to ten the number itself, a nought after a one making ten. */
  void digit(int digit) {
    Leaf now = leaf.get();
    if (now.giving() || now.over()) {
      return;
    }
    List<Option> options = now.measure().item(now.item()).options();
    if (options.getLast().value() >= TEN) {
      choose(digit == 0 && now.form().answers().of(now.item()).orElse(-1) == 1 ? TEN : digit);
    } else if (digit >= 1 && digit <= options.size()) {
      choose(options.get(digit - 1).value());
    }
  }

  /** One answer up or down from the chosen one. */
  void step(int by) {
    Leaf now = leaf.get();
    if (now.giving() || now.over()) {
      return;
    }
    List<Option> options = now.measure().item(now.item()).options();
    int here = -1;
    for (int n = 0; n < options.size(); n++) {
      here = now.chosen(options.get(n)) ? n : here;
    }
    int there = here < 0 ? by > 0 ? 0 : options.size() - 1 : Math.clamp(here + by, 0, options.size() - 1);
    choose(options.get(there).value());
  }

  /** The person would rather not answer this one; goes on. */
  void decline() {
    Leaf now = leaf.get();
    if (!now.giving() && !now.over()) {
      keep(now, now.form().answers().declining(now.item()));
      next();
    }
  }

  /** Goes to the next item; past the last is the end. A blank stays blank: it counts as not asked. */
  void next() {
    move(1);
  }

  /** Goes one item back. */
  void back() {
    move(-1);
  }

  private void move(int by) {
    Leaf now = leaf.get();
    if (now.giving()) {
      return;
    }
    int last = now.measure().items().size();
    int there = now.item() + by;
    while (there >= 1 && there <= last && !Scoring.asked(now.measure().item(there), now.form().answers())) {
      there += by;
    }
    if (there >= 1) {
      leaf.set(new Leaf(now.measure(), now.wording(), now.form(), Math.min(there, last + 1), false));
    }
  }

  /** Begins to give it back, or goes on with the items. */
  void give(boolean giving) {
    Leaf now = leaf.get();
    leaf.set(new Leaf(now.measure(), now.wording(), now.form(), now.item(), giving));
  }

  /** It was given back: the form ends, whatever was left blank. */
  void given() {
    Response form = leaf.get().form();
    if (!form.answers().none() && form.ended().isEmpty()) {
      stagehand.follow(measures.end(form)).orElse(_ -> failed.set(true));
    }
  }

  private void keep(Leaf now, Answers answers) {
    Response form = now.form().with(answers);
    leaf.set(new Leaf(now.measure(), now.wording(), form, now.item(), false));
    stagehand.follow(measures.keep(form)).then(kept -> {
      failed.set(false);
      Leaf then = leaf.get();
      if (then.form().answers().equals(kept.answers())) {
        leaf.set(new Leaf(then.measure(), then.wording(), kept, then.item(), then.giving()));
      }
    }).orElse(_ -> failed.set(true));
  }
}
