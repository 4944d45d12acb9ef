package app.understory.session.view.marks;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.session.view.entry.EntryController;

/** Puts the screen for words to the marks together. */
public final class MarksScreen {
  private MarksScreen() {}

  /** @param leave gives the frame back */
  public static Screen<MarksController> of(MarksModel model, Runnable leave) {
    Screen<EntryController> entry = Screens.load(EntryController.class,
        () -> new EntryController(model.line()));
    Screen<MarksController> marks = Screens.load(MarksController.class,
        () -> new MarksController(model, leave));
    marks.controller().furnish(entry.root());
    model.atProperty().addListener((_, _, _) -> {
      if (model.current().isPresent()) {
        entry.controller().focus();
      } else {
        marks.root().requestFocus();
      }
    });
    marks.root().sceneProperty().addListener((_, _, scene) -> {
      if (scene != null) {
        entry.controller().focus();
      }
    });
    return marks;
  }
}
