package app.understory.vault.keys.slots;

/** The key file {@code vault.json} cannot be trusted: cut, changed, or out of bounds. */
public final class KeyFileDamaged extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KeyFileDamaged(String message) {
    super(message);
  }

  public KeyFileDamaged(String message, Throwable cause) {
    super(message, cause);
  }
}
