package app.understory.desk.start;

import app.understory.desk.computer.NewFolder;
import app.understory.desk.rooms.PracticeRoom;
import app.understory.desk.unlock.Gate;
import app.understory.vault.Door;
import app.understory.vault.Vault;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** A fictional practice in a vault of its own, in a folder of its own that is deleted when one leaves it. */
final class Rehearsal {
  private static final String PREFIX = "rehearsal-";
  private static final String INSIDE = "practice";

  private final Path folder;
  private final Gate gate;
  private final VaultState.Open open;

  private Rehearsal(Path folder, Gate gate, VaultState.Open open) {
    this.folder = folder;
    this.gate = gate;
    this.open = open;
  }

  /**
   * What it is played on.
   *
   * @param folder    where its own folder is made
   * @param cast      fills it with fictional people
   * @param practice  the name of the practice
   * @param clinician the name of its clinician
   */
  record Stage(Path folder, RandomGenerator random, Consumer<Vault> cast, String practice,
      String clinician) {}

  /** Deletes what a rehearsal left that was broken off with its process; one that is open elsewhere stays. */
  static void sweep(Function<Path, Gate> gates, Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (Path one : left) {
        if (!(gates.apply(one.resolve(INSIDE)).door().look() instanceof VaultState.InUse)) {
          NewFolder.discard(one);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes one, off the JavaFX thread; its passphrase is random and forgotten at once. */
  static Rehearsal begin(Function<Path, Gate> gates, Stage stage) {
    Path folder = stage.folder().resolve(PREFIX + HexFormat.of().toHexDigits(stage.random().nextLong()));
    Gate gate = gates.apply(folder.resolve(INSIDE));
    boolean begun = false;
    try {
      char[] passphrase = new char[40];
      for (int n = 0; n < passphrase.length; n++) {
        passphrase[n] = (char) ('a' + stage.random().nextInt(26));
      }
      Door.Created created = gate.door().create(passphrase, Optional.empty(), Progress.SILENT);
      Arrays.fill(passphrase, '\0');
      created.recoveryCode().close();
      new PracticeRoom(created.open().vault()).setup().found(stage.practice(), stage.clinician(), true)
          .join();
      stage.cast().accept(created.open().vault());
      begun = true;
      return new Rehearsal(folder, gate, created.open());
    } finally {
      if (!begun) {
        gate.door().closeWithoutBackup();
        NewFolder.discard(folder);
      }
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
    NewFolder.discard(folder);
  }
}
