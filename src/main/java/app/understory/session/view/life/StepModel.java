package app.understory.session.view.life;

import app.understory.session.Entry;
import app.understory.session.SessionClock.Beat;
import app.understory.session.life.Step;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import app.understory.session.line.RowDraft;
import app.understory.session.view.entry.EntryModel;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.stream.Sitting;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The row that holds or pauses a session, with a few words of why. Its instant is that at which it opened. */
public final class StepModel {
  private final EntryModel line;
  private final LineDrafts drafts;
  private final StringProperty why = new SimpleStringProperty(this, "why", "");
  private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(this, "step",
      Optional.empty());
  private final ReadOnlyBooleanWrapper tooLong = new ReadOnlyBooleanWrapper(this, "tooLong");
  private @Nullable Sitting sitting;
  private @Nullable Beat asked;

  public StepModel(EntryModel line, LineDrafts drafts) {
    this.line = line;
    this.drafts = drafts;
    why.addListener((_, _, _) -> note());
  }

  /** Why, in words; it may stay empty. */
  public StringProperty whyProperty() {
    return why;
  }

  /** Whether the words are longer than can be kept; they stay. */
  public ReadOnlyBooleanProperty tooLongProperty() {
    return tooLong.getReadOnlyProperty();
  }

  /** The step. */
  public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  public void sit(Sitting in) {
    sitting = in;
  }

  /** Whether a step was being taken when the program went. */
  public boolean isWaiting() {
    return waiting().isPresent();
  }

  private Optional<RowDraft> waiting() {
    return Optional.ofNullable(sitting)
        .flatMap(in -> RowDraft.read(drafts.read(in.session().id(), Field.STEP), 2));
  }

  /** The row was opened. */
  public void opened() {
    Sitting in = sitting;
    if (in == null) {
      return;
    }
    Optional<RowDraft> draft = waiting();
    step.set(draft.map(each -> Step.valueOf(each.fields().getFirst())).or(() -> line.stepProperty().get()));
    asked = draft.flatMap(RowDraft::firstKey).orElseGet(in::now);
    why.set(draft.map(each -> each.fields().getLast()).orElse(""));
    note();
  }

  private void note() {
    Sitting in = sitting;
    if (in != null && asked != null) {
      step.get().ifPresent(each -> drafts.note(in.session().id(), Field.STEP,
          new RowDraft(List.of(each.name(), why.get()), Optional.ofNullable(asked)).written()));
    }
  }

  /** Enter: takes the step and gives the line back. */
  public void keep() {
    Beat at = asked;
    Optional<Step> taken = step.get();
    if (at == null || taken.isEmpty()) {
      leave();
      return;
    }
    String said = why.get().strip();
    tooLong.set(said.length() > Entry.Stepped.MOST);
    if (!tooLong.get()) {
      line.keepFromRow(new Entry.Stepped(taken.get(), said), at);
      leave();
    }
  }

  /** Esc: gives the line back, and no step is taken. */
  public void leave() {
    asked = null;
    Sitting in = sitting;
    if (in != null) {
      drafts.note(in.session().id(), Field.STEP, "");
    }
    line.openProperty().set(OpenRow.LINE);
  }
}
