package app.understory.vault.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random nonce in front, and HKDF-SHA-256: all the cryptography that the files share. */
public final class Wrap {
  /** Bytes that sealing adds: nonce and tag. */
  public static final int OVERHEAD = 28;

  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private Wrap() {}

  /** Nonce, sealed bytes and tag. */
  public static byte[] seal(byte[] key, byte[] aad, byte[] plain, SecureRandom random) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce);
      cipher.updateAAD(aad);
      byte[] sealed = Arrays.copyOf(nonce, OVERHEAD + plain.length);
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing", e);
    }
  }

  /** What was sealed, or nothing where key, associated data or bytes are not those of the sealing. */
  public static Optional<byte[]> open(byte[] key, byte[] aad, byte[] sealed) {
    if (sealed.length < OVERHEAD) {
      return Optional.empty();
    }
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE));
      cipher.updateAAD(aad);
      return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is missing", e);
    }
  }

  /** 256 bits derived from a key for one purpose. */
  public static byte[] derive(byte[] key, byte[] salt, byte[] purpose) {
    try {
      return KDF.getInstance("HKDF-SHA256").deriveData(
          HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(purpose, 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF is missing", e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
