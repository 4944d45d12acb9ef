package crooked.people;

import crooked.Breaks;
import org.bouncycastle.crypto.digests.SHA256Digest;

@Breaks("only the vault does cryptography")
class StirsBytes {
  int size() {
    return new SHA256Digest().getDigestSize();
  }
}
