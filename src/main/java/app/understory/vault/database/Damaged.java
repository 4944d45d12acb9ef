package app.understory.vault.database;

import app.understory.vault.VaultState.Damage;

/** The vault cannot be opened as it is. Nothing was changed. The message never holds a person's words. */
public final class Damaged extends Exception {
  private static final long serialVersionUID = 1L;
  private final Damage what;

  public Damaged(Damage what, String message) {
    super(message);
    this.what = what;
  }

  public Damaged(Damage what, String message, Throwable cause) {
    super(message, cause);
    this.what = what;
  }

  public Damage what() {
    return what;
  }
}
