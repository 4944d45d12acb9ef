package app.understory.intake.view.safety;

import app.understory.intake.safety.Part;
import app.understory.kit.work.Sending;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One part of the plan as it is being written. */
final class PartLine {
  private final Part part;
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final Sending sending = new Sending();
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
    return sending.unkept(words.get());
  }

  /** Shows what stands; what is typed here and not kept stays. */
  void show(String stands) {
    if (sending.stands(stands, words.get())) {
      silent = true;
      words.set(stands);
      silent = false;
    }
  }

  /** These words are on their way to be kept. */
  void sends(String sent) {
    sending.sends(sent);
  }

  /** They arrived, or did not; whether nothing came after them. */
  boolean arrives(String sent, boolean stands) {
    return sending.arrives(sent, stands, words.get());
  }
}
