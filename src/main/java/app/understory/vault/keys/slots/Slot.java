package app.understory.vault.keys.slots;

import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.Wrap;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One way into the vault: the vault key, and a clinician's own keys, wrapped under what one passphrase or one recovery
 * code gives.
 */
public final class Slot {
  /** What opens it. */
  public enum Kind {
    PASSPHRASE, RECOVERY
  }

  private static final String VAULT_KEY = "vault key";
  private static final String OWN_KEYS = "own keys";

  private final UUID id;
  private final Kind kind;
  private final UUID clinician;
  private final byte[] vaultKey;
  private final byte[] ownKeys;

  private Slot(UUID id, Kind kind, UUID clinician, byte[] vaultKey, byte[] ownKeys) {
    this.id = id;
    this.kind = kind;
    this.clinician = clinician;
    this.vaultKey = vaultKey;
    this.ownKeys = ownKeys;
  }

  /**
   * Wraps a bunch of keys.
   *
   * @param terms  vault id, cost and salt: bound into the wrapping
   * @param opener what the passphrase was stretched to, or the secret of the recovery code
   */
  static Slot wrap(UUID id, Kind kind, byte[] terms, byte[] opener, Bunch bunch, SecureRandom random) {
    Slot bare = new Slot(id, kind, bunch.clinician(), new byte[0], new byte[0]);
    byte[] key = bare.key(opener);
    byte[] vault = bunch.vaultKey();
    byte[] own = bunch.ownKeys();
    Slot wrapped = new Slot(id, kind, bunch.clinician(),
        Wrap.seal(key, bare.aad(terms, VAULT_KEY), vault, random),
        Wrap.seal(key, bare.aad(terms, OWN_KEYS), own, random));
    Arrays.fill(key, (byte) 0);
    Arrays.fill(vault, (byte) 0);
    Arrays.fill(own, (byte) 0);
    return wrapped;
  }

  /** The keys inside, or nothing where this opener is not its own. */
  Optional<Bunch> open(byte[] terms, byte[] opener) {
    byte[] key = key(opener);
    try {
      Optional<byte[]> vault = Wrap.open(key, aad(terms, VAULT_KEY), vaultKey);
      Optional<byte[]> own = Wrap.open(key, aad(terms, OWN_KEYS), ownKeys);
      return vault.isPresent() && own.isPresent()
          ? Optional.of(new Bunch(clinician, vault.get(), own.get()))
          : Optional.empty();
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  UUID clinician() {
    return clinician;
  }

  /** As it stands in {@code vault.json}. */
  String json() {
    return "    {\"id\": \"" + id + "\", \"kind\": \"" + kind + "\", \"clinician\": \"" + clinician
        + "\",\n     \"vaultKey\": \"" + Hex.of(vaultKey) + "\",\n     \"ownKeys\": \"" + Hex.of(ownKeys)
        + "\"}";
  }

  static Slot read(Map<String, Object> json) {
    KeyFile.only(json, "id", "kind", "clinician", "vaultKey", "ownKeys");
    byte[] vaultKey = Hex.bytes(KeyFile.string(json, "vaultKey"), Bunch.KEY + Wrap.OVERHEAD);
    byte[] ownKeys = Hex.bytes(KeyFile.string(json, "ownKeys"), 2 * Bunch.KEY + Wrap.OVERHEAD);
    try {
      return new Slot(UUID.fromString(KeyFile.string(json, "id")), Kind.valueOf(KeyFile.string(json, "kind")),
          UUID.fromString(KeyFile.string(json, "clinician")), vaultKey, ownKeys);
    } catch (IllegalArgumentException e) {
      throw new KeyFileDamaged("a slot of vault.json cannot be read", e);
    }
  }

  private byte[] key(byte[] opener) {
    return Wrap.derive(opener, bytes(id.toString()), bytes("understory slot " + kind));
  }

  private byte[] aad(byte[] terms, String what) {
    byte[] own = bytes(id + "|" + kind + "|" + clinician + "|" + what + "|");
    byte[] aad = Arrays.copyOf(own, own.length + terms.length);
    System.arraycopy(terms, 0, aad, own.length, terms.length);
    return aad;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
