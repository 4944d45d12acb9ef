package app.understory.integration;

import app.understory.vault.signing.Signatures;
import app.understory.vault.time.Moment;

/**
 * A note's signature, verified just now.
 *
 * @param version which version of the note it covers
 * @param name    of who signed; empty where the practice does not know them
 * @param covers  in words, what it covers
 * @param verdict whether what it covers still says what it said
 */
public record Signed(int version, String name, Moment when, String covers, Signatures.Verdict verdict) {

  /** Whether it holds. */
  public boolean holds() {
    return verdict == Signatures.Verdict.GOOD;
  }
}
