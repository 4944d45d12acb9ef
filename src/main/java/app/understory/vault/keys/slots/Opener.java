package app.understory.vault.keys.slots;

import app.understory.vault.keys.RecoveryCode;
import java.util.Arrays;

/** What somebody holds up to the vault: a passphrase or a recovery code. */
public sealed interface Opener {

  /** A passphrase; its characters stay the caller's to wipe. */
  static Opener passphrase(char[] characters) {
    return new Words(characters);
  }

  /** A recovery code; it stays the caller's to wipe. */
  static Opener recovery(RecoveryCode code) {
    return new Code(code);
  }

  /** The kind of slot it may open. */
  Slot.Kind kind();

  /** What the slots' keys are derived from; the caller wipes it. Costs about a second for a passphrase. */
  byte[] secret(Stretching stretching, Costs costs, byte[] salt);

  /** A passphrase. */
  record Words(char[] characters) implements Opener {
    @Override
    public Slot.Kind kind() {
      return Slot.Kind.PASSPHRASE;
    }

    @Override
    public byte[] secret(Stretching stretching, Costs costs, byte[] salt) {
      byte[] bytes = Passphrase.bytes(characters);
      try {
        return stretching.stretch(costs, bytes, salt);
      } finally {
        Arrays.fill(bytes, (byte) 0);
      }
    }
  }

  /** A recovery code: random enough to need no stretching. */
  record Code(RecoveryCode code) implements Opener {
    @Override
    public Slot.Kind kind() {
      return Slot.Kind.RECOVERY;
    }

    @Override
    public byte[] secret(Stretching stretching, Costs costs, byte[] salt) {
      return code.secret();
    }
  }
}
