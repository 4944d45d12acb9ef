package app.understory.desk.firstrun.steps;

import app.understory.vault.keys.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The passphrase of a new practice: how strong it is, and the vault made with it. */
public final class PassphraseModel {
  private final Founding founding;
  private final Steps.Turn turn;
  private final ObjectProperty<Optional<Strength.Level>> level = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(Saying.NOTHING);
  private final CompletableFuture<Strength> meter = new CompletableFuture<>();
  private int asked;

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
    founding.stagehand().run(() -> meter.complete(new Strength(List.of()))).orElse(turn.failed());
  }

  /** How strong; nothing while nothing is typed. */
  public ReadOnlyObjectProperty<Optional<Strength.Level>> levelProperty() {
    return level;
  }

  public ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying;
  }

  /** Estimates what is typed, away from the screen's thread; only the last answer counts. */
  public void typed(String passphrase) {
    int mine = ++asked;
    if (saying.get() != Saying.MAKING) {
      saying.set(Saying.NOTHING);
    }
    if (passphrase.isEmpty()) {
      level.set(Optional.empty());
      return;
    }
    founding.stagehand().run(() -> meter.join().of(passphrase)).then(estimate -> {
      if (mine == asked) {
        level.set(Optional.of(estimate.level()));
      }
    }).orElse(turn.failed());
  }

  /** Makes the vault with it, or says what speaks against it; wipes both. */
  public void choose(char[] passphrase, char[] again) {
    boolean same = Arrays.equals(passphrase, again);
    Arrays.fill(again, '\0');
    if (saying.get() == Saying.MAKING) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    founding.stagehand()
        .run(() -> meter.join().of(new String(passphrase)).level())
        .then(found -> {
          if (found == Strength.Level.WEAK) {
            refuse(passphrase, Saying.WEAK);
          } else if (!same) {
            refuse(passphrase, Saying.DIFFER);
          } else {
            make(passphrase);
          }
        }).orElse(turn.failed());
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
