package app.understory.desk.unlock;

import app.understory.desk.unlock.secret.PassphraseJudge;
import app.understory.kit.work.Stagehand;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.Strength;
import app.understory.vault.keys.slots.WrongKey;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Opens a practice by its recovery sheet, and gives it a new passphrase. */
public final class SheetUnlockModel {
  private final Gate gate;
  private final Stagehand stagehand;
  private final Entrance entrance;
  private final PassphraseJudge judge;
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(Saying.NOTHING);

  /** What the screen says. */
  public enum Saying {
    NOTHING, OPENING,
    /** The groups do not fit together: one was misread. */
    MISREAD,
    /** They fit, and are of another practice or an older sheet. */
    OTHER_SHEET,
    /** The new passphrase is guessed at once. */
    WEAK,
    /** The two new passphrases differ. */
    DIFFER
  }

  public SheetUnlockModel(Gate gate, Stagehand stagehand, Entrance entrance) {
    this.gate = gate;
    this.stagehand = stagehand;
    this.entrance = entrance;
    judge = new PassphraseJudge(stagehand, entrance::failed);
  }

  /** How strong the new passphrase is; nothing while nothing is typed. */
  public ReadOnlyObjectProperty<Optional<Strength.Level>> levelProperty() {
    return judge.levelProperty();
  }

  /** Judges the new passphrase as it is typed. */
  public void typed(String fresh) {
    judge.typed(fresh);
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
    if (code.isEmpty() || !same) {
      say(code.isEmpty() ? Saying.MISREAD : Saying.DIFFER);
      code.ifPresent(RecoveryCode::close);
      Arrays.fill(fresh, '\0');
      return;
    }
    saying.set(Saying.OPENING);
    judge.decide(fresh, () -> tryIt(code.get(), fresh), () -> {
      code.get().close();
      say(Saying.WEAK);
    });
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

  private void say(Saying now) {
    saying.set(Saying.NOTHING);
    saying.set(now);
  }
}
