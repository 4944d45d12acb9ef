package app.understory.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures every row, or one, prints the table, and puts the same as JSON beside. */
public final class BenchRunner {
  private BenchRunner() {}

  /** The rows, in the table's order. */
  static List<BenchRow> rows() {
    return List.of(new Kept(),
        new Typing("typing p99 note", "app.understory.integration.view.NoteTyping"),
        new Typing("typing p99 log", "app.understory.session.view.LogTyping"));
  }

  /** @param args the folder for what is measured and for the JSON; then the name of one line, or nothing for all */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    String only = args.length > 1 ? args[1] : "";
    System.out.println("bench | name | ours | reference | unit | ratio");
    List<Figure> all = new ArrayList<>();
    for (BenchRow row : rows()) {
      if (only.isEmpty() || row.names().contains(only)) {
        List<Figure> measured = measure(row, folder.resolve("work"));
        measured.stream().filter(figure -> only.isEmpty() || figure.name().equals(only)).forEach(figure -> {
          System.out.println(figure.line());
          System.out.println(figure.iterations());
          all.add(figure);
        });
      }
    }
    if (all.isEmpty()) {
      System.err.println("no row " + only);
      System.exit(2);
    }
    Files.writeString(folder.resolve("bench.json"),
        all.stream().map(Figure::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n")));
    System.exit(0);
  }

  private static List<Figure> measure(BenchRow row, Path folder) throws Exception {
    clear(folder);
    Files.createDirectories(folder);
    try {
      return row.measure(folder);
    } finally {
      clear(folder);
    }
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
