package app.understory.vault;

import app.understory.vault.backup.Backups;
import app.understory.vault.files.Attachments;
import app.understory.vault.files.Drafts;
import app.understory.vault.keys.PrivateInk;
import app.understory.vault.keys.Signing;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.UUID;

/** An open vault. It exists only between unlocking and locking; only the {@link Door} makes and closes one. */
public interface Vault {

  /** The random id of this vault. */
  UUID id();

  /** The clinician who unlocked it: the author of what is written now. */
  UUID clinician();

  Rows rows();

  Scribe scribe();

  Changes changes();

  Drafts drafts();

  Attachments attachments();

  Backups backups();

  /** The private lane of the clinician who unlocked. */
  PrivateInk ink();

  /** Signatures of the clinician who unlocked. */
  Signing signing();

  Timekeeper time();

  Ids ids();
}
