package app.understory.vault.keys.slots;

import java.util.HexFormat;

/** Bytes as small hexadecimal digits, with their length held. */
final class Hex {
  private Hex() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  static byte[] bytes(String hex, int length) {
    if (hex.length() != 2 * length) {
      throw new KeyFileDamaged("a value of vault.json has the wrong length");
    }
    try {
      return HexFormat.of().parseHex(hex);
    } catch (IllegalArgumentException e) {
      throw new KeyFileDamaged("a value of vault.json is not hexadecimal", e);
    }
  }
}
