package app.understory.kit;

import java.util.List;
import javafx.scene.Parent;

/**
 * A screen that was loaded: what is shown, and who binds it.
 *
 * @param root       the top node of its FXML
 * @param controller the controller of that FXML
 * @param help       the keys of this screen: the lines {@code help.1 = Enter | opens the person}, {@code help.2 = …} of
 *                   its words, in that order
 */
public record Screen<C>(Parent root, C controller, List<KeyLine> help) {
  public Screen {
    help = List.copyOf(help);
  }

  /** Tells the controller that its screen is in view, where it wants to know. */
  public void shown() {
    if (controller instanceof Shown shown) {
      shown.shown();
    }
  }

  /** Tells the controller that the practice is about to be locked, where it wants to know. */
  public void locking() {
    if (controller instanceof Shown shown) {
      shown.locking();
    }
  }

  /** Tells the controller that its screen left the view, where it wants to know. */
  public void hidden() {
    if (controller instanceof Shown shown) {
      shown.hidden();
    }
  }
}
