package app.understory.desk.computer;

import app.understory.kit.Theme;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

/**
 * What this computer remembers: light, reading size, window, the practice opened last. Nothing of a person. A file that
 * cannot be read is as if it were not there.
 */
public final class Preferences {
  private static final String LIGHT = "light";
  private static final String SIZE = "reading.size";
  private static final String LAST = "practice.last";
  private static final String IDLE = "lock.minutes";

  private final Path file;
  private final Properties values = new Properties();
  /** Two who keep at once must not move each other's file away; whoever sets a value does not wait for them. */
  private final Object disk = new Object();

  private Preferences(Path file) {
    this.file = file;
  }

  /** Reads those of this settings folder. */
  public static Preferences read(Path folder) {
    Preferences read = new Preferences(folder.resolve("computer.properties"));
    try (Reader in = Files.newBufferedReader(read.file)) {
      read.values.load(in);
    } catch (IOException | IllegalArgumentException e) {
      read.values.clear();
    }
    return read;
  }

  /** The light that was chosen; empty follows the system. */
  public Optional<Theme> light() {
    return Arrays.stream(Theme.values()).filter(theme -> theme.name().equals(values.getProperty(LIGHT)))
        .findFirst();
  }

  public void light(Theme theme) {
    set(LIGHT, theme.name());
  }

  /** Follows the system again. */
  public synchronized void forgetLight() {
    values.remove(LIGHT);
  }

  /** Percent. */
  public int readingSize() {
    return number(SIZE).orElse(100);
  }

  public void readingSize(int percent) {
    set(SIZE, Integer.toString(percent));
  }

  /** Minutes without a key or a move before the practice locks, 1 to 60. */
  public int idleMinutes() {
    return Math.clamp(number(IDLE).orElse(5), 1, 60);
  }

  public void idleMinutes(int minutes) {
    set(IDLE, Integer.toString(Math.clamp(minutes, 1, 60)));
  }

  /** The folder of the practice that was opened last. */
  public Optional<Path> last() {
    return Optional.ofNullable(values.getProperty(LAST)).filter(text -> !text.isBlank()).map(Path::of);
  }

  public void last(Path folder) {
    set(LAST, folder.toString());
  }

  /** Left, top, width, height of the window in pixels, and whether it filled the screen. */
  public record Bounds(int left, int top, int width, int height, boolean filled) {}

  public Optional<Bounds> window() {
    OptionalInt left = number("window.left");
    OptionalInt top = number("window.top");
    OptionalInt width = number("window.width");
    OptionalInt height = number("window.height");
    if (left.isEmpty() || top.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Bounds(left.getAsInt(), top.getAsInt(), width.getAsInt(), height.getAsInt(),
        Boolean.parseBoolean(values.getProperty("window.filled"))));
  }

  public void window(Bounds bounds) {
    set("window.left", Integer.toString(bounds.left()));
    set("window.top", Integer.toString(bounds.top()));
    set("window.width", Integer.toString(bounds.width()));
    set("window.height", Integer.toString(bounds.height()));
    set("window.filled", Boolean.toString(bounds.filled()));
  }

  /** Writes them, whole or not at all; {@link UncheckedIOException} where the disk does not take them. */
  public void keep() {
    synchronized (disk) {
      try {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (Writer out = Files.newBufferedWriter(fresh)) {
          copy().store(out, null);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private synchronized Properties copy() {
    Properties copy = new Properties();
    copy.putAll(values);
    return copy;
  }

  private synchronized void set(String name, String value) {
    values.setProperty(name, value);
  }

  private OptionalInt number(String name) {
    String text = values.getProperty(name, "");
    return text.matches("-?\\d{1,6}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }
}
