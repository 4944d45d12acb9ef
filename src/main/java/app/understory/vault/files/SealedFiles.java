package app.understory.vault.files;

import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.Wrap;
import app.understory.vault.rows.Unreadable;
import app.understory.vault.time.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The folder of attachments: each file sealed under a key of its own, named by its id. */
public final class SealedFiles {
  private static final int MOST = Attachments.MOST_BYTES + Wrap.OVERHEAD;

  private static final String ASIDE = "aside";

  private final Disk disk;
  private final Path folder;
  private final Keyring keyring;
  private final SecureRandom random;

  public SealedFiles(Disk disk, Path folder, Keyring keyring, SecureRandom random) {
    this.disk = disk;
    this.folder = folder;
    this.keyring = keyring;
    this.random = random;
  }

  /** Seals and writes: a temporary file, forced, renamed, and the folder forced. */
  void write(UUID id, byte[] content) throws IOException {
    disk.createFolder(folder);
    byte[] key = key(id);
    try {
      disk.replace(file(id), Wrap.seal(key, aad(id), content, random));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** Reads and opens; one that was set aside is found there. */
  public byte[] read(UUID id) {
    try {
      Path there = disk.exists(file(id)) ? file(id) : aside(id);
      if (!disk.exists(there)) {
        throw new Unreadable("the file of attachment " + id + " is missing");
      }
      return open(id, disk.read(there, MOST));
    } catch (IOException e) {
      throw new Unreadable("the file of attachment " + id + " cannot be read", e);
    }
  }

  /** Opens the bytes of such a file, from wherever they came. */
  public byte[] open(UUID id, byte[] sealed) {
    byte[] key = key(id);
    try {
      return Wrap.open(key, aad(id), sealed)
          .orElseThrow(() -> new Unreadable("the file of attachment " + id + " was changed"));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The ids of all files that lie here. */
  public List<UUID> ids() throws IOException {
    List<UUID> ids = new ArrayList<>();
    for (Path each : disk.list(folder)) {
      try {
        ids.add(UUID.fromString(each.getFileName().toString()));
      } catch (IllegalArgumentException notOne) {
        // a temporary file of a writing that was cut short
      }
    }
    return ids;
  }

  /**
   * Sets files aside that no row names, and that were begun before this time: a writing was cut short between the file
   * and its row. They are kept, and read from there if a row names them again.
   *
   * @return how many
   */
  int setAside(Set<UUID> named, Instant before) throws IOException {
    int moved = 0;
    for (UUID id : ids()) {
      if (!named.contains(id) && Ids.bornAt(id).isBefore(before)) {
        disk.createFolder(folder.resolve(ASIDE));
        disk.move(file(id), aside(id));
        moved++;
      }
    }
    if (moved > 0) {
      disk.forceFolder(folder);
      disk.forceFolder(folder.resolve(ASIDE));
    }
    return moved;
  }

  private Path aside(UUID id) {
    return folder.resolve(ASIDE).resolve(id.toString());
  }

  /** Where the file of an attachment lies. */
  public Path file(UUID id) {
    return folder.resolve(id.toString());
  }

  /** SHA-256. */
  public static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }

  private byte[] key(UUID id) {
    return keyring.derive(Keyring.Label.ATTACHMENT, id.toString().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] aad(UUID id) {
    return ("understory attachment|" + keyring.vault() + "|" + id).getBytes(StandardCharsets.UTF_8);
  }
}
