package app.understory.desk.unlock;

import app.understory.kit.work.Stagehand;
import app.understory.vault.VaultState;
import app.understory.vault.backup.Backups;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.slots.WrongKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What stands at a vault that does not open, and what can be done. Nothing was touched. */
public final class TroubleModel {
  private final Gate gate;
  private final VaultState state;
  private final Stagehand stagehand;
  private final Entrance entrance;
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(Saying.NOTHING);

  /** What the screen says under the field. */
  public enum Saying {
    NOTHING, WORKING, WRONG
  }

  public TroubleModel(Gate gate, VaultState state, Stagehand stagehand, Entrance entrance) {
    this.gate = gate;
    this.state = state;
    this.stagehand = stagehand;
    this.entrance = entrance;
  }

  public ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying;
  }

  /** The name of what stands there, as the words have it. */
  public String name() {
    return switch (state) {
      case VaultState.Damaged damaged -> damaged.what().name();
      case VaultState.TooNew _ -> "TOO_NEW";
      case VaultState.InUse _ -> "IN_USE";
      case VaultState.Absent _ -> "ABSENT";
      case VaultState.Locked _,VaultState.Opening _,VaultState.Open _,VaultState.Closing _ -> "OTHER";
    };
  }

  public String folder() {
    return gate.folder().toString();
  }

  /** Whether it can be made again from a backup and the logbook. */
  public boolean mendable() {
    return state instanceof VaultState.Damaged damaged && damaged.what() != VaultState.Damage.VAULT_FILE;
  }

  public Optional<Backups.Good> lastGood() {
    return state instanceof VaultState.Damaged damaged ? damaged.lastGood() : Optional.empty();
  }

  /**
   * Makes the database again, the damaged file kept beside; where this copy only went another way, goes on from what
   * lies here. Wipes the passphrase.
   */
  public void mend(char[] passphrase) {
    open(passphrase, () -> wentAnotherWay()
        ? gate.door().openFromDatabase(passphrase, Progress.SILENT)
        : gate.door().openRebuilding(passphrase, Progress.SILENT));
  }

  /** Whether the database is whole and only its past is another one than the logbook's. */
  public boolean wentAnotherWay() {
    return state instanceof VaultState.Damaged damaged && damaged.what() == VaultState.Damage.OTHER_LINE;
  }

  /** Opens it as it is, read-only: nothing is touched, and nothing typed is kept. Wipes the passphrase. */
  public void readOnly(char[] passphrase) {
    open(passphrase, () -> gate.door().openReadOnly(passphrase, Progress.SILENT));
  }

  private void open(char[] passphrase, Callable<VaultState> way) {
    if (saying.get() == Saying.WORKING) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    saying.set(Saying.WORKING);
    stagehand.run(() -> {
      try {
        return way.call();
      } finally {
        Arrays.fill(passphrase, '\0');
      }
    }).then(now -> {
      saying.set(Saying.NOTHING);
      if (now instanceof VaultState.Open open) {
        entrance.enter(gate, open);
      } else {
        entrance.trouble(gate, now);
      }
    }).orElse(failure -> {
      saying.set(failure instanceof WrongKey ? Saying.WRONG : Saying.NOTHING);
      if (!(failure instanceof WrongKey)) {
        entrance.failed(failure);
      }
    });
  }

  /** Looks again. */
  public void again() {
    entrance.come(gate.folder());
  }

  public void openOther() {
    entrance.openOne();
  }

  public void restore() {
    entrance.restore();
  }
}
