package app.understory.vault.keys;

/** A passphrase was chosen that anyone who tries guesses at once; nothing was changed. */
public final class WeakPassphrase extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WeakPassphrase() {
    super("the passphrase is guessed at once");
  }
}
