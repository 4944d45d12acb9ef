package app.understory.session.view.entry;

import app.understory.session.Entry;
import app.understory.session.concern.Care;
import app.understory.session.concern.Care.Severity;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
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
  private final LineDrafts drafts;
  private final ObjectProperty<Optional<Severity>> severity = new SimpleObjectProperty<>(this, "severity",
      Optional.empty());
  private final StringProperty done = new SimpleStringProperty(this, "done", "");
  private final ReadOnlyObjectWrapper<Optional<Moment>> told = new ReadOnlyObjectWrapper<>(this, "told",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Entry>> concern = new ReadOnlyObjectWrapper<>(this, "concern",
      Optional.empty());
  private @Nullable Sitting sitting;

  public CareModel(EntryModel line, StreamModel rows, LineDrafts drafts) {
    this.line = line;
    this.rows = rows;
    this.drafts = drafts;
    done.addListener((_, _, typed) -> note(typed));
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
    Optional<String> typed = waiting();
    concern.set(rows.last(entry -> Optional.of(entry).filter(Tied::isConcern)));
    Optional<Care> known = concern.get().flatMap(entry -> rows.care(entry.id()));
    severity.set(known.flatMap(Care::severity));
    done.set(known.flatMap(Care::done).orElse(""));
    told.set(known.flatMap(Care::told));
    typed.ifPresent(done::set);
  }

  /** Whether words were being typed when the program went. */
  public boolean isWaiting() {
    return waiting().isPresent();
  }

  private Optional<String> waiting() {
    return Optional.ofNullable(sitting).map(in -> drafts.read(in.session().id(), Field.CONCERN))
        .filter(typed -> !typed.isEmpty());
  }

  private void note(String typed) {
    boolean known = concern.get().flatMap(entry -> rows.care(entry.id())).flatMap(Care::done)
        .filter(typed::equals).isPresent();
    Sitting in = sitting;
    if (in != null && concern.get().isPresent()) {
      drafts.note(in.session().id(), Field.CONCERN, known ? "" : typed);
    }
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
    concern.set(Optional.empty());
    Sitting in = sitting;
    if (in != null) {
      drafts.note(in.session().id(), Field.CONCERN, "");
    }
    line.openProperty().set(EntryModel.OpenRow.LINE);
  }
}
