package app.understory.vault;

import app.understory.vault.backup.Backups;
import app.understory.vault.database.footing.AsItIs;
import app.understory.vault.database.footing.Footing;
import app.understory.vault.files.Attachments;
import app.understory.vault.files.Drafts;
import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.Ink;
import app.understory.vault.keys.PrivateInk;
import app.understory.vault.keys.Signing;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Scribe;
import app.understory.vault.signing.Signatures;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.UUID;

/** An open vault. It exists only between unlocking and locking; only the {@link Door} makes and closes one. */
public final class Vault {
  private final UUID id;
  private final UUID clinician;
  private final Footing footing;
  private final Stores stores;
  private final PrivateInk ink;
  private final Signing signing;
  private final Signatures signatures;
  private final Means means;

  /** The files beside the database. */
  record Stores(Drafts drafts, Attachments attachments, Backups backups) {}

  Vault(UUID id, Bunch bunch, Footing footing, Stores stores, Means means) {
    this.id = id;
    this.clinician = bunch.clinician();
    this.footing = footing;
    this.stores = stores;
    this.ink = new Ink(bunch, id, means.random());
    this.signing = new Signing(bunch);
    this.signatures = new Signatures(id, clinician, signing, footing.rows());
    this.means = means;
  }

  /** The random id of this vault. */
  public UUID id() {
    return id;
  }

  /** The clinician who unlocked it: the author of what is written now. */
  public UUID clinician() {
    return clinician;
  }

  /** Whether it was opened as it is, to be read: every write fails with {@code NotKept} (READ_ONLY). */
  public boolean readOnly() {
    return footing instanceof AsItIs;
  }

  public Rows rows() {
    return footing.rows();
  }

  public Scribe scribe() {
    return footing.scribe();
  }

  public Changes changes() {
    return footing.changes();
  }

  public Drafts drafts() {
    return stores.drafts();
  }

  public Attachments attachments() {
    return stores.attachments();
  }

  public Backups backups() {
    return stores.backups();
  }

  /** The private lane of the clinician who unlocked. */
  public PrivateInk ink() {
    return ink;
  }

  /** Signs rows for the clinician who unlocked, and verifies the signatures of anyone. */
  public Signatures signatures() {
    return signatures;
  }

  /** The signing key of the clinician who unlocked; rows are signed by {@link #signatures}. */
  public Signing signing() {
    return signing;
  }

  public Timekeeper time() {
    return means.time();
  }

  public Ids ids() {
    return means.ids();
  }
}
