package app.understory.vault.files;

import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.Wrap;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Unreadable;
import app.understory.vault.time.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The folder of attachments: each file sealed under a key of its own, named by its id. */
public final class SealedFiles {

  /** How the file of an attachment stands. */
  public enum State {
    /** It is there and is what was kept. */
    WHOLE,
    /** It is not there. */
    MISSING,
    /** It is there and is not what was kept, or cannot be read. */
    DAMAGED
  }

  private static final int MOST = Attachments.MOST_BYTES + 2 * Wrap.OVERHEAD;
  private static final String ASIDE = "aside";
  /** Behind the id of a file that is being written. */
  private static final String FRESH = ".new";
  private static final String DAMAGED = ".damaged";

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
    Path there = place(id)
        .orElseThrow(() -> new Unreadable("the file of attachment " + id + " is missing"));
    try {
      return open(id, disk.read(there, MOST));
    } catch (IOException e) {
      throw new Unreadable("the file of attachment " + id + " cannot be read", e);
    }
  }

  /** Where the file of an attachment lies, if it does: in the folder, or aside. */
  public Optional<Path> place(UUID id) {
    return Stream.of(file(id), aside(id)).filter(disk::exists).findFirst();
  }

  /** Whether the file of this row is there and whole. */
  public State state(Row row) {
    if (place(row.id()).isEmpty()) {
      return State.MISSING;
    }
    try {
      return fits(row, read(row.id())) ? State.WHOLE : State.DAMAGED;
    } catch (Unreadable e) {
      return State.DAMAGED;
    }
  }

  /** Whether this is the content that the row speaks of. */
  static boolean fits(Row row, byte[] content) {
    return Arrays.equals(row.bytes("sha256"), digest(content));
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

  /**
   * Sets files aside that no row names, and that were begun before this time: a writing was cut short between the file
   * and its row. They are kept, and read from there if a row names them again. What a writing left that was cut short
   * earlier goes.
   *
   * @return how many were set aside
   */
  int setAside(Set<UUID> named, Instant before) throws IOException {
    int moved = 0;
    for (Path each : disk.list(folder)) {
      String name = each.getFileName().toString();
      Optional<UUID> id = id(name.endsWith(FRESH) ? name.substring(0, name.length() - FRESH.length()) : name);
      if (id.isEmpty() || !Ids.bornAt(id.get()).isBefore(before)) {
        continue;
      }
      if (name.endsWith(FRESH)) {
        disk.delete(each);
      } else if (!named.contains(id.get())) {
        disk.createFolder(folder.resolve(ASIDE));
        disk.move(each, aside(id.get()));
        moved++;
      }
    }
    if (moved > 0) {
      disk.forceFolder(folder);
      disk.forceFolder(folder.resolve(ASIDE));
    }
    return moved;
  }

  private static Optional<UUID> id(String name) {
    try {
      return Optional.of(UUID.fromString(name));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  /** Puts sealed bytes in the place of a file that is missing or damaged; a damaged one is set aside. */
  public void bringBack(UUID id, byte[] sealed) throws IOException {
    Path there = file(id);
    disk.createFolder(folder.resolve(ASIDE));
    if (disk.exists(there)) {
      disk.move(there, aside(id).resolveSibling(id + DAMAGED));
    }
    disk.replace(there, sealed);
    disk.forceFolder(folder.resolve(ASIDE));
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
