package crooked.people;

import crooked.Breaks;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;

@Breaks("only the vault does cryptography")
class SealsForItself {
  Cipher cipher() throws GeneralSecurityException {
    return Cipher.getInstance("AES/GCM/NoPadding");
  }
}
