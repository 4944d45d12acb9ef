package app.understory.faults;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Everything that reached the system below a vault, in its order; any beginning of it can be laid down as files. */
final class Journal {
  private final List<Op> ops = new ArrayList<>();

  /** One thing that happened. Files are named by their path below the vault's folder. */
  sealed interface Op {
    /** Bytes written. */
    record Wrote(String file, long position, byte[] bytes) implements Op {}

    /** A file's length set. */
    record Cut(String file, long size) implements Op {}

    /** A force that returned. */
    record Forced(String file) implements Op {}

    /** A file renamed. */
    record Moved(String from, String to) implements Op {}

    /** A file deleted. */
    record Deleted(String file) implements Op {}

    /** A line that was called kept. */
    record Kept(UUID line) implements Op {}
  }

  synchronized void add(Op op) {
    ops.add(op);
  }

  synchronized List<Op> all() {
    return List.copyOf(ops);
  }

  /** Files in memory, as a beginning of the journal leaves them. */
  static final class Laid {
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<String, List<Op.Wrote>> unforced = new HashMap<>();
    private final List<UUID> kept = new ArrayList<>();

    /** A kill: H2's writes count at once. The Logbook is laid down as at its last force. */
    void apply(Op op) {
      switch (op) {
        case Op.Wrote wrote when isLog(wrote.file()) ->
          unforced.computeIfAbsent(wrote.file(), file -> new ArrayList<>()).add(wrote);
        case Op.Wrote wrote -> write(wrote);
        case Op.Cut cut -> files.put(cut.file(), Arrays.copyOf(of(cut.file()), (int) cut.size()));
        case Op.Forced forced -> force(forced.file());
        case Op.Moved moved -> {
          force(moved.from());
          files.put(moved.to(), of(moved.from()));
          files.remove(moved.from());
        }
        case Op.Deleted deleted -> {
          files.remove(deleted.file());
          unforced.remove(deleted.file());
        }
        case Op.Kept line -> kept.add(line.line());
      }
    }

    private void force(String file) {
      List<Op.Wrote> waiting = unforced.remove(file);
      if (waiting != null) {
        waiting.forEach(this::write);
      }
    }

    private void write(Op.Wrote wrote) {
      byte[] content = of(wrote.file());
      int end = (int) wrote.position() + wrote.bytes().length;
      if (end > content.length) {
        content = Arrays.copyOf(content, end);
        files.put(wrote.file(), content);
      }
      System.arraycopy(wrote.bytes(), 0, content, (int) wrote.position(), wrote.bytes().length);
    }

    private byte[] of(String file) {
      return files.computeIfAbsent(file, name -> new byte[0]);
    }

    List<UUID> kept() {
      return List.copyOf(kept);
    }

    void layDown(Path folder) throws IOException {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path place = folder.resolve(file.getKey());
        Files.createDirectories(place.getParent());
        Files.write(place, file.getValue());
      }
    }
  }

  static boolean isLog(String file) {
    return file.startsWith("logbook");
  }

  static byte[] copy(ByteBuffer source) {
    byte[] bytes = new byte[source.remaining()];
    source.duplicate().get(bytes);
    return bytes;
  }
}
