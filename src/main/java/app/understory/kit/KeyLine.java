package app.understory.kit;

/**
 * One line of a screen's key help.
 *
 * @param keys  the keys as a person reads them, as {@code Alt ↑ ↓}
 * @param words what they do
 */
public record KeyLine(String keys, String words) {

  /** Reads {@code keys | what they do}. */
  public static KeyLine of(String line) {
    int bar = line.indexOf('|');
    return bar < 0
        ? new KeyLine(line.strip(), "")
        : new KeyLine(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
  }
}
