package app.understory.integration.view;

import app.understory.kit.Screen;

/** What the integrate tab asks of what lies around it. */
public interface IntegrateExits {

  /** Lets the page have the whole window. */
  void alone(Screen<?> page);

  /** Gives the window back. */
  void together();
}
