package app.understory.desk.firstrun;

import app.understory.desk.computer.NewFolder;
import app.understory.desk.computer.SyncingFolders;
import app.understory.desk.unlock.Entrance;
import app.understory.desk.unlock.Gate;
import app.understory.desk.unlock.secret.PassphraseJudge;
import app.understory.kit.work.Stagehand;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.Strength;
import app.understory.vault.keys.slots.Opener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Restores a backup into a folder beside: with that day's passphrase, or with the recovery sheet alone. */
public final class RestoreModel {
  private final Stagehand stagehand;
  private final Function<Path, Gate> gates;
  private final Entrance entrance;
  private final Path home;
  private final PassphraseJudge judge;
  private final ObjectProperty<Optional<String>> syncedBy = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(Saying.NOTHING);

  /** What the screen says. */
  public enum Saying {
    NOTHING, RESTORING,
    /** There is no such file. */
    NO_FILE,
    /** The folder is no full name. */
    NO_FOLDER,
    /** Something lies in the folder. */
    FOLDER_TAKEN,
    /** The folder cannot be written in. */
    NOT_WRITABLE,
    /** The disk has no room for it. */
    NO_ROOM,
    /** The groups of the sheet do not fit together. */
    MISREAD,
    /** It does not open this backup. */
    WRONG,
    /** The new passphrase is guessed at once. */
    WEAK,
    /** The file is no backup of a practice. */
    NO_BACKUP,
    /** A newer program made it. */
    TOO_NEW,
    /** The file was cut or changed, or does not read as it was written. */
    NOT_WHOLE
  }

  RestoreModel(Stagehand stagehand, Function<Path, Gate> gates, Entrance entrance, Path home) {
    this.stagehand = stagehand;
    this.gates = gates;
    this.entrance = entrance;
    this.home = home;
    judge = new PassphraseJudge(stagehand, entrance::failed);
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

  /** How strong the new passphrase is; nothing while nothing is typed. */
  public ReadOnlyObjectProperty<Optional<Strength.Level>> levelProperty() {
    return judge.levelProperty();
  }

  /** Judges a new passphrase as it is typed. */
  public void typed(String fresh) {
    judge.typed(fresh);
  }

  /** What copies the folder elsewhere that was last looked at, if it looks so. */
  public ReadOnlyObjectProperty<Optional<String>> syncedByProperty() {
    return syncedBy;
  }

  /** Looks what copies that folder elsewhere. */
  public void folder(String typed) {
    stagehand.run(() -> NewFolder.named(typed).flatMap(SyncingFolders::of)).then(syncedBy::set)
        .orElse(entrance::failed);
  }

  /** Restores with that day's passphrase, and wipes it. */
  public void withPassphrase(String file, String folder, char[] passphrase) {
    begin(file, folder, passphrase,
        chosen -> run(new Errand(chosen, Opener.passphrase(passphrase), null, passphrase)));
  }

  /** Restores with the recovery sheet, and sets a new passphrase; wipes both. */
  public void withSheet(String file, String folder, char[] groups, char[] fresh) {
    Optional<RecoveryCode> code = RecoveryCode.read(groups);
    Arrays.fill(groups, '\0');
    if (code.isEmpty()) {
      Arrays.fill(fresh, '\0');
      say(Saying.MISREAD);
      return;
    }
    RecoveryCode read = code.get();
    begin(file, folder, fresh, chosen -> judge.decide(fresh,
        () -> run(new Errand(chosen, Opener.recovery(read), read, fresh)), () -> {
          read.close();
          say(Saying.WEAK);
        }));
  }

  public void back() {
    if (saying.get() != Saying.RESTORING) {
      entrance.welcome();
    }
  }

  private record Chosen(Path file, Path folder) {}

  private record Errand(Chosen chosen, Opener opener, @Nullable RecoveryCode code, char[] secret) {}

  private void begin(String typedFile, String typedFolder, char[] secret, Consumer<Chosen> goOn) {
    if (saying.get() == Saying.RESTORING) {
      Arrays.fill(secret, '\0');
      return;
    }
    Optional<Path> file = NewFolder.named(typedFile);
    Optional<Path> folder = NewFolder.named(typedFolder);
    say(Saying.RESTORING);
    stagehand.run(() -> Reasons.against(file, folder)).then(found -> {
      if (found == Saying.NOTHING) {
        goOn.accept(new Chosen(file.orElseThrow(), folder.orElseThrow()));
      } else {
        Arrays.fill(secret, '\0');
        say(found);
      }
    }).orElse(failure -> {
      Arrays.fill(secret, '\0');
      failed(failure);
    });
  }

  private void run(Errand errand) {
    Path folder = errand.chosen().folder();
    Gate gate = gates.apply(folder);
    stagehand.run(() -> {
      try {
        return restore(gate, errand);
      } catch (RuntimeException e) {
        gate.door().closeWithoutBackup();
        NewFolder.discard(folder);
        throw e;
      } finally {
        Arrays.fill(errand.secret(), '\0');
        if (errand.code() != null) {
          errand.code().close();
        }
      }
    }).then(state -> came(gate, state)).orElse(this::failed);
  }

  private static VaultState restore(Gate gate, Errand errand) {
    VaultState state = gate.door().restore(errand.chosen().file(), errand.opener(), Progress.SILENT);
    if (errand.code() == null || !(state instanceof VaultState.Open)) {
      return state;
    }
    gate.door().closeWithoutBackup();
    return gate.door().openWithRecovery(errand.code(), errand.secret(), Progress.SILENT);
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
    Optional<Saying> reason = Reasons.of(failure);
    say(reason.orElse(Saying.NOTHING));
    if (reason.isEmpty()) {
      entrance.failed(failure);
    }
  }

  private void say(Saying now) {
    saying.set(Saying.NOTHING);
    saying.set(now);
  }
}
