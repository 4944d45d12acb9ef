package app.understory.prep.view.openings;

import app.understory.kit.work.Sending;
import app.understory.prep.openings.Afterword;
import app.understory.prep.openings.Opening;
import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One opening of one session: what was said before, and what is said after it. */
public final class PairLine {
  private final UUID worksheet;
  private final Opening opening;
  private final StringProperty before = new SimpleStringProperty(this, "before", "");
  private final StringProperty after = new SimpleStringProperty(this, "after", "");
  private final ReadOnlyObjectWrapper<Optional<Moment>> said = new ReadOnlyObjectWrapper<>(this, "said",
      Optional.empty());
  private final Sending sending = new Sending();
  private boolean silent;

  /** @param typed told of every change of the words after that a hand made */
  PairLine(UUID worksheet, Opening opening, Consumer<PairLine> typed) {
    this.worksheet = worksheet;
    this.opening = opening;
    after.addListener(_ -> {
      if (!silent) {
        typed.accept(this);
      }
    });
  }

  UUID worksheet() {
    return worksheet;
  }

  public Opening opening() {
    return opening;
  }

  /** What was said before the session; empty where nothing was. */
  public StringProperty beforeProperty() {
    return before;
  }

  /** What is said after it, as it is being written. */
  public StringProperty afterProperty() {
    return after;
  }

  /** When that was said; none while nothing is kept. */
  public ReadOnlyObjectProperty<Optional<Moment>> saidProperty() {
    return said.getReadOnlyProperty();
  }

  String kept() {
    return sending.kept();
  }

  boolean unkept() {
    return sending.unkept(after.get());
  }

  /** Shows what stands; what is typed here and not kept stays. */
  void show(String wasBefore, Optional<Afterword> stands) {
    before.set(wasBefore);
    said.set(stands.map(Afterword::said));
    if (sending.stands(stands.map(Afterword::words).orElse(""), after.get())) {
      silent = true;
      after.set(sending.kept());
      silent = false;
    }
  }

  /** These words are on their way to be kept. */
  void sends(String words) {
    sending.sends(words);
  }

  /** They arrived, or did not; whether nothing came after them. */
  boolean arrives(String words, boolean stands) {
    return sending.arrives(words, stands, after.get());
  }
}
