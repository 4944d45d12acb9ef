package app.understory.vault.keys.slots;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** Turns a passphrase into bytes. */
final class Passphrase {
  private Passphrase() {}

  /**
   * UTF-8 of the passphrase in NFC, since one keyboard gives {@code u} and two dots where another gives one letter. The
   * caller wipes it. Plain ASCII passes through no String.
   */
  static byte[] bytes(char[] passphrase) {
    CharBuffer chars = CharBuffer.wrap(passphrase);
    if (!Normalizer.isNormalized(chars, Normalizer.Form.NFC)) {
      chars = CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFC).toCharArray());
    }
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(chars);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    Arrays.fill(encoded.array(), (byte) 0);
    return bytes;
  }
}
