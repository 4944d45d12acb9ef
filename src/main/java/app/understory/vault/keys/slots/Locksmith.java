package app.understory.vault.keys.slots;

import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.RecoveryCode;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes slots and opens them. Knows no file: what it gives and takes are key files as values. */
public final class Locksmith {
  private static final int SALT = 16;

  private final SecureRandom random;
  private final Stretching stretching;

  public Locksmith(SecureRandom random, Stretching stretching) {
    this.random = random;
    this.stretching = stretching;
  }

  /** A new vault's key file for its first clinician: one slot for the passphrase, one for the recovery code. */
  public KeyFile found(UUID vault, Optional<String> shownName, Costs costs, Bunch bunch, char[] passphrase,
      RecoveryCode code) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    byte[] terms = KeyFile.terms(vault, costs, salt);
    return new KeyFile(vault, shownName, costs, salt,
        List.of(slot(Opener.passphrase(passphrase), costs, salt, terms, bunch),
            slot(Opener.recovery(code), costs, salt, terms, bunch)));
  }

  /**
   * The keys behind the first slot that opens, or nothing. One stretching for an attempt, and every slot is tried, so
   * that the time says nothing about who has one.
   */
  public Optional<Bunch> open(KeyFile file, Opener opener) {
    byte[] secret = opener.secret(stretching, file.costs(), file.salt());
    try {
      Optional<Bunch> found = Optional.empty();
      for (Slot slot : file.slots()) {
        Optional<Bunch> opened = slot.kind() == opener.kind()
            ? slot.open(file.terms(), secret)
            : Optional.empty();
        if (found.isEmpty()) {
          found = opened;
        } else {
          opened.ifPresent(Bunch::close);
        }
      }
      return found;
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** The file with this clinician's slot of the opener's kind replaced by one for it; other slots stay as they are. */
  public KeyFile replace(KeyFile file, Bunch bunch, Opener opener) {
    List<Slot> slots = new ArrayList<>(file.slots());
    slots.removeIf(slot -> slot.kind() == opener.kind() && slot.clinician().equals(bunch.clinician()));
    slots.add(slot(opener, file.costs(), file.salt(), file.terms(), bunch));
    return new KeyFile(file.vault(), file.shownName(), file.costs(), file.salt(), slots);
  }

  /** The file with another name to show above the passphrase, or none. */
  public KeyFile show(KeyFile file, Optional<String> name) {
    return new KeyFile(file.vault(), name, file.costs(), file.salt(), file.slots());
  }

  private Slot slot(Opener opener, Costs costs, byte[] salt, byte[] terms, Bunch bunch) {
    byte[] secret = opener.secret(stretching, costs, salt);
    try {
      return Slot.wrap(UUID.randomUUID(), opener.kind(), terms, secret, bunch, random);
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }
}
