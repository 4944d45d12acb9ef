package app.understory.desk.unlock;

import app.understory.kit.work.Stagehand;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.slots.WrongKey;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Asks for the passphrase of one practice, and opens it. */
public final class UnlockModel {
  private final Gate gate;
  private final Stagehand stagehand;
  private final Entrance entrance;
  private final ReadOnlyStringWrapper practiceName = new ReadOnlyStringWrapper(this, "practiceName", "");
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(new Saying.Nothing());
  private int wrong;

  /** What the screen says under the field. */
  public sealed interface Saying {
    /** Ready. */
    record Nothing() implements Saying {}

    /** The last backup is being written and read back; one may type already. */
    record Closing() implements Saying {}

    /** The key is being made and the vault opened. */
    record Opening() implements Saying {}

    /**
     * What was kept is being read again.
     *
     * @param percent 0 to 100
     */
    record Reading(int percent) implements Saying {}

    /**
     * That was not it.
     *
     * @param times in a row
     */
    record Wrong(int times) implements Saying {}
  }

  /**
   * @param practiceName what stands above the field; empty where the practice does not show it
   * @param closing      the locking that is still under way, or one that is done
   */
  public UnlockModel(Gate gate, Stagehand stagehand, Entrance entrance, String practiceName,
      CompletableFuture<Void> closing) {
    this.gate = gate;
    this.stagehand = stagehand;
    this.entrance = entrance;
    this.practiceName.set(practiceName);
    if (!closing.isDone()) {
      saying.set(new Saying.Closing());
      stagehand.follow(closing).then(_ -> closed()).orElse(_ -> closed());
    }
  }

  public ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying;
  }

  /** What stands above the field; empty where the practice does not show its name. */
  public ReadOnlyStringProperty practiceNameProperty() {
    return practiceName.getReadOnlyProperty();
  }

  /** Whether the passphrase is being tried. */
  public boolean busy() {
    return saying.get() instanceof Saying.Opening || saying.get() instanceof Saying.Reading;
  }

  /** Tries a passphrase, and wipes it. */
  public void unlock(char[] passphrase) {
    if (busy()) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    saying.set(new Saying.Opening());
    stagehand.run(() -> {
      try {
        return gate.door().open(passphrase, this::progress);
      } finally {
        Arrays.fill(passphrase, '\0');
      }
    }).then(this::came).orElse(this::failed);
  }

  public void withSheet() {
    entrance.withSheet(gate);
  }

  public void openOther() {
    entrance.openOne();
  }

  public void makeNew() {
    entrance.newPractice();
  }

  public void help() {
    entrance.help();
  }

  private void closed() {
    stagehand.run(() -> gate.door().look()).then(state -> {
      if (state instanceof VaultState.Locked(var name)) {
        practiceName.set(name.orElse(""));
      }
    });
    if (saying.get() instanceof Saying.Closing) {
      saying.set(new Saying.Nothing());
    }
  }

  private void progress(Progress.Step step, long done, long of) {
    int percent = of == 0 ? 0 : (int) Math.min(100, 100 * done / of);
    stagehand.show(() -> {
      if (busy()) {
        saying.set(new Saying.Reading(percent));
      }
    });
  }

  private void came(VaultState state) {
    saying.set(new Saying.Nothing());
    if (state instanceof VaultState.Open open) {
      wrong = 0;
      entrance.enter(gate, open);
    } else {
      entrance.trouble(gate, state);
    }
  }

  private void failed(Throwable failure) {
    if (failure instanceof WrongKey) {
      saying.set(new Saying.Wrong(++wrong));
    } else {
      saying.set(new Saying.Nothing());
      entrance.failed(failure);
    }
  }
}
