package app.understory.visit.view;

import app.understory.kit.Screen;
import app.understory.kit.Screens;

/** Makes the screen of a call. */
public final class CallScreen {
  private CallScreen() {}

  public static Screen<CallController> of(CallModel model, CallExits exits) {
    return Screens.load(CallController.class, () -> new CallController(model, exits));
  }
}
