package app.understory.vault;

import app.understory.vault.backup.Backups;
import java.util.Optional;

/** What stands at a vault's folder. One class, the {@link Door}, moves it. */
public sealed interface VaultState {

  /** No vault lies here. */
  record Absent() implements VaultState {}

  /**
   * A vault lies here, closed.
   *
   * @param practiceName the name to show above the passphrase, if the practice chose to show it
   */
  record Locked(Optional<String> practiceName) implements VaultState {}

  /** Being opened. */
  record Opening() implements VaultState {}

  /** Open. */
  record Open(Vault vault, Opened how) implements VaultState {}

  /** Being closed: the window is free already, the backup is being read back. */
  record Closing() implements VaultState {}

  /** The vault is damaged in a way that could not be mended by itself. */
  record Damaged(Damage what, Optional<Backups.Good> lastGood) implements VaultState {}

  /** Written by a newer version of the program; left untouched. */
  record TooNew(int theirs, int ours) implements VaultState {}

  /** Another process holds it. */
  record InUse() implements VaultState {}

  /** What is damaged. */
  enum Damage {
    VAULT_FILE, LOGBOOK, DATABASE_EMPTY, DATABASE_CUT, DATABASE_FOREIGN, DATABASE_HOSTILE, DATABASE_DAMAGED, OLDER_COPY, OTHER_LINE
  }
}
