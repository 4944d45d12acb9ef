package app.understory.vault.logbook;

/** The Logbook is damaged, or is not this vault's. Nothing was changed. */
public final class Unsound extends Exception {
  private static final long serialVersionUID = 1L;

  Unsound(String message) {
    super(message);
  }

  Unsound(String message, Throwable cause) {
    super(message, cause);
  }
}
