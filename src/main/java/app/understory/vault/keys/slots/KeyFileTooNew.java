package app.understory.vault.keys.slots;

/** The key file was written by a newer version of the program. */
public final class KeyFileTooNew extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int version;

  public KeyFileTooNew(int version) {
    super("vault.json has version " + version);
    this.version = version;
  }

  public int version() {
    return version;
  }
}
