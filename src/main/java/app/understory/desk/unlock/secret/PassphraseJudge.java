package app.understory.desk.unlock.secret;

import app.understory.kit.work.Stagehand;
import app.understory.vault.keys.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Judges a new passphrase while it is typed, away from the screen's thread. One rule wherever one is chosen. */
public final class PassphraseJudge {
  private final Stagehand stagehand;
  private final Consumer<? super Throwable> failed;
  private final ObjectProperty<Optional<Strength.Level>> level = new SimpleObjectProperty<>(Optional.empty());
  private final CompletableFuture<Strength> meter = new CompletableFuture<>();
  private int asked;

  public PassphraseJudge(Stagehand stagehand, Consumer<? super Throwable> failed) {
    this.stagehand = stagehand;
    this.failed = failed;
    stagehand.run(() -> meter.complete(new Strength(List.of()))).orElse(meter::completeExceptionally);
  }

  /** How strong; nothing while nothing is typed. */
  public ReadOnlyObjectProperty<Optional<Strength.Level>> levelProperty() {
    return level;
  }

  /** Estimates what is typed; only the last answer counts. */
  public void typed(String passphrase) {
    int mine = ++asked;
    if (passphrase.isEmpty()) {
      level.set(Optional.empty());
      return;
    }
    stagehand.run(() -> meter.join().of(passphrase)).then(estimate -> {
      if (mine == asked) {
        level.set(Optional.of(estimate.level()));
      }
    }).orElse(failed::accept);
  }

  /** Says whether it may be used; one that is guessed at once may not, and is wiped. */
  public void decide(char[] passphrase, Runnable may, Runnable weak) {
    stagehand.run(() -> meter.join().of(new String(passphrase)).level()).then(found -> {
      if (found == Strength.Level.WEAK) {
        Arrays.fill(passphrase, '\0');
        weak.run();
      } else {
        may.run();
      }
    }).orElse(failure -> {
      Arrays.fill(passphrase, '\0');
      failed.accept(failure);
    });
  }
}
