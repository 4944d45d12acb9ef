package app.understory.session.view.life;

import app.understory.session.Entry;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import app.understory.session.line.RowDraft;
import app.understory.session.view.entry.EntryModel;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.life.Ending.How;
import app.understory.session.view.stream.Sitting;
import app.understory.vault.time.Moment;
import app.understory.visit.TypedWhen;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The row that ends a session: nothing ends by Enter alone, a way of ending is chosen first. */
public final class EndingModel {
  private final EntryModel line;
  private final LineDrafts drafts;
  private final BooleanSupplier given;
  private final Consumer<Ending> end;
  private final ObjectProperty<Optional<How>> how = new SimpleObjectProperty<>(this, "how", Optional.empty());
  private final ObjectProperty<Optional<Integer>> depth = new SimpleObjectProperty<>(this, "depth",
      Optional.empty());
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>(this, "fault", Fault.NONE);
  private @Nullable Sitting sitting;

  /**
   * @param given whether a dose was given
   * @param end   ends it so
   */
  public EndingModel(EntryModel line, LineDrafts drafts, BooleanSupplier given, Consumer<Ending> end) {
    this.line = line;
    this.drafts = drafts;
    this.given = given;
    this.end = end;
    words.addListener((_, _, _) -> changed());
    how.addListener((_, _, _) -> changed());
    depth.addListener((_, _, _) -> changed());
  }

  /** What is lacking. */
  public enum Fault {
    NONE, CHOOSE, WHY, NOT_UNDERSTOOD, NO_TIME, AMBIGUOUS, NO_SUCH_DAY, NO_SUCH_TIME, PAST, LONG, NOT_KEPT
  }

  /** In which way it ends. */
  public ObjectProperty<Optional<How>> howProperty() {
    return how;
  }

  /** How deep it went, 0 to 4, as the therapist saw it. */
  public ObjectProperty<Optional<Integer>> depthProperty() {
    return depth;
  }

  /** Why, or the day that was agreed on instead. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** What is lacking, since Enter. */
  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** Whether a dose was given: then it cannot be moved to another day, and a depth may be said. */
  public boolean isGiven() {
    return given.getAsBoolean();
  }

  public void sit(Sitting in) {
    sitting = in;
  }

  /** The row was opened; what was being typed in it when the program went is offered back. */
  public void opened() {
    Optional<RowDraft> draft = waiting();
    how.set(draft.map(each -> each.fields().get(0)).filter(name -> !name.isEmpty()).map(How::valueOf));
    depth.set(draft.map(each -> each.fields().get(1)).filter(figure -> !figure.isEmpty())
        .map(Integer::valueOf));
    words.set(draft.map(each -> each.fields().get(2)).orElse(""));
    fault.set(Fault.NONE);
  }

  /** Whether it was being ended when the program went. */
  public boolean isWaiting() {
    return waiting().isPresent();
  }

  private Optional<RowDraft> waiting() {
    return Optional.ofNullable(sitting)
        .flatMap(in -> RowDraft.read(drafts.read(in.session().id(), Field.ENDING), 3));
  }

  private void changed() {
    fault.set(Fault.NONE);
    Sitting in = sitting;
    if (in != null && (!words.get().isEmpty() || how.get().isPresent())) {
      drafts.note(in.session().id(), Field.ENDING, new RowDraft(
          List.of(how.get().map(How::name).orElse(""), depth.get().map(Object::toString).orElse(""),
              words.get()),
          Optional.of(in.now())).written());
    }
  }

  /** Enter: ends it, or says what is lacking. */
  public void keep() {
    Sitting in = sitting;
    if (in == null) {
      return;
    }
    Optional<How> chosen = how.get();
    if (chosen.isEmpty()) {
      fault.set(Fault.CHOOSE);
      return;
    }
    String said = words.get().strip();
    boolean why = chosen.get() == How.IN_ERROR || chosen.get() == How.STOPPED && isGiven();
    if (why && said.isEmpty()) {
      fault.set(Fault.WHY);
      return;
    }
    if (said.length() > Entry.Stepped.MOST) {
      fault.set(Fault.LONG);
      return;
    }
    Optional<Moment> next = Optional.empty();
    if (chosen.get() == How.MOVED && !said.isEmpty()) {
      switch (TypedWhen.read(said, in.now().at())) {
        case TypedWhen.Clear(Moment when) when when.compareTo(in.now().at()) > 0 -> next = Optional.of(when);
        case TypedWhen.Clear _ -> fault.set(Fault.PAST);
        case TypedWhen.Refused(TypedWhen.Why refused) -> fault.set(Fault.valueOf(refused.name()));
      }
    }
    if (fault.get() == Fault.NONE) {
      OptionalInt reached = isGiven()
          ? depth.get().map(OptionalInt::of).orElse(OptionalInt.empty())
          : OptionalInt.empty();
      end.accept(new Ending(chosen.get(), reached, said, next));
    }
  }

  /** It is ended and on disk: what was typed need not be kept as a draft any more. */
  public void done() {
    forget();
  }

  /** It could not be ended: the row is there again, with what was typed. */
  public void notDone() {
    fault.set(Fault.NOT_KEPT);
  }

  /** Esc: it goes on. */
  public void leave() {
    forget();
    line.openProperty().set(OpenRow.LINE);
  }

  private void forget() {
    Sitting in = sitting;
    if (in != null) {
      drafts.note(in.session().id(), Field.ENDING, "");
    }
  }
}
