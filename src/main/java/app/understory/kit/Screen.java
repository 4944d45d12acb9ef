package app.understory.kit;

import javafx.scene.Parent;

/**
 * A screen that was loaded: what is shown, and who binds it.
 *
 * @param root       the top node of its FXML
 * @param controller the controller of that FXML
 */
public record Screen<C>(Parent root, C controller) {

  /** Tells the controller that its screen is in view, where it wants to know. */
  public void shown() {
    if (controller instanceof Shown shown) {
      shown.shown();
    }
  }

  /** Tells the controller that its screen left the view, where it wants to know. */
  public void hidden() {
    if (controller instanceof Shown shown) {
      shown.hidden();
    }
  }
}
