package app.understory.vault.keys.slots;

/** How 256 bits are made of a passphrase, so that each guess at it is dear. */
@FunctionalInterface
public interface Stretching {
  /** Argon2id (RFC 9106): the program uses no other. */
  Stretching ARGON2 = Costs::stretch;

  /** The same bits for the same three; the caller wipes what it gave and what it gets. */
  byte[] stretch(Costs costs, byte[] passphrase, byte[] salt);
}
