package app.understory.desk.palette;

import app.understory.kit.work.Stagehand;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What was typed on the line, and what may be meant by it. */
final class PaletteModel {
  private static final int MOST = 9;

  private final List<Commands> kinds;
  private final Stagehand stagehand;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(0);
  private final Runnable close;
  private boolean waiting;
  private boolean enterComes;

  /** @param close takes the palette away, before something is done */
  PaletteModel(List<Commands> kinds, Stagehand stagehand, Runnable close) {
    this.kinds = List.copyOf(kinds);
    this.stagehand = stagehand;
    this.close = close;
    text.addListener(_ -> ask());
  }

  StringProperty textProperty() {
    return text;
  }

  ObservableList<Suggestion> suggestions() {
    return suggestions;
  }

  /** The place of the one that Enter takes. */
  ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Looks what may be meant. */
  void ask() {
    String typed = text.get();
    waiting = true;
    stagehand.run(() -> kinds.stream().flatMap(kind -> kind.of(typed.strip()).stream()).limit(MOST).toList())
        .then(found -> {
          if (typed.equals(text.get())) {
            waiting = false;
            chosen.set(0);
            suggestions.setAll(found);
            if (enterComes) {
              enterComes = false;
              enter();
            }
          }
        }).orElse(_ -> unanswered(typed));
  }

  /** Nothing could be found out: the line can be typed on. */
  private void unanswered(String typed) {
    if (typed.equals(text.get())) {
      waiting = false;
      enterComes = false;
      suggestions.clear();
    }
  }

  /** The one beneath, or above. */
  void step(int by) {
    if (!suggestions.isEmpty()) {
      chosen.set(Math.floorMod(chosen.get() + by, suggestions.size()));
    }
  }

  /** Does what is chosen; while it is still looked for, as soon as it is found. */
  void enter() {
    if (waiting) {
      enterComes = true;
    } else if (chosen.get() < suggestions.size()) {
      run(suggestions.get(chosen.get()));
    }
  }

  void run(Suggestion suggestion) {
    close.run();
    suggestion.run().run();
  }
}
