package app.understory.vault.backup;

import app.understory.vault.backup.Backups.Good;
import app.understory.vault.files.Disk;
import app.understory.vault.time.Moment;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folder of backups. A file gets its name only after it was read back, so a name says how it was; the name carries
 * when it was made, how far the chain had come, the Logbook segment that follows, its rows, and how many attachments it
 * lacks, if it does.
 */
final class Shelf {
  private static final Pattern NAME = Pattern
      .compile(
          "understory-(\\d{8}T\\d{6}\\.\\d{3}Z)-(\\d{1,18})-(\\d{1,9})-(\\d{1,18})(?:-lacks(\\d{1,9}))?\\.backup");
  private static final DateTimeFormatter TIME = DateTimeFormatter
      .ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
      .withZone(ZoneOffset.UTC);

  /**
   * A backup that was read back when it was made.
   *
   * @param good     what to show of it where it is good
   * @param sequence the last transaction it holds
   * @param segment  the Logbook segment that follows it
   * @param lacking  attachments whose file was missing or damaged: with one, it holds every row and is not called good
   */
  record Kept(Good good, long sequence, int segment, int lacking) {
    boolean whole() {
      return lacking == 0;
    }
  }

  private final Disk disk;
  private final Path folder;

  Shelf(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** All, newest first: by how far the chain had come, for a clock may once have been wrong. */
  List<Kept> all(ZoneId zone) throws IOException {
    List<Kept> all = new ArrayList<>();
    for (Path file : disk.list(folder)) {
      kept(file, zone).ifPresent(all::add);
    }
    all.sort(Comparator.comparingInt(Kept::segment).thenComparingLong(Kept::sequence)
        .thenComparing(kept -> kept.good().made()).reversed());
    return all;
  }

  Path name(Label label, long rows, int lacking) {
    return folder
        .resolve("understory-" + TIME.format(label.made().at()) + "-" + label.position().head().sequence()
            + "-" + label.segment() + "-" + rows + (lacking == 0 ? "" : "-lacks" + lacking) + ".backup");
  }

  /** Takes away what an interrupted backup left behind: sealed pieces, nothing that was called good. */
  void tidy() throws IOException {
    for (Path file : disk.list(folder)) {
      String name = file.getFileName().toString();
      if (name.startsWith("making") || name.startsWith("reading")) {
        disk.delete(file);
      }
    }
  }

  private static Optional<Kept> kept(Path file, ZoneId zone) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    Moment made = new Moment(TIME.parse(name.group(1), Instant::from), zone);
    return Optional
        .of(new Kept(new Good(file, made, Long.parseLong(name.group(4))), Long.parseLong(name.group(2)),
            Integer.parseInt(name.group(3)), name.group(5) == null ? 0 : Integer.parseInt(name.group(5))));
  }
}
