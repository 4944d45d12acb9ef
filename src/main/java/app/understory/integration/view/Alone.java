package app.understory.integration.view;

import app.understory.integration.view.page.PageController;
import app.understory.kit.Screen;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** Lets the page have the whole window, and brings it back beside the rest. */
final class Alone {
  private final StackPane middle;
  private final Screen<PageController> page;
  private final IntegrateExits exits;
  private boolean on;
  private boolean going;

  /** @param middle where the page stands beside the rest */
  Alone(StackPane middle, Screen<PageController> page, IntegrateExits exits) {
    this.middle = middle;
    this.page = page;
    this.exits = exits;
  }

  /** Whether the tab is hidden only because its page goes alone now. */
  boolean going() {
    return going;
  }

  void turn() {
    on = !on;
    page.controller().alone(on);
    if (on) {
      middle.getChildren().remove(page.root());
      going = true;
      exits.alone(page);
      going = false;
    } else {
      exits.together();
      Node root = page.root();
      if (!middle.getChildren().contains(root)) {
        middle.getChildren().add(root);
      }
    }
    page.controller().focus();
  }
}
