package app.understory.desk.unlock;

import app.understory.kit.work.Stagehand;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.slots.WrongKey;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Opens a practice by its recovery sheet, and gives it a new passphrase. */
public final class SheetUnlockModel {
  /** The fewest characters a new passphrase has. */
  public static final int SHORTEST = 10;

  private final Gate gate;
  private final Stagehand stagehand;
  private final Entrance entrance;
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(Saying.NOTHING);

  /** What the screen says. */
  public enum Saying {
    NOTHING, OPENING,
    /** The groups do not fit together: one was misread. */
    MISREAD,
    /** They fit, and are of another practice or an older sheet. */
    OTHER_SHEET,
    /** The new passphrase is too short. */
    SHORT,
    /** The two new passphrases differ. */
    DIFFER
  }

  public SheetUnlockModel(Gate gate, Stagehand stagehand, Entrance entrance) {
    this.gate = gate;
    this.stagehand = stagehand;
    this.entrance = entrance;
  }

  public ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying;
  }

  /** Tries it; wipes all three. */
  public void open(char[] groups, char[] fresh, char[] again) {
    if (saying.get() == Saying.OPENING) {
      return;
    }
    Optional<RecoveryCode> code = RecoveryCode.read(groups);
    boolean same = Arrays.equals(fresh, again);
    Arrays.fill(groups, '\0');
    Arrays.fill(again, '\0');
    if (code.isEmpty()) {
      saying.set(Saying.MISREAD);
    } else if (fresh.length < SHORTEST) {
      saying.set(Saying.SHORT);
    } else if (!same) {
      saying.set(Saying.DIFFER);
    } else {
      saying.set(Saying.OPENING);
      tryIt(code.get(), fresh);
      return;
    }
    code.ifPresent(RecoveryCode::close);
    Arrays.fill(fresh, '\0');
  }

  public void back() {
    entrance.come(gate.folder());
  }

  public void help() {
    entrance.help();
  }

  private void tryIt(RecoveryCode code, char[] fresh) {
    stagehand.run(() -> {
      try (code) {
        return gate.door().openWithRecovery(code, fresh, Progress.SILENT);
      } finally {
        Arrays.fill(fresh, '\0');
      }
    }).then(state -> {
      saying.set(Saying.NOTHING);
      if (state instanceof VaultState.Open open) {
        entrance.enter(gate, open);
      } else {
        entrance.trouble(gate, state);
      }
    }).orElse(failure -> {
      saying.set(failure instanceof WrongKey ? Saying.OTHER_SHEET : Saying.NOTHING);
      if (!(failure instanceof WrongKey)) {
        entrance.failed(failure);
      }
    });
  }
}
