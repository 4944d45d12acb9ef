package app.understory.vault.logbook;

/**
 * A record at the Logbook's end that was never written whole: some of its sectors are still the zeros that stood there
 * before, and nothing follows it. It was never called kept, provided that the database stands below it.
 *
 * @param sequence the number it would have had
 */
public record Torn(long sequence) {}
