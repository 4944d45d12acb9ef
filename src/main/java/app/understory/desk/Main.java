package app.understory.desk;

import app.understory.desk.start.Program;
import app.understory.desk.start.Surroundings;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program's plain door. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    Surroundings machine = new Surroundings(System.getenv(), System.getProperties());
    if (machine.display()) {
      Platform.startup(() -> Program.start(machine.settings(), new Stage()));
    } else {
      System.err.println("There is no display here, so no window can be shown.");
    }
  }
}
