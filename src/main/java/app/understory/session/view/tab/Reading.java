package app.understory.session.view.tab;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.line.EntryLine;
import app.understory.session.line.LineDrafts;
import app.understory.session.view.entry.WayBack;
import app.understory.session.view.stream.LogRow;
import app.understory.session.view.stream.Sieve;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import app.understory.session.view.time.TimeModel;
import app.understory.vault.time.Moment;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be done with a log that is read: its times are put right, and taken back. */
final class Reading {
  private final StreamModel stream;
  private final WayBack way;
  private final TimeModel time;
  private final ReadOnlyBooleanWrapper timing = new ReadOnlyBooleanWrapper(this, "timing");

  Reading(StreamModel stream, LineDrafts drafts) {
    this.stream = stream;
    this.way = new WayBack(stream);
    this.time = new TimeModel(stream, way, drafts, () -> timing.set(false));
  }

  void sit(Sitting in) {
    time.sit(in);
  }

  /** The row in which the time of an entry is put right. */
  TimeModel time() {
    return time;
  }

  /** What of the log is shown. */
  Sieve sieve() {
    return stream.sieve();
  }

  /** Whether the time of an entry is being put right. */
  ReadOnlyBooleanProperty timingProperty() {
    return timing.getReadOnlyProperty();
  }

  /** The row opens in which the time of an entry is put right. */
  void correctTime() {
    timing.set(!stream.rows().isEmpty());
  }

  /** Takes back, or brings forward again, what was put right here. */
  void back(boolean forward) {
    if (forward) {
      var _ = way.forward(EntryLine.EMPTY);
    } else {
      var _ = way.back();
    }
  }

  /** What the row that is looked at said before is shown, or put away again. */
  void turn() {
    sieve().chosenProperty().get().ifPresent(stream::turn);
  }

  /** The row that is looked at. */
  Optional<LogRow> looked() {
    return sieve().chosenProperty().get().flatMap(
        id -> stream.rows().stream().filter(row -> row.entry().id().equals(id)).findFirst());
  }

  /** When the log was entered from paper, if it was. */
  Optional<Moment> transcribed() {
    return stream.standing()
        .filter(entry -> entry.what() instanceof Entry.Gap gap && gap.why() == Entry.Gap.Why.PAPER)
        .map(Entry::entered).findFirst();
  }

  /** How many marks have no words yet. */
  long silentMarks() {
    return stream.standing().filter(entry -> entry.what() instanceof Entry.Mark).count();
  }

  /** When the first dose was given, in milliseconds of the session; 0 where none was. */
  long zeroMs() {
    return stream.standing().filter(entry -> entry.what() instanceof Dose).mapToLong(Entry::elapsedMs)
        .findFirst().orElse(0);
  }
}
