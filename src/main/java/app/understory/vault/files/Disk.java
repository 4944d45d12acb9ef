package app.understory.vault.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The one small door through which the vault touches files (H2 aside), so that faults can be put beneath it. */
public interface Disk {

  /** How a file is opened. */
  enum Mode {
    /** To read what is there. */
    READ,
    /** To read and write what is there. */
    WRITE,
    /** To read and write a file that must not be there yet. */
    NEW
  }

  /** An open file; every position is in bytes from its start. */
  interface DiskFile extends AutoCloseable {
    /** Fills the buffer from this position on, as far as the file goes; gives the bytes read, 0 at the end. */
    int read(ByteBuffer target, long position) throws IOException;

    /** Writes the whole buffer. */
    void write(ByteBuffer source, long position) throws IOException;

    /**
     * Returns when what was written is on the medium. Once this threw, nothing is known about any byte written since
     * the last force, and a second call proves nothing: give this file up.
     *
     * @param length whether a changed length must be on the medium too
     */
    void force(boolean length) throws IOException;

    long size() throws IOException;

    void truncate(long size) throws IOException;

    @Override
    void close() throws IOException;
  }

  /** Held while it is open; the operating system lets go of it when the process ends. */
  interface Held extends AutoCloseable {
    @Override
    void close() throws IOException;
  }

  /** The real one. */
  static Disk real() {
    return new RealDisk();
  }

  DiskFile open(Path file, Mode mode) throws IOException;

  /** Makes the folder and those above it, readable by its owner alone where the system can. */
  void createFolder(Path folder) throws IOException;

  /** Returns when names made, moved and deleted in the folder are on the medium; does nothing on Windows. */
  void forceFolder(Path folder) throws IOException;

  /** What lies in the folder, by name; empty if there is no such folder. */
  List<Path> list(Path folder) throws IOException;

  boolean exists(Path file);

  /** The length in bytes. */
  long size(Path file) throws IOException;

  /** Renames atomically, over what stands there; sharing errors of Windows are tried again for 5 s. */
  void move(Path from, Path to) throws IOException;

  /** Deletes the file if it is there. */
  void delete(Path file) throws IOException;

  /** Takes the lock file for this process; empty if another one holds it. */
  Optional<Held> lock(Path file) throws IOException;

  /** A whole file; refuses one longer than {@code most} bytes. */
  default byte[] read(Path file, int most) throws IOException {
    try (DiskFile open = open(file, Mode.READ)) {
      long size = open.size();
      if (size > most) {
        throw new IOException("the file is longer than " + most + " bytes");
      }
      ByteBuffer content = ByteBuffer.allocate((int) size);
      open.read(content, 0);
      if (content.hasRemaining()) {
        throw new IOException("the file became shorter while it was read");
      }
      return content.array();
    }
  }

  /** Replaces a file whole: a temporary one beside, forced, renamed, and the folder forced. */
  default void replace(Path file, byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    delete(fresh);
    try (DiskFile open = open(fresh, Mode.NEW)) {
      open.write(ByteBuffer.wrap(content), 0);
      open.force(true);
    }
    move(fresh, file);
    forceFolder(file.resolveSibling(""));
  }
}
