package app.understory.desk.firstrun;

import app.understory.desk.unlock.Entrance;
import app.understory.desk.unlock.Gate;
import app.understory.kit.work.Stagehand;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.keys.slots.WrongKey;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Restores a backup into a folder beside: with that day's passphrase, or with the recovery sheet alone. */
public final class RestoreModel {
  /** The fewest characters a new passphrase has. */
  public static final int SHORTEST = 10;

  private final Stagehand stagehand;
  private final Function<Path, Gate> gates;
  private final Entrance entrance;
  private final Path home;
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(Saying.NOTHING);

  /** What the screen says. */
  public enum Saying {
    NOTHING, RESTORING,
    /** There is no such file. */
    NO_FILE,
    /** The folder is no full name, or something lies in it. */
    FOLDER_TAKEN,
    /** The groups of the sheet do not fit together. */
    MISREAD,
    /** It does not open this backup. */
    WRONG,
    /** The new passphrase is too short. */
    SHORT,
    /** The file is no whole backup. */
    NOT_WHOLE
  }

  RestoreModel(Stagehand stagehand, Function<Path, Gate> gates, Entrance entrance, Path home) {
    this.stagehand = stagehand;
    this.gates = gates;
    this.entrance = entrance;
    this.home = home;
  }

  public ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying;
  }

  /** A folder beside that is not taken. */
  public String suggested() {
    Path free = home;
    for (int n = 1; Files.exists(free); n++) {
      free = home.resolveSibling(home.getFileName() + "-restored-" + n);
    }
    return free.toString();
  }

  /** Restores with that day's passphrase, and wipes it. */
  public void withPassphrase(String file, String folder, char[] passphrase) {
    begin(file, folder).ifPresentOrElse(
        chosen -> run(chosen, Opener.passphrase(passphrase), null, passphrase),
        () -> Arrays.fill(passphrase, '\0'));
  }

  /** Restores with the recovery sheet, and sets a new passphrase; wipes both. */
  public void withSheet(String file, String folder, char[] groups, char[] fresh) {
    Optional<RecoveryCode> code = RecoveryCode.read(groups);
    Arrays.fill(groups, '\0');
    Optional<Chosen> chosen = begin(file, folder);
    if (chosen.isPresent() && code.isPresent() && fresh.length >= SHORTEST) {
      run(chosen.get(), Opener.recovery(code.get()), code.get(), fresh);
      return;
    }
    if (chosen.isPresent()) {
      say(code.isEmpty() ? Saying.MISREAD : Saying.SHORT);
    }
    code.ifPresent(RecoveryCode::close);
    Arrays.fill(fresh, '\0');
  }

  public void back() {
    if (saying.get() != Saying.RESTORING) {
      entrance.welcome();
    }
  }

  private record Chosen(Path file, Path folder) {}

  private Optional<Chosen> begin(String typedFile, String typedFolder) {
    if (saying.get() == Saying.RESTORING) {
      return Optional.empty();
    }
    try {
      Path file = Path.of(typedFile.strip());
      Path folder = Path.of(typedFolder.strip());
      if (typedFile.isBlank() || !Files.isRegularFile(file)) {
        say(Saying.NO_FILE);
      } else if (!folder.isAbsolute() || Files.exists(folder)) {
        say(Saying.FOLDER_TAKEN);
      } else {
        return Optional.of(new Chosen(file, folder));
      }
    } catch (InvalidPathException e) {
      say(Saying.NO_FILE);
    }
    return Optional.empty();
  }

  private void run(Chosen chosen, Opener opener, @Nullable RecoveryCode code, char[] secret) {
    say(Saying.RESTORING);
    Gate gate = gates.apply(chosen.folder());
    stagehand.run(() -> {
      try {
        VaultState state = gate.door().restore(chosen.file(), opener, Progress.SILENT);
        if (code == null) {
          return state;
        }
        gate.door().closeWithoutBackup();
        return gate.door().openWithRecovery(code, secret, Progress.SILENT);
      } finally {
        Arrays.fill(secret, '\0');
        if (code != null) {
          code.close();
        }
      }
    }).then(state -> came(gate, state)).orElse(this::failed);
  }

  private void came(Gate gate, VaultState state) {
    say(Saying.NOTHING);
    if (state instanceof VaultState.Open open) {
      entrance.enter(gate, open);
    } else {
      entrance.trouble(gate, state);
    }
  }

  private void failed(Throwable failure) {
    if (failure instanceof WrongKey) {
      say(Saying.WRONG);
    } else {
      say(Saying.NOT_WHOLE);
    }
  }

  private void say(Saying now) {
    saying.set(Saying.NOTHING);
    saying.set(now);
  }
}
