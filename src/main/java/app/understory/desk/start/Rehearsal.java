package app.understory.desk.start;

import app.understory.desk.rooms.PracticeRoom;
import app.understory.desk.unlock.Gate;
import app.understory.vault.Door;
import app.understory.vault.Vault;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A fictional practice in a vault of its own, in a temporary folder that is deleted when one leaves it. */
final class Rehearsal {
  private final Path folder;
  private final Gate gate;
  private final VaultState.Open open;

  private Rehearsal(Path folder, Gate gate, VaultState.Open open) {
    this.folder = folder;
    this.gate = gate;
    this.open = open;
  }

  /** Makes one, off the JavaFX thread; its passphrase is random and forgotten at once. */
  static Rehearsal begin(Function<Path, Gate> gates, RandomGenerator random, Consumer<Vault> cast,
      String practice, String clinician) {
    try {
      Path folder = Files.createTempDirectory("understory-rehearsal");
      Gate gate = gates.apply(folder.resolve("practice"));
      char[] passphrase = new char[40];
      for (int n = 0; n < passphrase.length; n++) {
        passphrase[n] = (char) ('a' + random.nextInt(26));
      }
      Door.Created created = gate.door().create(passphrase, Optional.empty(), Progress.SILENT);
      Arrays.fill(passphrase, '\0');
      created.recoveryCode().close();
      new PracticeRoom(created.open().vault()).setup().found(practice, clinician, true).join();
      cast.accept(created.open().vault());
      return new Rehearsal(folder, gate, created.open());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Gate gate() {
    return gate;
  }

  VaultState.Open open() {
    return open;
  }

  /** Closes the vault and deletes everything; off the JavaFX thread. */
  void end() {
    gate.door().closeWithoutBackup();
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
}
