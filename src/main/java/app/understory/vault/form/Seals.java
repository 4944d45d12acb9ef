package app.understory.vault.form;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** Seals rows: HMAC-SHA-256 over vault id and canonical form. One instance for one thread. */
public final class Seals {
  private final UUID vault;
  private final Mac mac;

  public Seals(UUID vault, SecretKey key) {
    this.vault = vault;
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java runtime lacks HmacSHA256", e);
    }
  }

  /** The 32 bytes that stand beside the row. */
  public byte[] seal(Image image) {
    if (image.form() != Image.FORM) {
      throw new IllegalArgumentException("canonical form " + image.form() + " is not known");
    }
    return mac.doFinal(new Canonical().id(vault).image(image).bytes());
  }

  /** Whether this seal belongs to this row. */
  public boolean verifies(Image image, byte[] seal) {
    return image.form() == Image.FORM && MessageDigest.isEqual(seal, seal(image));
  }

  /** A MAC under the same key over other bytes of the vault. */
  public byte[] mac(byte[] content) {
    return mac.doFinal(content);
  }
}
