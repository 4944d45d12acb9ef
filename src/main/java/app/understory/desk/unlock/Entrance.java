package app.understory.desk.unlock;

import app.understory.vault.VaultState;
import java.nio.file.Path;

/** Where the screens before an open practice lead. All on the JavaFX thread. */
public interface Entrance {

  /** Welcomes: new practice, open one, restore, rehearse. */
  void welcome();

  /** Begins a new practice. */
  void newPractice();

  /** Asks which practice to open. */
  void openOne();

  /** Restores a backup beside what there is. */
  void restore();

  /** A fictional practice of its own, which leaves nothing behind. */
  void rehearse();

  /** Looks at a practice's folder, and asks for its passphrase or says what stands there. */
  void come(Path folder);

  /** Opens with the recovery sheet instead of the passphrase. */
  void withSheet(Gate gate);

  /** Says why the vault does not open. */
  void trouble(Gate gate, VaultState state);

  /** The vault is open: what was brought back is shown first, then the practice. */
  void enter(Gate gate, VaultState.Open open);

  /** Something failed that no screen has words for. */
  void failed(Throwable failure);

  /** Opens or closes the side panel of keys. */
  void help();
}
