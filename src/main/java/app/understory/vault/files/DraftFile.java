package app.understory.vault.files;

import app.understory.vault.keys.Wrap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * The two slots of one place: two files that are overwritten in place, one and then the other, so that the older one
 * stands whole while the newer is written. A cleared place is written as such before its files go.
 */
final class DraftFile {
  private static final int MOST = 32 * 1024 * 1024;
  private static final int HEADER = 4;
  private static final String[] SLOTS = {".a", ".b"};

  /**
   * What a slot holds.
   *
   * @param turn    counts up with each writing
   * @param place   the place's name
   * @param content what stood there; empty when it was cleared
   */
  record Draft(long turn, String place, Optional<String> content) {}

  private final Disk disk;
  private final Path folder;
  private final String name;
  private final byte[] key;
  private final SecureRandom random;

  /**
   * @param name the files' name without the slot's ending
   * @param key  whose writer alone can read it; shared, not ours to wipe
   */
  DraftFile(Disk disk, Path folder, String name, byte[] key, SecureRandom random) {
    this.disk = disk;
    this.folder = folder;
    this.name = name;
    this.key = key;
    this.random = random;
  }

  /** The name without the slot's ending, of either file; nothing for a file that is no slot. */
  static Optional<String> nameOf(Path file) {
    String name = file.getFileName().toString();
    for (String slot : SLOTS) {
      if (name.endsWith(slot)) {
        return Optional.of(name.substring(0, name.length() - slot.length()));
      }
    }
    return Optional.empty();
  }

  /** The newer of the two slots that can be read. */
  Optional<Draft> newest() throws IOException {
    Optional<Draft> a = read(0);
    Optional<Draft> b = read(1);
    if (a.isEmpty() || b.isEmpty()) {
      return a.or(() -> b);
    }
    return a.get().turn() > b.get().turn() ? a : b;
  }

  /** Writes one slot in place and forces it. */
  void write(Draft draft) throws IOException {
    byte[] sealed = Wrap.seal(key, aad(), plain(draft), random);
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + sealed.length).putInt(sealed.length).put(sealed).flip();
    Path file = slot((int) (draft.turn() & 1));
    boolean fresh = !disk.exists(file);
    try (Disk.DiskFile open = disk.open(file, fresh ? Disk.Mode.NEW : Disk.Mode.WRITE)) {
      boolean longer = open.size() < bytes.remaining();
      open.write(bytes, 0);
      open.force(longer);
    }
    if (fresh) {
      disk.forceFolder(folder);
    }
  }

  /** Takes both files away, the older one first: an old draft must not come back. */
  void delete(long lastTurn) throws IOException {
    int newer = (int) (lastTurn & 1);
    disk.delete(slot(1 - newer));
    disk.forceFolder(folder);
    disk.delete(slot(newer));
  }

  private Optional<Draft> read(int slot) throws IOException {
    Path file = slot(slot);
    if (!disk.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = disk.read(file, MOST);
    if (bytes.length < HEADER) {
      return Optional.empty();
    }
    int length = ByteBuffer.wrap(bytes).getInt();
    if (length < 0 || length > bytes.length - HEADER) {
      return Optional.empty();
    }
    return Wrap.open(key, aad(), Arrays.copyOfRange(bytes, HEADER, HEADER + length)).map(DraftFile::draft);
  }

  private static byte[] plain(Draft draft) {
    byte[] place = draft.place().getBytes(StandardCharsets.UTF_8);
    byte[] content = draft.content().orElse("").getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(8 + 1 + 4 + place.length + content.length).putLong(draft.turn())
        .put((byte) (draft.content().isPresent() ? 1 : 0)).putInt(place.length).put(place).put(content)
        .array();
  }

  private static Draft draft(byte[] plain) {
    ByteBuffer bytes = ByteBuffer.wrap(plain);
    long turn = bytes.getLong();
    boolean present = bytes.get() == 1;
    byte[] place = new byte[bytes.getInt()];
    bytes.get(place);
    String content = new String(plain, bytes.position(), bytes.remaining(), StandardCharsets.UTF_8);
    return new Draft(turn, new String(place, StandardCharsets.UTF_8),
        present ? Optional.of(content) : Optional.empty());
  }

  private byte[] aad() {
    return ("understory draft|" + name).getBytes(StandardCharsets.UTF_8);
  }

  private Path slot(int slot) {
    return folder.resolve(name + SLOTS[slot]);
  }
}
