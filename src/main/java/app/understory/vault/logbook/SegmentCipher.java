package app.understory.vault.logbook;

import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.Keyring.Label;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens the records of one segment. A record is 32 bytes of prefix (length and random nonce, sequence and a
 * check of these), then the AES-256-GCM of the body with its tag. Every 16 bytes of it look random, so that a sector
 * of zeros can only be one that was never written; the check keeps a rotted length from passing for a torn record.
 */
final class SegmentCipher {
  static final int PREFIX = 32;
  static final int TAG = 16;
  static final int BLOCK = 16;
  /** The longest sealed body. */
  static final int MOST = 48 << 20;
  private static final int NONCE = 12;
  private static final int CHECK = 8;

  private final SegmentHeader header;
  private final SecretKey key;
  private final Cipher cipher;
  private final Mac check;
  private final SecureRandom random = new SecureRandom();

  SegmentCipher(Keyring keys, SegmentHeader header) {
    this.header = header;
    this.key = key(keys, header, 'r', "AES");
    try {
      cipher = Cipher.getInstance("AES/GCM/NoPadding");
      check = Mac.getInstance("HmacSHA256");
      check.init(key(keys, header, 'c', "HmacSHA256"));
    } catch (GeneralSecurityException e) {
      throw lacking(e);
    }
  }

  /** The hash before the first record: of the header itself. */
  static byte[] sha256(byte[] bytes, int from, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, from, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw lacking(e);
    }
  }

  byte[] seal(long sequence, byte[] previous, byte[] body) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    int length = body.length + TAG;
    ByteBuffer record = ByteBuffer.allocate(PREFIX + length).putInt(length).put(nonce).putLong(sequence)
        .put(check(length, nonce, sequence));
    try {
      Cipher gcm = gcm(Cipher.ENCRYPT_MODE, nonce, sequence, previous);
      gcm.doFinal(body, 0, body.length, record.array(), PREFIX);
      return record.array();
    } catch (GeneralSecurityException e) {
      throw lacking(e);
    }
  }

  /** The length of what is sealed behind a sound prefix at this place, or -1 where no sound one stands. */
  int sealedLength(byte[] file, int at) {
    if (at + PREFIX > file.length) {
      return -1;
    }
    ByteBuffer in = ByteBuffer.wrap(file, at, PREFIX);
    int length = in.getInt();
    byte[] nonce = new byte[NONCE];
    in.get(nonce);
    long sequence = in.getLong();
    byte[] found = new byte[CHECK];
    in.get(found);
    boolean sane = length >= TAG + BLOCK && length % BLOCK == 0 && length <= MOST + TAG;
    return sane && MessageDigest.isEqual(found, check(length, nonce, sequence)) ? length : -1;
  }

  /** The sequence in the prefix at this place. */
  static long sequence(byte[] file, int at) {
    return ByteBuffer.wrap(file).getLong(at + Integer.BYTES + NONCE);
  }

  /** The body; fails where one bit of it, of its place or of its past is another. */
  byte[] open(byte[] file, int at, int sealed, byte[] previous) throws GeneralSecurityException {
    byte[] nonce = Arrays.copyOfRange(file, at + Integer.BYTES, at + Integer.BYTES + NONCE);
    return gcm(Cipher.DECRYPT_MODE, nonce, sequence(file, at), previous).doFinal(file, at + PREFIX, sealed);
  }

  private Cipher gcm(int mode, byte[] nonce, long sequence, byte[] previous) throws GeneralSecurityException {
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
    cipher.updateAAD(ByteBuffer.allocate(60).putLong(header.vault().getMostSignificantBits())
        .putLong(header.vault().getLeastSignificantBits()).putInt(header.number()).putLong(sequence)
        .put(previous)
        .array());
    return cipher;
  }

  private byte[] check(int length, byte[] nonce, long sequence) {
    byte[] mac = check.doFinal(ByteBuffer.allocate(28).putInt(header.number()).putInt(length).put(nonce)
        .putLong(sequence).array());
    return Arrays.copyOf(mac, CHECK);
  }

  private static SecretKey key(Keyring keys, SegmentHeader header, char use, String algorithm) {
    byte[] salt = header.salt();
    byte[] derived = keys.derive(Label.LOGBOOK,
        ByteBuffer.allocate(salt.length + 1).put(salt).put((byte) use).array());
    SecretKey key = new SecretKeySpec(derived, algorithm);
    Arrays.fill(derived, (byte) 0);
    return key;
  }

  private static IllegalStateException lacking(GeneralSecurityException e) {
    return new IllegalStateException("this Java runtime lacks AES-GCM or SHA-256", e);
  }
}
