package app.understory.desk.cli;

import app.understory.desk.tour.Missed;
import app.understory.desk.tour.Tour;
import app.understory.desk.tour.TourPlan;
import app.understory.kit.Theme;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the tour. */
@Command(name = "tour", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Drives the program from its first run to its last lock, without a display, and takes a picture of each stop.",
    "What the pictures show was typed and clicked. A log of it is written beside them, as tour.log."})
final class TourCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for pictures and log.")
  private Path out = Path.of("");
  @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", description = "Width and height of each picture in pixels (${DEFAULT-VALUE}).")
  private String size = "";
  @Option(names = "--theme", paramLabel = "THEME", defaultValue = "day", description = "day, evening or session (${DEFAULT-VALUE}).")
  private Theme theme = Theme.DAY;

  TourCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TourPlan plan = plan();
    Tour.withoutDisplay();
    try {
      int pictures = new Tour(plan, terminal.time()::nanos).take();
      terminal.out().println(pictures + " pictures and tour.log lie in " + out + ".");
      return 0;
    } catch (Missed missed) {
      throw new Failed("The tour stopped. " + missed.getMessage(), missed);
    }
  }

  private TourPlan plan() {
    String[] sides = size.split("x", 2);
    try {
      return new TourPlan(out, theme, Integer.parseInt(sides[0]), Integer.parseInt(sides[sides.length - 1]));
    } catch (NumberFormatException e) {
      throw new Failed("A size is two numbers with an x between, as 1280x800.", e);
    } catch (IllegalArgumentException e) {
      throw new Failed(String.valueOf(e.getMessage()), e);
    }
  }
}
