package app.understory.measure.definition;

/**
 * A range of a score that has a name in the publication.
 *
 * @param scale which score
 * @param from the lowest whole score in it
 * @param to the highest whole score in it
 * @param label the name
 */
public record Band(String scale, int from, int to, String label) {}
