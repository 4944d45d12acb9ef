package app.understory.vault.files;

import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.Wrap;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The folder where drafts lie. Its key is derived from the vault's draft key and the clinician's private key: it takes
 * both to read one, or to find the file of a place.
 */
public final class DraftFolder implements AutoCloseable {
  private static final int NAME_BYTES = 16;

  /** A draft that was left behind, and its files. */
  record Found(DraftFile file, DraftFile.Draft draft) {}

  private final Disk disk;
  private final Path folder;
  private final SecureRandom random;
  private final byte[] key;

  /** Makes the folder where it is missing. */
  public DraftFolder(Disk disk, Path folder, Keyring keyring, Bunch bunch, SecureRandom random)
      throws IOException {
    this.disk = disk;
    this.folder = folder;
    this.random = random;
    byte[] shared = keyring.copy(Keyring.Label.DRAFT);
    byte[] own = bunch.privateKey();
    this.key = Wrap.derive(own, shared, bytes(bunch.clinician()));
    Arrays.fill(shared, (byte) 0);
    Arrays.fill(own, (byte) 0);
    disk.createFolder(folder);
  }

  /** The files of a place. */
  DraftFile file(String place) {
    byte[] name = Wrap.derive(key, new byte[0], ("place|" + place).getBytes(StandardCharsets.UTF_8));
    return named(HexFormat.of().formatHex(name, 0, NAME_BYTES));
  }

  /** Every draft of this clinician. */
  List<Found> read() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (Path file : disk.list(folder)) {
      DraftFile.nameOf(file).ifPresent(names::add);
    }
    List<Found> found = new ArrayList<>();
    for (String name : names) {
      DraftFile file = named(name);
      file.newest().ifPresent(draft -> found.add(new Found(file, draft)));
    }
    return found;
  }

  /** Wipes the key. */
  @Override
  public void close() {
    Arrays.fill(key, (byte) 0);
  }

  private DraftFile named(String name) {
    return new DraftFile(disk, folder, name, key, random);
  }

  private static byte[] bytes(UUID clinician) {
    return ("understory drafts|" + clinician).getBytes(StandardCharsets.UTF_8);
  }
}
