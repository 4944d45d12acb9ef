package app.understory.vault.rows;

/** What was to be written was not kept. The message never holds a person's words. */
public final class NotKept extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** A row with this id and other words stands already in an append-only table. */
    ALREADY_THERE,
    /** A rule of the database speaks against it. */
    REFUSED,
    /** The disk is full or does not take it. */
    DISK,
    /** The vault is being locked. */
    LOCKED,
    /** The vault was opened to be read only. */
    READ_ONLY
  }

  private final Reason reason;

  public NotKept(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public NotKept(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
