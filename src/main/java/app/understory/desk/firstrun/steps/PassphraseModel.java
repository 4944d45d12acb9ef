package app.understory.desk.firstrun.steps;

import app.understory.desk.unlock.secret.PassphraseJudge;
import app.understory.vault.keys.Strength;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The passphrase of a new practice: how strong it is, and the vault made with it. */
public final class PassphraseModel {
  private final Founding founding;
  private final Steps.Turn turn;
  private final PassphraseJudge judge;
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(Saying.NOTHING);

  /** What the screen says. */
  public enum Saying {
    NOTHING,
    /** Too easy to guess. */
    WEAK,
    /** The two differ. */
    DIFFER,
    /** The vault is being made. */
    MAKING
  }

  PassphraseModel(Founding founding, Steps.Turn turn) {
    this.founding = founding;
    this.turn = turn;
    judge = new PassphraseJudge(founding.stagehand(), turn.failed());
  }

  /** How strong; nothing while nothing is typed. */
  public ReadOnlyObjectProperty<Optional<Strength.Level>> levelProperty() {
    return judge.levelProperty();
  }

  public ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying;
  }

  /** Estimates what is typed, away from the screen's thread; only the last answer counts. */
  public void typed(String passphrase) {
    if (saying.get() != Saying.MAKING) {
      saying.set(Saying.NOTHING);
    }
    judge.typed(passphrase);
  }

  /** Makes the vault with it, or says what speaks against it; wipes both. */
  public void choose(char[] passphrase, char[] again) {
    boolean same = Arrays.equals(passphrase, again);
    Arrays.fill(again, '\0');
    if (saying.get() == Saying.MAKING) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    judge.decide(passphrase, () -> {
      if (same) {
        make(passphrase);
      } else {
        refuse(passphrase, Saying.DIFFER);
      }
    }, () -> refuse(passphrase, Saying.WEAK));
  }

  public void back() {
    if (saying.get() != Saying.MAKING) {
      turn.back().run();
    }
  }

  private void refuse(char[] passphrase, Saying why) {
    Arrays.fill(passphrase, '\0');
    saying.set(Saying.NOTHING);
    saying.set(why);
  }

  private void make(char[] passphrase) {
    saying.set(Saying.MAKING);
    founding.make(passphrase).then(_ -> {
      saying.set(Saying.NOTHING);
      turn.next().run();
    }).orElse(failure -> {
      saying.set(Saying.NOTHING);
      turn.failed().accept(failure);
    });
  }
}
