package app.understory.faults;

import app.understory.faults.Journal.Op;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.jspecify.annotations.NullUnmarked;

/** An H2 file system scheme that notes every write in the journal of the folder it lies in. */
@NullUnmarked
public final class JournalPath extends FilePathWrapper {
  static final String PREFIX = "noted:";
  private static final ConcurrentMap<Path, Journal> JOURNALS = new ConcurrentHashMap<>();

  /** Notes what H2 writes below this folder. */
  static void note(Path root, Journal journal) {
    JOURNALS.put(root.toAbsolutePath(), journal);
    FilePath.register(new JournalPath());
  }

  static void forget(Path root) {
    JOURNALS.remove(root.toAbsolutePath());
  }

  @Override
  public String getScheme() { return "noted"; }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel real = getBase().open(mode);
    Path file = Path.of(getBase().toString()).toAbsolutePath();
    for (Path root = file.getParent(); root != null; root = root.getParent()) {
      Journal journal = JOURNALS.get(root);
      if (journal != null) {
        return new Noted(real, root.relativize(file).toString(), journal);
      }
    }
    return real;
  }

  @NullUnmarked
  private static final class Noted extends FileBaseDefault {
    private final FileChannel real;
    private final String name;
    private final Journal journal;

    Noted(FileChannel real, String name, Journal journal) {
      this.real = real;
      this.name = name;
      this.journal = journal;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return real.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      byte[] bytes = Journal.copy(source);
      int written = real.write(source, position);
      journal.add(new Op.Wrote(name, position, java.util.Arrays.copyOf(bytes, written)));
      return written;
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      if (size < real.size()) {
        real.truncate(size);
        journal.add(new Op.Cut(name, size));
      }
    }

    @Override
    public void force(boolean length) throws IOException {
      real.force(length);
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }
}
