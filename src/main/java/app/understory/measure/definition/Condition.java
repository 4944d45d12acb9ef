package app.understory.measure.definition;

/**
 * Holds when an item was answered with at least a value.
 *
 * @param item the number of the item
 * @param from the least value
 */
public record Condition(int item, int from) {}
