package app.understory.desk.computer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that something new is to be put into. */
public final class NewFolder {

  /** What speaks against a folder. */
  public enum Verdict {
    FREE,
    /** Something lies in it already. */
    NOT_EMPTY,
    /** A practice lies in it already. */
    PRACTICE,
    /** It cannot be written in. */
    NOT_WRITABLE
  }

  private NewFolder() {}

  /** The folder that was typed; nothing where it is not the full name of one. */
  public static Optional<Path> named(String typed) {
    try {
      Path path = Path.of(typed.strip());
      return typed.isBlank() || !path.isAbsolute() ? Optional.empty() : Optional.of(path.normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Looks at the disk: whether something new may be put there. */
  public static Verdict look(Path folder) {
    if (Files.exists(folder.resolve("vault.json"))) {
      return Verdict.PRACTICE;
    }
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder) ? Verdict.NOT_EMPTY : writable(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isPresent() ? Verdict.NOT_EMPTY : writable(folder);
    } catch (IOException | UncheckedIOException e) {
      return Verdict.NOT_WRITABLE;
    }
  }

  /** Bytes that may still be written there; as many as there can be where the system does not say. */
  public static long room(Path folder) {
    try {
      return Files.getFileStore(standing(folder)).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Deletes a folder with everything in it, where there is one. */
  public static void discard(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
          Files.delete(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure)
            throws IOException {
          Files.delete(left);
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict writable(Path folder) {
    Path there = standing(folder);
    return Files.isDirectory(there) && Files.isWritable(there) ? Verdict.FREE : Verdict.NOT_WRITABLE;
  }

  /** The nearest folder on the way there that stands already. */
  private static Path standing(Path folder) {
    Path there = folder.toAbsolutePath();
    Path parent = there.getParent();
    while (!Files.exists(there) && parent != null) {
      there = parent;
      parent = there.getParent();
    }
    return there;
  }
}
