package app.understory.intake.view.safety;

import app.understory.intake.safety.Part;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One part of the plan as it is being written. */
final class PartLine {
  private final Part part;
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private String kept = "";
  /** What is on its way to be kept. */
  private Optional<String> pending = Optional.empty();
  private boolean silent;

  /** @param typed told of every change that a hand made */
  PartLine(Part part, Consumer<PartLine> typed) {
    this.part = part;
    words.addListener(_ -> {
      if (!silent) {
        typed.accept(this);
      }
    });
  }

  Part part() {
    return part;
  }

  /** What is written. */
  StringProperty wordsProperty() {
    return words;
  }

  boolean unkept() {
    return !words.get().equals(pending.orElse(kept));
  }

  /** Shows what stands; what is typed here and not kept stays. */
  void show(String stands) {
    boolean mine = pending.isPresent() || unkept();
    kept = stands;
    if (!mine) {
      silent = true;
      words.set(stands);
      silent = false;
    }
  }

  /** These words are on their way to be kept. */
  void sends(String sent) {
    pending = Optional.of(sent);
  }

  /** They arrived, or did not; whether nothing came after them. */
  boolean arrives(String sent, boolean stands) {
    kept = stands ? sent : kept;
    if (pending.filter(sent::equals).isPresent()) {
      pending = Optional.empty();
    }
    return stands && pending.isEmpty() && !unkept();
  }
}
