package app.understory.measure.definition;

/**
 * One answer that can be given to an item.
 *
 * @param value what it counts, 0 or more
 * @param label our own words for it
 * @param head a word or two that stand above its column; may be empty
 */
public record Option(int value, String label, String head) {}
