package app.understory.session.view.time;

import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.line.CorrectedTime;
import app.understory.session.line.CorrectedTime.Fault;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import app.understory.session.view.entry.WayBack;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The row in which the time of any entry is put right. The time that was first given stays with it. */
public final class TimeModel {
  private final StreamModel rows;
  private final WayBack way;
  private final LineDrafts drafts;
  private final Runnable done;
  private final ReadOnlyObjectWrapper<Optional<Entry>> entry = new ReadOnlyObjectWrapper<>(this, "entry",
      Optional.empty());
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(this, "fault",
      Optional.empty());
  private @Nullable Sitting sitting;

  /** @param done gives the place at the foot back */
  public TimeModel(StreamModel rows, WayBack way, LineDrafts drafts, Runnable done) {
    this.rows = rows;
    this.way = way;
    this.drafts = drafts;
    this.done = done;
    typed.addListener((_, _, _) -> {
      fault.set(Optional.empty());
      note();
    });
  }

  /** The entry whose time is put right. */
  public ReadOnlyObjectProperty<Optional<Entry>> entryProperty() {
    return entry.getReadOnlyProperty();
  }

  /** What stands in the field. */
  public StringProperty typedProperty() {
    return typed;
  }

  /** Why the time was not taken. */
  public ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** Another session is sat through: a row that is open closes, and what was typed in it waits with its own session. */
  public void sit(Sitting in) {
    Sitting before = sitting;
    if (before != null && !before.session().id().equals(in.session().id()) && entry.get().isPresent()) {
      sitting = null;
      leave();
    }
    sitting = in;
  }

  /** The row was opened: for what was being typed when the program went, the row looked at, or the last entry. */
  public void opened() {
    String[] waiting = waiting();
    Optional<EntryId> asked = waiting.length > 1
        ? Optional.of(new EntryId(UUID.fromString(waiting[0])))
        : rows.sieve().chosenProperty().get();
    List<Entry> all = correctable();
    take(asked.flatMap(rows::find).filter(all::contains)
        .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast())));
    typed.set(waiting.length > 1 ? waiting[1] : "");
  }

  /** Whether a time was being typed when the program went. */
  public boolean isWaiting() {
    return waiting().length > 1;
  }

  private String[] waiting() {
    Sitting in = sitting;
    return in == null ? new String[0] : drafts.read(in.session().id(), Field.TIME).split(" ", 2);
  }

  private void note() {
    Sitting in = sitting;
    if (in != null) {
      String typing = typed.get().isBlank() ? "" : typed.get();
      drafts.note(in.session().id(), Field.TIME, entry.get().filter(_ -> !typing.isEmpty())
          .map(each -> each.id().value() + " " + typing).orElse(""));
    }
  }

  /** The entries that stand; how long the program was away is no one's to put right. */
  private List<Entry> correctable() {
    return rows.standing().filter(each -> !(each.what() instanceof Entry.Gap)).toList();
  }

  /** Goes so many entries on, or back. */
  public void step(int by) {
    List<Entry> all = correctable();
    entry.get().ifPresent(
        each -> take(Optional.of(all.get(Math.clamp(all.indexOf(each) + by, 0, all.size() - 1)))));
    note();
  }

  private void take(Optional<Entry> other) {
    put(entry.get());
    entry.set(other);
    rows.sieve().chosenProperty().set(other.map(Entry::id));
    other.filter(each -> each.edits() > 0 || each.first().isPresent())
        .ifPresent(each -> rows.reveal(each.id()));
    fault.set(Optional.empty());
  }

  private void put(Optional<Entry> before) {
    before.ifPresent(each -> {
      var _ = rows.hide(each.id());
    });
  }

  /** Enter: puts the time right and gives the place back; a time that cannot be stays, and says why. */
  public void keep() {
    Sitting in = sitting;
    if (in == null || entry.get().isEmpty() || typed.get().isBlank()) {
      leave();
      return;
    }
    Entry before = entry.get().get();
    switch (CorrectedTime.read(typed.get(), before, in.now(), in.last())) {
      case CorrectedTime.Read.Refused(Fault why) -> fault.set(Optional.of(why));
      case CorrectedTime.Read.At(var then) -> {
        Entry after = in.corrected(before, then);
        if (!after.happened().equals(before.happened())) {
          way.correct(before, after);
        }
        leave();
      }
    }
  }

  /** Whether the entry can be taken back here: the mark of a phase can. */
  public boolean takesBack() {
    return entry.get().filter(each -> each.what() instanceof Entry.PhaseBegan).isPresent();
  }

  /** Takes the mark of a phase back; it stays in the log, struck. */
  public void takeBack() {
    if (takesBack()) {
      entry.get().ifPresent(way::takeBack);
      leave();
    }
  }

  /** Esc: the time stays as it was. */
  public void leave() {
    typed.set("");
    put(entry.get());
    entry.set(Optional.empty());
    rows.sieve().chosenProperty().set(Optional.empty());
    done.run();
  }
}
