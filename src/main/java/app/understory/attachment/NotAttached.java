package app.understory.attachment;

/** A file that is not taken in. The one that was chosen is still where it was. */
public final class NotAttached extends Exception {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why. */
  public enum Reason {
    /** There is nothing in it. */
    EMPTY,
    /** It is longer than {@link AttachedFiles#MOST_BYTES}. */
    TOO_LARGE,
    /** A picture as some telephones keep it, which few programs can show. */
    HEIC,
    /** A picture as some web pages have it. */
    WEBP,
    /** Neither a picture nor a PDF. */
    OTHER,
    /** It says that it is one, and cannot be read. */
    BROKEN,
    /** It takes longer to be drawn than anyone waits, or more memory than there is. */
    UNDRAWN,
    /** A PDF that asks for a password. */
    PASSWORD,
    /** The disk did not give it. */
    GONE,
    /** It was stopped by hand. */
    STOPPED
  }

  public NotAttached(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
