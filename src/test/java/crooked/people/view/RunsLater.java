package crooked.people.view;

import crooked.Breaks;
import javafx.application.Platform;

@Breaks("only the kit returns to the screen's thread")
class RunsLater {
  void now(Runnable change) {
    Platform.runLater(change);
  }
}
