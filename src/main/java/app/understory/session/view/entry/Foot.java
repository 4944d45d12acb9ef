package app.understory.session.view.entry;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Entry.What;
import app.understory.session.EntryId;
import app.understory.session.Phase;
import app.understory.session.account.PhaseSpan;
import app.understory.session.life.Life;
import app.understory.session.life.Step;
import app.understory.session.line.Command;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.stream.StreamModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** What is asked for beyond the words of the line: phases, steps, and the rows that open in its place. */
final class Foot {
  private final StreamModel rows;
  private final ObjectProperty<OpenRow> open = new SimpleObjectProperty<>(this, "open", OpenRow.LINE);
  private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(this, "step",
      Optional.empty());

  Foot(StreamModel rows) {
    this.rows = rows;
  }

  /** Which row stands at the foot. */
  ObjectProperty<OpenRow> openProperty() {
    return open;
  }

  /** The step whose row is open. */
  ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /**
   * Does what is asked.
   *
   * @param now  milliseconds of the session
   * @param keep keeps an entry of now
   * @return why it was not done, if it was not
   */
  Optional<Refusal> ask(Command command, long now, Consumer<What> keep) {
    switch (command) {
      case Command.OfPhase(Phase phase) -> keep.accept(new Entry.PhaseBegan(phase));
      case Command.OpenDose() -> open.set(OpenRow.DOSE);
      case Command.OpenVitalSigns() -> open.set(OpenRow.VITAL_SIGNS);
      case Command.OpenLeaving() -> open.set(OpenRow.LEAVING);
      case Command.AskToEnd() -> open.set(OpenRow.ENDING);
      case Command.OpenConcern() -> open.set(OpenRow.CONCERN);
      case Command.CorrectTime() -> open.set(OpenRow.TIME);
      case Command.CorrectPhase(Phase phase) -> {
        return correct(phase);
      }
      case Command.Take(Step asked) -> {
        return take(asked, keep);
      }
      case Command.EndHold(boolean spat) -> {
        return out(spat, now);
      }
      case Command.OfKind _,Command.OfStrand _,Command.SwitchLane _ -> {
        // lit in the line
      }
    }
    return Optional.empty();
  }

  /** The mark by which it began last; where the first dose began it, that dose. */
  private Optional<Refusal> correct(Phase phase) {
    Optional<EntryId> mark = PhaseSpan.of(rows.standing().toList()).stream()
        .filter(span -> span.phase() == phase).map(PhaseSpan::by).reduce((_, later) -> later);
    mark.ifPresent(id -> {
      rows.sieve().chosenProperty().set(mark);
      open.set(OpenRow.TIME);
    });
    return mark.isPresent() ? Optional.empty() : Optional.of(new Refusal.NoPhase(phase));
  }

  private Optional<Refusal> out(boolean spat, long now) {
    Optional<Entry> held = rows
        .last(entry -> Optional.of(entry).filter(each -> each.what() instanceof Dose dose && dose.isHeld()));
    held.ifPresent(entry -> {
      int seconds = Math.toIntExact(Math.max(0, now - entry.elapsedMs()) / 1000);
      rows.keep(entry.saying(((Dose) entry.what()).out(seconds, spat), entry.strands()));
    });
    return held.isPresent() ? Optional.empty() : Optional.of(new Refusal.NothingHeld());
  }

  private Optional<Refusal> take(Step asked, Consumer<What> keep) {
    if (!Life.allows(asked, rows.standing().toList())) {
      return Optional.of(new Refusal.NotNow(asked));
    }
    if (asked.asksWhy()) {
      step.set(Optional.of(asked));
      open.set(OpenRow.STEP);
    } else {
      keep.accept(new Entry.Stepped(asked, ""));
    }
    return Optional.empty();
  }
}
