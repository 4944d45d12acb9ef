package app.understory.measure.view.entry;

import app.understory.measure.safety.SafetyFlag;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The keys of a form: a digit answers and goes on, arrows move, Backspace clears, X declines, Enter closes at the end. */
final class EntryKeys {
  private final EntryModel model;
  private final Runnable leave;
  private @Nullable FlagPane flag;

  EntryKeys(EntryModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
  }

  /** Where what must not be missed is answered. */
  void flagged(FlagPane pane) {
    flag = pane;
  }

  void listen(Node page, Node items) {
    page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (!(key.getTarget() instanceof TextInputControl) && undo(key)) {
        key.consume();
      }
    });
    items.addEventHandler(KeyEvent.ANY, key -> {
      if (take(key)) {
        key.consume();
      }
    });
  }

  /** Whether the form took the key. */
  boolean take(KeyEvent key) {
    if (key.getEventType() == KeyEvent.KEY_TYPED) {
      return !key.isShortcutDown() && !key.isAltDown() && typed(key.getCharacter());
    }
    if (key.getEventType() != KeyEvent.KEY_PRESSED || key.isShortcutDown() || key.isAltDown()) {
      return false;
    }
    return switch (key.getCode()) {
      case UP -> did(() -> model.move(-1));
      case DOWN -> did(() -> model.move(1));
      case BACK_SPACE, DELETE -> did(model::clear);
      case ENTER -> did(this::enter);
      default -> false;
    };
  }

  /** A character: read as it was typed and not by its key, since digits lie elsewhere on other keyboards. */
  private boolean typed(String text) {
    return switch (text) {
      case "x", "X" -> did(model::decline);
      case "n", "N" -> yesOrNo(0);
      case "y", "Y" -> yesOrNo(1);
      default -> text.length() == 1 && Character.isDigit(text.charAt(0))
          && did(() -> model.digit(Character.digit(text.charAt(0), 10)));
    };
  }

  private boolean undo(KeyEvent key) {
    if (!key.isShortcutDown() || key.isAltDown()) {
      return false;
    }
    return switch (key.getCode()) {
      case Z -> did(key.isShiftDown() ? model::redo : model::undo);
      case Y -> did(model::redo);
      default -> false;
    };
  }

  private boolean yesOrNo(int value) {
    Sheet sheet = model.sheetProperty().get();
    boolean two = sheet != null && sheet.cursor() <= sheet.measure().items().size()
        && sheet.measure().item(sheet.cursor()).options().size() == 2;
    return two && did(() -> model.digit(value));
  }

  private void enter() {
    Sheet sheet = model.sheetProperty().get();
    if (sheet == null) {
      return;
    }
    boolean end = sheet.cursor() >= sheet.measure().items().size() || sheet.through();
    if (!end) {
      model.move(1);
    } else if (flag != null && model.flag().flagProperty().get().filter(SafetyFlag::stands).isPresent()
        && sheet.reached() > sheet.measure().items().size()) {
      flag.open();
    } else {
      model.close();
      leave.run();
    }
  }

  private static boolean did(Runnable deed) {
    deed.run();
    return true;
  }
}
