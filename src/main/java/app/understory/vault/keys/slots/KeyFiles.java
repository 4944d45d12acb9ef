package app.understory.vault.keys.slots;

import app.understory.vault.files.Disk;
import app.understory.vault.keys.Bunch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * {@code vault.json} on the disk, and the one before it. A new one is written whole or not at all; the previous one is
 * kept until the first unlocking with the new one, then overwritten by it.
 */
public final class KeyFiles {
  /** The name of the key file. */
  public static final String NAME = "vault.json";

  private static final String PREVIOUS = "vault.previous.json";

  /**
   * What was unlocked.
   *
   * @param keys    to be closed by who takes them
   * @param file    the key file that was trusted
   * @param bytes   its bytes
   * @param fellBack whether the newer file could not be trusted and the previous one was taken
   */
  public record Unlocked(Bunch keys, KeyFile file, byte[] bytes, boolean fellBack) {}

  private final Disk disk;
  private final Path current;
  private final Path previous;
  private final Locksmith locksmith;

  public KeyFiles(Disk disk, Path folder, Locksmith locksmith) {
    this.disk = disk;
    this.current = folder.resolve(NAME);
    this.previous = folder.resolve(PREVIOUS);
    this.locksmith = locksmith;
  }

  /** Whether a vault lies here at all. */
  public boolean present() {
    return disk.exists(current) || disk.exists(previous);
  }

  /**
   * Reads the file without a key; nothing in it is trusted yet.
   *
   * @throws KeyFileDamaged where neither it nor the previous one can be read
   * @throws KeyFileTooNew  where a newer program wrote it
   */
  public KeyFile look() throws IOException {
    try {
      return KeyFile.read(bytes(current));
    } catch (KeyFileDamaged damaged) {
      try {
        return KeyFile.read(bytes(previous));
      } catch (KeyFileDamaged both) {
        damaged.addSuppressed(both);
        throw damaged;
      }
    }
  }

  /**
   * Unlocks. Where the file's MAC fails, or its slots do not open though the previous file's do and show that the newer
   * one was changed by someone without the key, the previous file is taken.
   *
   * @throws WrongKey       where no slot opens
   * @throws KeyFileDamaged where a slot opens and no file can be trusted
   */
  public Unlocked unlock(Opener opener) throws IOException {
    byte[] now = bytes(current);
    Optional<KeyFile> readable = readable(now);
    Optional<Bunch> keys = readable.flatMap(file -> locksmith.open(file, opener));
    if (keys.isPresent() && verifies(now, keys.get())) {
      return new Unlocked(keys.get(), readable.get(), now, false);
    }
    Optional<Unlocked> before = fromPrevious(opener, now);
    boolean nothingToTrust = keys.isPresent() || readable.isEmpty() && readable(bytes(previous)).isEmpty();
    if (before.isEmpty() && nothingToTrust) {
      keys.ifPresent(Bunch::close);
      throw new KeyFileDamaged("vault.json was changed, and there is no earlier one that opens");
    }
    keys.ifPresent(Bunch::close);
    return before.orElseThrow(WrongKey::new);
  }

  /**
   * Unlocks a key file that came from elsewhere, as out of a backup.
   *
   * @throws WrongKey       where no slot opens
   * @throws KeyFileDamaged where it cannot be trusted
   */
  public Unlocked unlock(byte[] bytes, Opener opener) {
    KeyFile file = KeyFile.read(bytes);
    Bunch keys = locksmith.open(file, opener).orElseThrow(WrongKey::new);
    if (!verifies(bytes, keys)) {
      keys.close();
      throw new KeyFileDamaged("the key file was changed");
    }
    return new Unlocked(keys, file, bytes, false);
  }

  /** The bytes of the key file as it stands now. */
  public byte[] written() throws IOException {
    return bytes(current);
  }

  /** Puts a new file in place of the present one, which is kept as the previous one. */
  public byte[] replace(KeyFile fresh, Bunch keys) throws IOException {
    byte[] written = fresh.written(keys);
    if (disk.exists(current)) {
      disk.replace(previous, bytes(current));
    }
    disk.replace(current, written);
    return written;
  }

  /** After an unlocking: both files are the one that was trusted. */
  public void confirm(Unlocked unlocked) throws IOException {
    if (unlocked.fellBack()) {
      disk.replace(current, unlocked.bytes());
    }
    if (!Arrays.equals(bytes(previous), unlocked.bytes())) {
      disk.replace(previous, unlocked.bytes());
    }
  }

  private Optional<Unlocked> fromPrevious(Opener opener, byte[] now) throws IOException {
    byte[] bytes = bytes(previous);
    Optional<KeyFile> file = Arrays.equals(bytes, now) ? Optional.empty() : readable(bytes);
    Optional<Bunch> keys = file.flatMap(each -> locksmith.open(each, opener));
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    boolean newerStands = verifies(now, keys.get());
    if (newerStands || !verifies(bytes, keys.get())) {
      keys.get().close(); // the newer file is whole: this is a passphrase that was changed since
      return Optional.empty();
    }
    return Optional.of(new Unlocked(keys.get(), file.get(), bytes, true));
  }

  private static boolean verifies(byte[] bytes, Bunch keys) {
    byte[] key = keys.vaultKey();
    try {
      return KeyFile.verifies(bytes, key);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Optional<KeyFile> readable(byte[] bytes) {
    try {
      return Optional.of(KeyFile.read(bytes));
    } catch (KeyFileDamaged damaged) {
      return Optional.empty();
    }
  }

  /** The file's bytes; none where it is not there, which no reading takes for a key file. */
  private byte[] bytes(Path file) throws IOException {
    if (!disk.exists(file)) {
      return new byte[0];
    }
    if (disk.size(file) > KeyFile.MOST_BYTES) {
      return new byte[0];
    }
    return disk.read(file, KeyFile.MOST_BYTES);
  }
}
