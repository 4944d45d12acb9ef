package crooked.people.view;

import crooked.Breaks;
import java.util.concurrent.Executor;
import javafx.application.Platform;

@Breaks("only the kit returns to the screen's thread")
class QuietlyRunsLater {
  Executor later() {
    return Platform::runLater;
  }
}
