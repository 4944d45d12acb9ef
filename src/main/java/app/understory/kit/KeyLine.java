package app.understory.kit;

/**
 * One line of a screen's key help.
 *
 * @param keys  the keys as a person reads them, as {@code Alt ↑ ↓}
 * @param words what they do
 */
public record KeyLine(String keys, String words) {}
