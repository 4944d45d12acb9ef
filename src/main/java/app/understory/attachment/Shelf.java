package app.understory.attachment;

/**
 * A row of files as a screen shows it.
 *
 * @param to   what they belong to
 * @param open whether more may come and some may go: not where what they belong to is signed
 */
public record Shelf(Belonging to, boolean open) {}
