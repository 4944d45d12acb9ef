package app.understory.session.view.entry;

import app.understory.session.Entry;
import app.understory.session.concern.Care;
import app.understory.session.concern.Care.Severity;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import app.understory.vault.time.Moment;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The row that asks what a concern came to. The concern is kept already; leaving this row loses nothing of it. */
public final class CareModel {
  private final EntryModel line;
  private final StreamModel rows;
  private final ObjectProperty<Optional<Severity>> severity = new SimpleObjectProperty<>(this, "severity",
      Optional.empty());
  private final StringProperty done = new SimpleStringProperty(this, "done", "");
  private final ReadOnlyObjectWrapper<Optional<Moment>> told = new ReadOnlyObjectWrapper<>(this, "told",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Entry>> concern = new ReadOnlyObjectWrapper<>(this, "concern",
      Optional.empty());
  private @Nullable Sitting sitting;

  public CareModel(EntryModel line, StreamModel rows) {
    this.line = line;
    this.rows = rows;
  }

  /** How bad it was. */
  public ObjectProperty<Optional<Severity>> severityProperty() {
    return severity;
  }

  /** What was done. */
  public StringProperty doneProperty() {
    return done;
  }

  /** When the prescriber was told. */
  public ReadOnlyObjectProperty<Optional<Moment>> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** The concern that is asked about. */
  public ReadOnlyObjectProperty<Optional<Entry>> concernProperty() {
    return concern.getReadOnlyProperty();
  }

  public void sit(Sitting in) {
    sitting = in;
  }

  /** The row was opened: for the last concern, with what is known of it. */
  public void opened() {
    concern.set(rows.last(entry -> Optional.of(entry).filter(EntryModel::isConcern)));
    Optional<Care> known = concern.get().flatMap(entry -> rows.care(entry.id()));
    severity.set(known.flatMap(Care::severity));
    done.set(known.flatMap(Care::done).orElse(""));
    told.set(known.flatMap(Care::told));
  }

  /** The prescriber was told now; once more takes it back. */
  public void tell() {
    Sitting in = sitting;
    if (in != null) {
      told.set(told.get().isPresent() ? Optional.empty() : Optional.of(in.now().at()));
    }
  }

  /** Enter: keeps it and gives the line back. */
  public void keep() {
    concern.get().ifPresent(entry -> {
      String words = done.get().strip();
      Care care = new Care(entry.id(), entry.session(), entry.person(), severity.get(),
          Optional.of(words.substring(0, Math.min(words.length(), Care.MOST)))
              .filter(said -> !said.isEmpty()),
          told.get());
      if (!care.blank() || rows.care(entry.id()).isPresent()) {
        rows.keep(care);
      }
    });
    leave();
  }

  /** Esc: gives the line back. */
  public void leave() {
    line.openProperty().set(EntryModel.OpenRow.LINE);
  }
}
