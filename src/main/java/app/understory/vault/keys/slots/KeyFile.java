package app.understory.vault.keys.slots;

import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.Wrap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What stands in {@code vault.json}: the vault's id, the cost of a passphrase, and the slots. Whoever holds the vault
 * key can tell by its MAC whether a byte of it was changed. Every bound is held before any cost is paid.
 */
public final class KeyFile {
  /** The version of the file this program writes and reads. */
  public static final int VERSION = 1;
  /** The most bytes a key file may have. */
  public static final int MOST_BYTES = 64 * 1024;

  private static final int MOST_SLOTS = 32;
  private static final int SALT = 16;
  private static final int MAC = 32;
  private static final String MAC_MEMBER = ",\n  \"mac\": \"";
  private static final String END = "\"\n}\n";

  private final UUID vault;
  private final Optional<String> shownName;
  private final Costs costs;
  private final byte[] salt;
  private final List<Slot> slots;

  KeyFile(UUID vault, Optional<String> shownName, Costs costs, byte[] salt, List<Slot> slots) {
    if (slots.isEmpty() || slots.size() > MOST_SLOTS) {
      throw new KeyFileDamaged("vault.json has no slot, or too many");
    }
    this.vault = vault;
    this.shownName = shownName;
    this.costs = costs;
    this.salt = salt.clone();
    this.slots = List.copyOf(slots);
  }

  /** Reads a file; throws {@link KeyFileDamaged} or {@link KeyFileTooNew}. */
  public static KeyFile read(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new KeyFileDamaged("vault.json is too long");
    }
    Map<String, Object> json = Json.object(text(file));
    long version = number(json, "version");
    if (version > VERSION) {
      throw new KeyFileTooNew(Math.toIntExact(Math.min(version, Integer.MAX_VALUE)));
    }
    only(json, "version", "vault", "shownName", "argon2id", "slots", "mac");
    Map<String, Object> cost = object(json.get("argon2id"));
    only(cost, "memoryKiB", "passes", "lanes", "salt");
    Costs costs = new Costs(small(cost, "memoryKiB"), small(cost, "passes"), small(cost, "lanes"));
    List<Slot> slots = new ArrayList<>();
    for (Object slot : list(json.get("slots"))) {
      slots.add(Slot.read(object(slot)));
    }
    Optional<String> shown = json.containsKey("shownName")
        ? Optional.of(string(json, "shownName"))
        : Optional.empty();
    return new KeyFile(uuid(json), shown, costs, Hex.bytes(string(cost, "salt"), SALT), slots);
  }

  /** The file's bytes, with its MAC. */
  byte[] bytes(byte[] vaultKey) {
    StringBuilder text = new StringBuilder("{\n  \"version\": ").append(VERSION);
    text.append(",\n  \"vault\": \"").append(vault).append('"');
    shownName.ifPresent(name -> text.append(",\n  \"shownName\": \"").append(escaped(name)).append('"'));
    text.append(",\n  \"argon2id\": {\"memoryKiB\": ").append(costs.memoryKiB()).append(", \"passes\": ")
        .append(costs.passes()).append(", \"lanes\": ").append(costs.lanes()).append(", \"salt\": \"")
        .append(Hex.of(salt)).append("\"},\n  \"slots\": [\n");
    text.append(String.join(",\n", slots.stream().map(Slot::json).toList())).append("\n  ]");
    byte[] signed = text.toString().getBytes(StandardCharsets.UTF_8);
    text.append(MAC_MEMBER).append(Hex.of(mac(vaultKey, signed))).append(END);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The file's bytes as these keys write them. */
  public byte[] written(Bunch keys) {
    byte[] key = keys.vaultKey();
    try {
      return bytes(key);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** Whether every byte is as it was written by someone who held the vault key. */
  static boolean verifies(byte[] file, byte[] vaultKey) {
    int tail = MAC_MEMBER.length() + 2 * MAC + END.length();
    if (file.length < tail) {
      return false;
    }
    byte[] signed = Arrays.copyOf(file, file.length - tail);
    String expected = MAC_MEMBER + Hex.of(mac(vaultKey, signed)) + END;
    return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
        Arrays.copyOfRange(file, file.length - tail, file.length));
  }

  public UUID vault() {
    return vault;
  }

  /** The practice's name, where it chose to show it above the passphrase. */
  public Optional<String> shownName() {
    return shownName;
  }

  Costs costs() {
    return costs;
  }

  byte[] salt() {
    return salt.clone();
  }

  List<Slot> slots() {
    return slots;
  }

  /** What every wrapping is bound to. */
  byte[] terms() {
    return terms(vault, costs, salt);
  }

  static byte[] terms(UUID vault, Costs costs, byte[] salt) {
    return ("understory 1|" + vault + "|" + costs.memoryKiB() + "|" + costs.passes() + "|" + costs.lanes()
        + "|"
        + Hex.of(salt)).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] mac(byte[] vaultKey, byte[] signed) {
    byte[] key = Wrap.derive(vaultKey, new byte[0], "understory vault.json".getBytes(StandardCharsets.UTF_8));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(signed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC is missing", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static String text(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw new KeyFileDamaged("vault.json is not text", e);
    }
  }

  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    for (char c : name.toCharArray()) {
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static UUID uuid(Map<String, Object> json) {
    try {
      return UUID.fromString(string(json, "vault"));
    } catch (IllegalArgumentException e) {
      throw new KeyFileDamaged("the id in vault.json cannot be read", e);
    }
  }

  static void only(Map<String, Object> json, String... names) {
    if (!Set.of(names).containsAll(json.keySet())) {
      throw new KeyFileDamaged("vault.json holds something unknown");
    }
  }

  static String string(Map<String, Object> json, String name) {
    if (json.get(name) instanceof String text) {
      return text;
    }
    throw new KeyFileDamaged("vault.json lacks " + name);
  }

  private static long number(Map<String, Object> json, String name) {
    if (json.get(name) instanceof Long number) {
      return number;
    }
    throw new KeyFileDamaged("vault.json lacks " + name);
  }

  private static int small(Map<String, Object> json, String name) {
    return (int) Math.min(number(json, name), Integer.MAX_VALUE);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      return (Map<String, Object>) members;
    }
    throw new KeyFileDamaged("vault.json has another shape");
  }

  private static List<?> list(@Nullable Object value) {
    if (value instanceof List<?> elements) {
      return elements;
    }
    throw new KeyFileDamaged("vault.json has another shape");
  }
}
