package app.understory.session.view;

import app.understory.session.Phase;
import app.understory.session.line.Command;
import app.understory.session.view.entry.EntryModel;
import app.understory.session.view.entry.EntryModel.OpenRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The commands that a shortcut gives instead of a comma. */
final class LiveKeys {
  private final EntryModel line;

  LiveKeys(EntryModel line) {
    this.line = line;
  }

  /** A key with the shortcut's modifier; says whether it was one of these. */
  boolean pressed(KeyEvent key) {
    int digit = digit(key.getCode());
    if (key.isShiftDown() && digit >= 1 && digit <= Phase.values().length) {
      line.command(new Command.OfPhase(Phase.values()[digit - 1]));
    } else if (!key.isShiftDown() && digit >= 1 && line.hasStrand(digit)) {
      line.command(new Command.OfStrand(digit));
    } else if (!key.isShiftDown() && key.getCode() == KeyCode.D) {
      line.command(new Command.OpenDose());
    } else if (!key.isShiftDown() && key.getCode() == KeyCode.B) {
      line.command(new Command.OpenVitalSigns());
    } else if (!key.isShiftDown() && key.getCode() == KeyCode.T
        && line.openProperty().get() == OpenRow.LINE) {
      line.command(new Command.CorrectTime());
    } else {
      return false;
    }
    return true;
  }

  private static int digit(KeyCode code) {
    return code.isDigitKey() || code.isKeypadKey() && code.getName().length() > 0
        ? Character.digit(code.getName().charAt(code.getName().length() - 1), 10)
        : -1;
  }
}
