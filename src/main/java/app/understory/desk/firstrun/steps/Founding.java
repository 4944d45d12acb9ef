package app.understory.desk.firstrun.steps;

import app.understory.desk.rooms.PracticeRoom;
import app.understory.desk.unlock.Gate;
import app.understory.kit.work.Stagehand;
import app.understory.practice.Setup;
import app.understory.vault.Door;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A practice in the making: its folder, then its vault, its recovery code, its names. */
public final class Founding {
  private final Stagehand stagehand;
  private final Function<Path, Gate> gates;
  private final Timekeeper time;
  private Path folder;
  private @Nullable Gate gate;
  private VaultState.@Nullable Open open;
  private @Nullable RecoveryCode code;
  private boolean givenBack;

  public Founding(Stagehand stagehand, Function<Path, Gate> gates, Path folder, Timekeeper time) {
    this.stagehand = stagehand;
    this.gates = gates;
    this.folder = folder;
    this.time = time;
  }

  /** Goes on with a vault that stands already. */
  public void resume(Gate present, VaultState.Open opened) {
    gate = present;
    open = opened;
  }

  /** A new code for a vault that stands: it is shown and asked back as the first one was. */
  public void renew(Gate present, VaultState.Open opened, RecoveryCode fresh) {
    resume(present, opened);
    code = fresh;
  }

  /** Whether both groups were given back. */
  public boolean givenBack() {
    return givenBack;
  }

  public Path folder() {
    return folder;
  }

  /** Chooses the folder; nothing is made yet. */
  void folder(Path chosen) {
    folder = chosen;
  }

  /** Whether the vault stands. */
  public boolean made() {
    return open != null;
  }

  /** Makes the vault, and wipes the passphrase. */
  Stagehand.Errand<Door.Created> make(char[] passphrase) {
    Gate fresh = gates.apply(folder);
    return stagehand.run(() -> {
      try {
        return fresh.door().create(passphrase, Optional.empty(), Progress.SILENT);
      } finally {
        Arrays.fill(passphrase, '\0');
      }
    }).then(created -> {
      gate = fresh;
      open = created.open();
      code = created.recoveryCode();
    });
  }

  /** The recovery code, until it was shown and left. */
  public Optional<RecoveryCode> code() {
    return Optional.ofNullable(code);
  }

  /** The recovery step is done: the code is wiped. */
  void leaveCode(boolean given) {
    givenBack = given;
    if (code != null) {
      code.close();
      code = null;
    }
  }

  /** Names the practice and its clinician; shows the name above the passphrase if wished. */
  Stagehand.Errand<Void> name(String practice, String clinician, boolean shown) {
    Setup setup = new PracticeRoom(open().vault()).setup();
    CompletableFuture<?> kept = setup.found(practice, clinician, false);
    if (givenBack) {
      kept = kept.thenCompose(_ -> setup.recoveryGivenBack());
    }
    CompletableFuture<Void> named = kept
        .thenRunAsync(() -> gate().door().showName(shown ? Optional.of(practice) : Optional.empty()));
    return stagehand.follow(named);
  }

  public Gate gate() {
    return need(gate);
  }

  public VaultState.Open open() {
    return need(open);
  }

  Stagehand stagehand() {
    return stagehand;
  }

  Timekeeper time() {
    return time;
  }

  private static <T> T need(@Nullable T made) {
    if (made == null) {
      throw new IllegalStateException("the vault was not made yet");
    }
    return made;
  }
}
