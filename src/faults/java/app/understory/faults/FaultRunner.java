package app.understory.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs every row and prints the table; exits 1 if any vault lost, hid or refused anything. */
public final class FaultRunner {
  private FaultRunner() {}

  /** The rows, in the table's order. */
  static List<FaultRow> rows() {
    return List.of(new MixedState(false), new FailedForce(false), new Tail(false), new UnknownOutcome(false),
        new KilledWhileLogging(false), new KilledWhileSigning(false));
  }

  /** @param args {@code --scale N}, 1 if it is left out */
  public static void main(String[] args) throws Exception {
    int scale = args.length == 2 && args[0].equals("--scale") ? Integer.parseInt(args[1]) : 1;
    boolean clean = true;
    System.out.println("faults | name | runs | lost | silent | unopened");
    for (FaultRow row : rows()) {
      Tally tally = run(row, scale);
      clean &= tally.isClean() && tally.runs() > 0;
      System.out.printf("faults | %s | %d | %d | %d | %d%n", row.name(), tally.runs(), tally.lost(),
          tally.silent(),
          tally.unopened());
    }
    System.exit(clean ? 0 : 1);
  }

  private static Tally run(FaultRow row, int scale) throws Exception {
    Path folder = Files.createTempDirectory("understory-faults");
    try {
      return row.run(folder, scale);
    } finally {
      clear(folder);
    }
  }

  static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
