package app.understory.vault.keys.slots;

import java.time.Duration;

/** The passphrase or the recovery code opens no slot. Says the same whether a slot exists for it or not. */
public final class WrongKey extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Duration waited;

  /** @param waited how long the answer was held back after earlier failures */
  public WrongKey(Duration waited) {
    super("no slot opens");
    this.waited = waited;
  }

  public Duration waited() {
    return waited;
  }
}
