package app.understory.faults;

import app.understory.faults.Journal.Op;
import app.understory.vault.files.Disk;
import app.understory.vault.files.ThinDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The real disk, with everything that the Logbook does noted in a journal. */
final class JournalDisk extends ThinDisk {
  private final Path root;
  private final Journal journal;

  JournalDisk(Path root, Journal journal) {
    super(Disk.real());
    this.root = root;
    this.journal = journal;
  }

  private String name(Path file) {
    return root.relativize(file).toString();
  }

  @Override
  public DiskFile open(Path file, Mode mode) throws IOException {
    return new Noted(super.open(file, mode), name(file), journal);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    super.move(from, to);
    journal.add(new Op.Moved(name(from), name(to)));
  }

  @Override
  public void delete(Path file) throws IOException {
    super.delete(file);
    journal.add(new Op.Deleted(name(file)));
  }

  private static final class Noted extends ThinFile {
    private final String name;
    private final Journal journal;

    Noted(DiskFile file, String name, Journal journal) {
      super(file);
      this.name = name;
      this.journal = journal;
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      byte[] bytes = Journal.copy(source);
      super.write(source, position);
      journal.add(new Op.Wrote(name, position, bytes));
    }

    @Override
    public void force(boolean length) throws IOException {
      super.force(length);
      journal.add(new Op.Forced(name));
    }

    @Override
    public void truncate(long size) throws IOException {
      super.truncate(size);
      journal.add(new Op.Cut(name, size));
    }
  }
}
