package app.understory.vault.files;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Files of the operating system. */
final class RealDisk implements Disk {
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
  private static final int TRIES = 100;

  @Override
  public DiskFile open(Path file, Mode mode) throws IOException {
    Set<OpenOption> options = switch (mode) {
      case READ -> Set.of(StandardOpenOption.READ);
      case WRITE -> Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);
      case NEW -> Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    };
    return new RealFile(FileChannel.open(file, options, mode == Mode.NEW ? owner("rw-------") : everyone()));
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    Files.createDirectories(folder, owner("rwx------"));
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    if (WINDOWS) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList();
    }
  }

  @Override
  public boolean exists(Path file) {
    return Files.exists(file);
  }

  @Override
  public long size(Path file) throws IOException {
    return Files.size(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    sharing(() -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    if (WINDOWS) {
      try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    sharing(() -> Files.deleteIfExists(file));
  }

  @Override
  public Optional<Held> lock(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = tryLock(channel);
      return lock == null ? Optional.empty() : Optional.of(channel::close);
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static FileAttribute<?>[] owner(String permissions) {
    return WINDOWS
        ? everyone()
        : new FileAttribute<?>[]{
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))};
  }

  private static FileAttribute<?>[] everyone() {
    return new FileAttribute<?>[0];
  }

  private interface Step {
    Object run() throws IOException;
  }

  /** On Windows another program that looks at a file (a virus scanner, a backup) refuses us for a moment. */
  private static void sharing(Step step) throws IOException {
    for (int left = WINDOWS ? TRIES : 1;; left--) {
      try {
        step.run();
        return;
      } catch (FileSystemException e) {
        if (left <= 1) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE);
      }
    }
  }

  private record RealFile(FileChannel channel) implements DiskFile {
    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      int from = target.position();
      for (int got = 0; got >= 0 && target.hasRemaining();) {
        got = channel.read(target, position + target.position() - from);
      }
      return target.position() - from;
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      long at = position;
      while (source.hasRemaining()) {
        at += channel.write(source, at);
      }
    }

    @Override
    public void force(boolean length) throws IOException {
      channel.force(length);
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public void truncate(long size) throws IOException {
      channel.truncate(size);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
