package app.understory.vault.keys.slots;

/** The passphrase or the recovery code opens no slot. Says the same whether a slot exists for it or not. */
public final class WrongKey extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WrongKey() {
    super("no slot opens");
  }
}
