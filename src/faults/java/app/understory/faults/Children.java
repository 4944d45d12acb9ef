package app.understory.faults;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Programs that work on a real vault, tell ids line by line, and are killed without warning. */
final class Children {
  private static final long START = TimeUnit.SECONDS.toNanos(60);

  private Children() {}

  /**
   * Runs a child on the vault in this folder, and kills it.
   *
   * @param life how long it may go on after the first id it told, in milliseconds
   * @return what it told
   */
  static List<UUID> killed(Class<?> child, Path root, String how, long life)
      throws IOException, InterruptedException {
    Path told = root.resolve("told.txt");
    Process process = start(child, root, how, told);
    try {
      awaitFirst(process, told);
      process.waitFor(life, TimeUnit.MILLISECONDS);
      if (!process.isAlive()) {
        throw new IOException("the child ended by itself");
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return ids(told);
  }

  private static Process start(Class<?> child, Path root, String how, Path told) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-Xmx512m", "-XX:+UseSerialGC", "-cp",
        System.getProperty("java.class.path"), child.getName(), root.toString(), how)
        .redirectOutput(told.toFile()).redirectError(new File(root.toFile(), "errors.txt")).start();
  }

  private static void awaitFirst(Process child, Path told) throws IOException {
    long end = System.nanoTime() + START;
    while (Files.size(told) == 0) {
      if (!child.isAlive() || System.nanoTime() > end) {
        throw new IOException(
            "the child told nothing: " + Files.readString(told.resolveSibling("errors.txt")));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
  }

  /** A line that was cut by the kill was not told whole. */
  private static List<UUID> ids(Path told) throws IOException {
    List<UUID> ids = new ArrayList<>();
    for (String line : Files.readString(told, StandardCharsets.US_ASCII).split("\n", -1)) {
      if (line.length() == 36) {
        ids.add(UUID.fromString(line));
      }
    }
    return ids;
  }
}
