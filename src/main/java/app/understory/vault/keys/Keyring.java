package app.understory.vault.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The vault key while the vault is open, and one key derived from it for each use by HKDF-SHA-256 (RFC 5869) with the
 * vault's id as salt and the label as info. Closing it wipes every array of ours; copies inside the JCE cannot be
 * reached. Safe for use by several threads.
 */
public final class Keyring implements AutoCloseable {
  /** Bytes in every key here. */
  public static final int KEY_BYTES = 32;

  /** What a key is for. Its name goes into the derivation: renaming one makes every vault unreadable. */
  public enum Label {
    DATABASE, LOGBOOK, DRAFT, ATTACHMENT, INDEX, BACKUP, SEAL, VAULT_FILE;

    private byte[] info() {
      return ("understory/1/" + name()).getBytes(StandardCharsets.US_ASCII);
    }
  }

  private final UUID vault;
  private final byte[] vaultKey;
  private final Map<Label, byte[]> derived = new EnumMap<>(Label.class);
  private boolean closed;

  /**
   * @param vault    the vault's id
   * @param vaultKey 32 random bytes; copied, the caller wipes its own
   */
  public Keyring(UUID vault, byte[] vaultKey) {
    if (vaultKey.length != KEY_BYTES) {
      throw new IllegalArgumentException("a vault key has 32 bytes");
    }
    this.vault = vault;
    this.vaultKey = vaultKey.clone();
    for (Label label : Label.values()) {
      derived.put(label, hkdf(vaultKey, bytes(vault), label.info()));
    }
  }

  /** The vault these keys belong to. */
  public UUID vault() {
    return vault;
  }

  /** The vault key itself, to be wrapped in a slot: a copy that the caller wipes. */
  public synchronized byte[] vaultKey() {
    refuseClosed();
    return vaultKey.clone();
  }

  /** A copy of one key, which the caller wipes. */
  public synchronized byte[] copy(Label label) {
    refuseClosed();
    return key(label).clone();
  }

  /** One key for AES. */
  public synchronized SecretKey aes(Label label) {
    refuseClosed();
    return new SecretKeySpec(key(label), "AES");
  }

  /** One key for HMAC-SHA-256. */
  public synchronized SecretKey hmac(Label label) {
    refuseClosed();
    return new SecretKeySpec(key(label), "HmacSHA256");
  }

  /** 32 bytes derived from one key with a salt of its own, as for a segment or a file; the caller wipes them. */
  public synchronized byte[] derive(Label label, byte[] salt) {
    refuseClosed();
    return hkdf(key(label), salt, label.info());
  }

  /** True once every array is zero. */
  public synchronized boolean isWiped() { return closed; }

  @Override
  public synchronized void close() {
    Arrays.fill(vaultKey, (byte) 0);
    derived.values().forEach(key -> Arrays.fill(key, (byte) 0));
    closed = true;
  }

  private byte[] key(Label label) {
    byte[] key = derived.get(label);
    if (key == null) {
      throw new IllegalStateException("no key " + label);
    }
    return key;
  }

  private void refuseClosed() {
    if (closed) {
      throw new IllegalStateException("the keys are wiped");
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
        .array();
  }

  private static byte[] hkdf(byte[] key, byte[] salt, byte[] info) {
    AlgorithmParameterSpec spec = HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(info,
        KEY_BYTES);
    try {
      return KDF.getInstance("HKDF-SHA256").deriveData(spec);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java runtime lacks HKDF-SHA256", e);
    }
  }
}
