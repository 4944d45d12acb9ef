package app.understory.session.view.tab;

import app.understory.session.view.reach.Use;
import app.understory.session.view.stream.Sieve;
import app.understory.session.view.stream.StreamController;
import app.understory.strand.StrandId;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a log that is read: its rows are walked, sifted, and their times put right. */
final class ReadingKeys {
  private final Reading reading;
  private final Sieve sieve;
  private final Consumer<StrandId> strand;
  private final Consumer<Use> use;

  /**
   * @param strand opens a strand alone
   * @param use    opens the note in which an entry is used
   */
  ReadingKeys(Reading reading, StreamController stream, Consumer<StrandId> strand, Consumer<Use> use) {
    this.reading = reading;
    this.strand = strand;
    this.use = use;
    this.sieve = reading.sieve();
    sieve.openProperty().addListener((_, _, open) -> {
      if (!open) {
        stream.focus();
      }
    });
  }

  void pressed(KeyEvent key) {
    boolean taken = key.isShortcutDown()
        ? shortcut(key)
        : key.getTarget() instanceof TextInputControl ? away(key) : plain(key);
    if (taken) {
      key.consume();
    }
  }

  /** A letter opens a row when it is typed, not when it is pressed: else it would stand in the row. */
  void typed(KeyEvent key) {
    if (key.getTarget() instanceof TextInputControl || key.isShortcutDown()) {
      return;
    }
    switch (key.getCharacter()) {
      case "t" -> reading.correctTime();
      case "h" -> reading.turn();
      case "s" ->
        reading.looked().flatMap(row -> row.entry().strands().stream().findFirst()).ifPresent(strand);
      case "u" -> reading.looked().flatMap(row -> row.uses().stream().findFirst()).ifPresent(use);
      default -> {
        return;
      }
    }
    key.consume();
  }

  private boolean shortcut(KeyEvent key) {
    switch (key.getCode()) {
      case F -> sieve.openProperty().set(true);
      case T -> reading.correctTime();
      case Z -> {
        if (key.getTarget() instanceof TextInputControl) {
          return false;
        }
        reading.back(key.isShiftDown());
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent key) {
    switch (key.getCode()) {
      case UP -> sieve.walk(-1);
      case DOWN -> sieve.walk(1);
      case PAGE_UP -> sieve.walk(-10);
      case PAGE_DOWN -> sieve.walk(10);
      case ENTER -> reading.turn();
      default -> {
        return away(key);
      }
    }
    return true;
  }

  private boolean away(KeyEvent key) {
    boolean looking = sieve.openProperty().get() || sieve.chosenProperty().get().isPresent();
    if (key.getCode() != KeyCode.ESCAPE || !looking) {
      return false;
    }
    sieve.leave();
    return true;
  }
}
