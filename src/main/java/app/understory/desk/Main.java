package app.understory.desk;

import app.understory.desk.cli.Commands;
import app.understory.desk.cli.Terminal;
import app.understory.desk.demo.Demo;
import app.understory.desk.start.Program;
import app.understory.desk.start.ProgramSettings;
import app.understory.desk.start.Surroundings;
import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;

/** The program's plain door: a window, or one of the commands. */
public final class Main {
  private static final String TOUR = "target/tour";

  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    Surroundings machine = new Surroundings(System.getenv(), System.getProperties());
    ProgramSettings settings = machine.settings(Demo::rehearse);
    Terminal terminal = new Terminal(System.in, System.out, System.err, settings.time(), new SecureRandom(),
        settings.computer());
    int code = new Commands(terminal, () -> machine.display() ? window(settings) : withoutDisplay(terminal))
        .run(args);
    System.exit(code);
  }

  /** Shows the window and answers when it is closed and every door behind it. */
  private static int window(ProgramSettings settings) throws InterruptedException {
    CountDownLatch left = new CountDownLatch(1);
    Platform.setImplicitExit(false);
    Platform.startup(() -> Program.start(settings, new Stage()).whenLeft(left::countDown));
    left.await();
    return 0;
  }

  /** Where there is no display the tour shows the program at work. */
  private static int withoutDisplay(Terminal terminal) {
    terminal.err()
        .println("There is no display here, so no window can be shown; the tour is taken into " + TOUR
            + " instead.");
    return new Commands(terminal, () -> 1).run("tour", "--out", TOUR);
  }
}
