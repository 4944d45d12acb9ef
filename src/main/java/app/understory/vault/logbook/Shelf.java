package app.understory.vault.logbook;

import app.understory.vault.files.Disk;
import app.understory.vault.keys.Keyring;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the segments of a Logbook stand.
 *
 * @param folder the Logbook's folder
 */
public record Shelf(Disk disk, Path folder, Keyring keys) {
  private static final Pattern SEGMENT = Pattern.compile("\\d{6}\\.log");

  /** The segments' files in their order. */
  List<Path> segments() throws IOException {
    return disk.list(folder).stream().filter(file -> SEGMENT.matcher(file.getFileName().toString()).matches())
        .toList();
  }

  /** The segments' files with smaller numbers than this. */
  public List<Path> before(int number) throws IOException {
    return segments().stream().filter(file -> Logbook.number(file) < number).toList();
  }

  Path file(int number) {
    return folder.resolve("%06d.log".formatted(number));
  }
}
