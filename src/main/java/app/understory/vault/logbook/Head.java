package app.understory.vault.logbook;

/**
 * A place in the Logbook.
 *
 * @param sequence the record's number, from 1 on; 0 before the first
 * @param hash     SHA-256 of the whole record, which covers all before it, as 64 hexadecimal digits
 */
public record Head(long sequence, String hash) {
  /** Before the first record. */
  public static final Head NONE = new Head(0, "0".repeat(64));
}
