package app.understory.vault.keys;

import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;

/** Signatures of the clinician who unlocked (Ed25519, RFC 8032). */
public final class Signing {
  private static final int PUBLIC_KEY = 32;
  private static final int SIGNATURE = 64;

  private final Bunch bunch;

  public Signing(Bunch bunch) {
    this.bunch = bunch;
  }

  /** The 32 bytes by which anyone can verify. */
  public byte[] publicKey() {
    byte[] seed = bunch.signingSeed();
    try {
      return new Ed25519PrivateKeyParameters(seed).generatePublicKey().getEncoded();
    } finally {
      Arrays.fill(seed, (byte) 0);
    }
  }

  /** A signature of 64 bytes. */
  public byte[] sign(byte[] message) {
    byte[] seed = bunch.signingSeed();
    try {
      Ed25519Signer signer = new Ed25519Signer();
      signer.init(true, new Ed25519PrivateKeyParameters(seed));
      signer.update(message, 0, message.length);
      return signer.generateSignature();
    } finally {
      Arrays.fill(seed, (byte) 0);
    }
  }

  /** Whether the signature over this message was made by the holder of this public key. */
  public static boolean verify(byte[] publicKey, byte[] message, byte[] signature) {
    if (publicKey.length != PUBLIC_KEY || signature.length != SIGNATURE) {
      return false;
    }
    try {
      Ed25519Signer verifier = new Ed25519Signer();
      verifier.init(false, new Ed25519PublicKeyParameters(publicKey));
      verifier.update(message, 0, message.length);
      return verifier.verifySignature(signature);
    } catch (IllegalArgumentException e) {
      return false; // not every 32 bytes are a key
    }
  }
}
