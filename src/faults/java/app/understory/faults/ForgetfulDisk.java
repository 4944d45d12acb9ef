package app.understory.faults;

import app.understory.vault.files.Disk;
import app.understory.vault.files.ThinDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A disk with a cache in front of a medium, for the Logbook's files. A force that fails marks the pages clean that it
 * did not write, as Linux does: they stay readable in the cache, later forces succeed, and they never reach the medium.
 */
final class ForgetfulDisk extends ThinDisk {
  private final Path medium;
  private final boolean retries;
  private final Map<Path, List<long[]>> dirty = new HashMap<>();
  private int failing = Integer.MAX_VALUE;
  private int failures;
  private int forces;
  private int usedAfterwards;

  /**
   * @param medium  the folder that holds what is on the medium
   * @param retries the wrong vault: a failed force is simply called again
   */
  ForgetfulDisk(Path medium, boolean retries) {
    super(Disk.real());
    this.medium = medium;
    this.retries = retries;
  }

  /** From now on the n-th force fails, and as many after it as said. */
  synchronized void failAt(int nth, int howMany) {
    forces = 0;
    failing = nth;
    failures = howMany;
  }

  /** How often a file was written or forced after a force on it had failed. */
  synchronized int usedAfterwards() {
    return usedAfterwards;
  }

  @Override
  public DiskFile open(Path file, Mode mode) throws IOException {
    return file.toString().contains("logbook") && mode != Mode.READ
        ? new Cached(super.open(file, mode), file)
        : super.open(file, mode);
  }

  @Override
  public synchronized void move(Path from, Path to) throws IOException {
    super.move(from, to);
    Path there = onMedium(from);
    if (Files.exists(there)) {
      Files.move(there, onMedium(to));
    }
    dirty.remove(from);
  }

  private Path onMedium(Path file) {
    return medium.resolve(file.getFileName());
  }

  private synchronized void touch(Path file, long from, long to) {
    dirty.computeIfAbsent(file, name -> new ArrayList<>()).add(new long[]{from, to});
  }

  private synchronized void force(Path file, DiskFile cache) throws IOException {
    forces++;
    List<long[]> pages = dirty.remove(file);
    if (forces >= failing && forces < failing + failures) {
      throw new IOException("the medium did not take it");
    }
    if (pages == null) {
      return;
    }
    Files.createDirectories(medium);
    Path there = onMedium(file);
    try (DiskFile target = Disk.real().open(there, Files.exists(there) ? Mode.WRITE : Mode.NEW)) {
      for (long[] page : pages) {
        ByteBuffer bytes = ByteBuffer.allocate((int) (page[1] - page[0]));
        cache.read(bytes, page[0]);
        target.write(bytes.flip(), page[0]);
      }
    }
  }

  private final class Cached extends ThinFile {
    private final Path file;
    private boolean failed;

    Cached(DiskFile below, Path file) {
      super(below);
      this.file = file;
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      note();
      int length = source.remaining();
      super.write(source, position);
      touch(file, position, position + length);
    }

    @Override
    public void force(boolean length) throws IOException {
      note();
      try {
        ForgetfulDisk.this.force(file, this);
      } catch (IOException e) {
        failed = true;
        if (!retries) {
          throw e;
        }
        ForgetfulDisk.this.force(file, this);
      }
    }

    private void note() {
      if (failed) {
        synchronized (ForgetfulDisk.this) {
          usedAfterwards++;
        }
      }
    }
  }
}
