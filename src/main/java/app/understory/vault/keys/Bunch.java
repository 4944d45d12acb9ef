package app.understory.vault.keys;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/**
 * The bunch of keys that one clinician holds while the vault is open: the vault key, and a private key and a signing
 * seed that are theirs alone. Wiped by {@link #close}; using it afterwards is refused.
 */
public final class Bunch implements AutoCloseable {
  /** Bytes of a key. */
  public static final int KEY = 32;

  private final UUID clinician;
  private final byte[] vaultKey;
  private final byte[] ownKeys;
  private boolean wiped;

  /** Takes the arrays over. */
  public Bunch(UUID clinician, byte[] vaultKey, byte[] ownKeys) {
    if (vaultKey.length != KEY || ownKeys.length != 2 * KEY) {
      throw new IllegalArgumentException("keys of the wrong length");
    }
    this.clinician = clinician;
    this.vaultKey = vaultKey;
    this.ownKeys = ownKeys;
  }

  /** All keys new: the first clinician of a new vault. */
  public static Bunch fresh(UUID clinician, SecureRandom random) {
    byte[] vaultKey = new byte[KEY];
    byte[] ownKeys = new byte[2 * KEY];
    random.nextBytes(vaultKey);
    random.nextBytes(ownKeys);
    return new Bunch(clinician, vaultKey, ownKeys);
  }

  /** The keys of another clinician of the same vault: the vault key is shared, the own keys are new. */
  public Bunch forColleague(UUID colleague, SecureRandom random) {
    byte[] own = new byte[2 * KEY];
    random.nextBytes(own);
    return new Bunch(colleague, vaultKey(), own);
  }

  /** Whose they are. */
  public UUID clinician() {
    return clinician;
  }

  /** A copy of the vault key; the caller wipes it. */
  public synchronized byte[] vaultKey() {
    alive();
    return vaultKey.clone();
  }

  /** A copy of the key of the private lane; the caller wipes it. */
  public synchronized byte[] privateKey() {
    alive();
    return Arrays.copyOf(ownKeys, KEY);
  }

  /** A copy of the seed of the Ed25519 signing key; the caller wipes it. */
  synchronized byte[] signingSeed() {
    alive();
    return Arrays.copyOfRange(ownKeys, KEY, 2 * KEY);
  }

  /** A copy of the private key and the signing seed; the caller wipes it. */
  public synchronized byte[] ownKeys() {
    alive();
    return ownKeys.clone();
  }

  /** Another holder of the same keys. */
  public Bunch copy() {
    return new Bunch(clinician, vaultKey(), ownKeys());
  }

  /** Whether nothing of the keys is left here. */
  public synchronized boolean isWiped() { return wiped; }

  @Override
  public synchronized void close() {
    Arrays.fill(vaultKey, (byte) 0);
    Arrays.fill(ownKeys, (byte) 0);
    wiped = true;
  }

  private void alive() {
    if (wiped) {
      throw new IllegalStateException("the vault is locked");
    }
  }
}
