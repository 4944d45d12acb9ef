package app.understory.desk.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the tour did, line by line, in {@code tour.log} beside the pictures. */
final class Diary implements AutoCloseable {
  private final PrintStream file;

  Diary(Path folder) {
    try {
      Files.createDirectories(folder);
      file = new PrintStream(Files.newOutputStream(folder.resolve("tour.log")), true, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void line(String words) {
    file.println(words);
  }

  /** Why it stopped: the sentence, and the kind of every failure beneath it. */
  void failure(Missed missed) {
    line("");
    line(String.valueOf(missed.getMessage()));
    for (Throwable cause = missed.getCause(); cause != null; cause = cause.getCause()) {
      line("because  " + cause.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    file.close();
  }
}
