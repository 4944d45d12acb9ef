package app.understory.vault.keys;

import app.understory.vault.rows.Unreadable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;

/** {@link PrivateInk} under the private key of who unlocked. */
public final class Ink implements PrivateInk {
  private final Bunch bunch;
  private final UUID vault;
  private final SecureRandom random;

  public Ink(Bunch bunch, UUID vault, SecureRandom random) {
    this.bunch = bunch;
    this.vault = vault;
    this.random = random;
  }

  @Override
  public byte[] seal(UUID row, String words) {
    byte[] plain = words.getBytes(StandardCharsets.UTF_8);
    byte[] key = bunch.privateKey();
    try {
      return Wrap.seal(key, aad(row), plain, random);
    } finally {
      Arrays.fill(key, (byte) 0);
      Arrays.fill(plain, (byte) 0);
    }
  }

  @Override
  public String open(UUID row, byte[] sealed) {
    byte[] key = bunch.privateKey();
    try {
      byte[] plain = Wrap.open(key, aad(row), sealed)
          .orElseThrow(() -> new Unreadable("private words of row " + row + " do not open with this key"));
      String words = new String(plain, StandardCharsets.UTF_8);
      Arrays.fill(plain, (byte) 0);
      return words;
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  @Override
  public byte[] sealFile(UUID id, byte[] content) {
    byte[] key = bunch.privateKey();
    try {
      return Wrap.seal(key, fileAad(id), content, random);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  @Override
  public byte[] openFile(UUID id, byte[] sealed) {
    byte[] key = bunch.privateKey();
    try {
      return Wrap.open(key, fileAad(id), sealed)
          .orElseThrow(() -> new Unreadable("private file " + id + " does not open with this key"));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private byte[] fileAad(UUID id) {
    return ("understory private file|" + vault + "|" + id).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] aad(UUID row) {
    return ("understory private|" + vault + "|" + row).getBytes(StandardCharsets.UTF_8);
  }
}
