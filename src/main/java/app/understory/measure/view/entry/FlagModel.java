package app.understory.measure.view.entry;

import app.understory.kit.work.Stagehand;
import app.understory.measure.ResponseId;
import app.understory.measure.safety.Safety;
import app.understory.measure.safety.SafetyFlag;
import app.understory.vault.files.Drafts;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What must not be missed on the open form, and the clinician's words to it: in drafts while they are typed. */
public final class FlagModel {
  private final Safety safety;
  private final Drafts drafts;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<SafetyFlag>> flag = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>(Refusal.NONE);
  private final StringProperty words = new SimpleStringProperty("");
  private final StringProperty action = new SimpleStringProperty("");
  private @Nullable ResponseId of;

  /** Why an answer is not taken. */
  public enum Refusal {
    /** It is. */
    NONE,
    /** No words. */
    NO_WORDS,
    /** The risk is high and nothing says what was done. */
    NO_ACTION,
    /** The disk did not take it. */
    NOT_KEPT
  }

  FlagModel(Safety safety, Drafts drafts, Stagehand stagehand) {
    this.safety = safety;
    this.drafts = drafts;
    this.stagehand = stagehand;
    words.addListener(_ -> typed(".words", words.get()));
    action.addListener(_ -> typed(".action", action.get()));
  }

  /** The flag of the form; empty if it has none. */
  public ReadOnlyObjectProperty<Optional<SafetyFlag>> flagProperty() {
    return flag.getReadOnlyProperty();
  }

  /** Why the last answer was not taken. */
  public ReadOnlyObjectProperty<Refusal> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** What was asked, seen and thought. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** What was done. */
  public StringProperty actionProperty() {
    return action;
  }

  void show(@Nullable Sheet sheet) {
    ResponseId now = sheet == null ? null : sheet.form().id();
    if (now != null && !now.equals(of)) {
      of = null;
      words.set(drafts.read(place(now, ".words")).orElse(""));
      action.set(drafts.read(place(now, ".action")).orElse(""));
      refusal.set(Refusal.NONE);
    }
    of = now;
    flag.set(Optional.ofNullable(sheet).filter(one -> !one.struck())
        .map(one -> new SafetyFlag(one.form(), one.measure(), one.answer()))
        .filter(one -> !one.about().isEmpty()));
  }

  /** Answers the flag in the words that were typed, if they suffice. */
  public void answer() {
    flag.get().ifPresent(one -> {
      if (words.get().isBlank()) {
        refusal.set(Refusal.NO_WORDS);
      } else if (one.needsAction() && action.get().isBlank()) {
        refusal.set(Refusal.NO_ACTION);
      } else {
        refusal.set(Refusal.NONE);
        send(one);
      }
    });
  }

  private void send(SafetyFlag one) {
    String said = words.get();
    String did = action.get();
    stagehand.follow(safety.answer(one, said, did)).then(_ -> {
      drafts.clear(place(one.form().id(), ".words"));
      drafts.clear(place(one.form().id(), ".action"));
    }).orElse(_ -> refusal.set(Refusal.NOT_KEPT));
  }

  /** Takes the answer back: the flag stands again, and the words are there to go on with. */
  public void takeBack() {
    flag.get().ifPresent(one -> one.answer().ifPresent(given -> {
      words.set(given.words());
      action.set(given.action().orElse(""));
      stagehand.follow(safety.takeBack(one)).orElse(_ -> refusal.set(Refusal.NOT_KEPT));
    }));
  }

  private void typed(String part, String text) {
    ResponseId form = of;
    if (form != null) {
      if (text.isBlank()) {
        drafts.clear(place(form, part));
      } else {
        drafts.type(place(form, part), text);
      }
      refusal.set(Refusal.NONE);
    }
  }

  private static String place(ResponseId form, String part) {
    return "safety/" + form.value() + part;
  }
}
