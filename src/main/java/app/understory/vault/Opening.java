package app.understory.vault;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.VaultState.InUse;
import app.understory.vault.VaultState.TooNew;
import app.understory.vault.backup.Rebuilding;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Look;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.KeyCase;
import app.understory.vault.keys.slots.KeyFile;
import app.understory.vault.keys.slots.KeyFileDamaged;
import app.understory.vault.keys.slots.KeyFileTooNew;
import app.understory.vault.keys.slots.KeyFiles;
import app.understory.vault.keys.slots.Opener;
import java.io.IOException;
import java.util.Optional;

/**
 * One opening, in the order that keeps a vault safe: lock, keys, a look that writes nothing, then the engine. Whatever
 * is not a vault of ours that stands is refused and left as it is.
 */
final class Opening {

  /**
   * What an opening came to.
   *
   * @param rebuilt whether the database was made again
   * @param older   whether a later state of it was used on this computer
   */
  record Result(Inside inside, boolean rebuilt, Optional<Opened.Older> older) {
    Opened.Kind kind() {
      if (rebuilt) {
        return Opened.Kind.REBUILT;
      }
      return inside.engine().wayBack().clean() ? Opened.Kind.CLEAN : Opened.Kind.BROUGHT_BACK;
    }
  }

  private final Premises premises;
  private final Fittings fittings;

  Opening(Premises premises, Fittings fittings) {
    this.premises = premises;
    this.fittings = fittings;
  }

  /**
   * @param mayRebuild the user chose to have the database made again, whatever lies in its place
   * @throws Refused where it stays closed
   */
  Result open(Opener opener, boolean mayRebuild, Progress progress) throws IOException, Refused {
    if (!fittings.keyFiles().present()) {
      throw new Refused(new VaultState.Absent());
    }
    Disk.Held lock = premises.disk().lock(fittings.lockFile()).orElseThrow(() -> new Refused(new InUse()));
    boolean open = false;
    try {
      Result result = unlock(lock, opener, mayRebuild, progress);
      open = true;
      return result;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  private Result unlock(Disk.Held lock, Opener opener, boolean mayRebuild, Progress progress)
      throws IOException, Refused {
    KeyFiles.Unlocked unlocked = keys(opener);
    KeyCase keys = new KeyCase(fittings.keyFiles(), fittings.locksmith(), unlocked.keys(), unlocked.file());
    Site site = fittings.site(unlocked.file().vault(), unlocked.keys());
    boolean open = false;
    try {
      boolean rebuilt = lookFirst(site, mayRebuild, progress);
      fittings.keyFiles().confirm(unlocked);
      Optional<Opened.Older> older = fittings.known(site).compare();
      Result result = start(lock, keys, site, rebuilt, progress);
      open = true;
      return new Result(result.inside(), result.rebuilt(), older);
    } catch (Damaged e) {
      throw refused(e.what());
    } finally {
      if (!open) {
        site.keys().close();
        keys.close();
      }
    }
  }

  private KeyFiles.Unlocked keys(Opener opener) throws IOException, Refused {
    try {
      return fittings.keyFiles().unlock(opener);
    } catch (KeyFileTooNew e) {
      throw new Refused(new TooNew(e.version(), KeyFile.VERSION));
    } catch (KeyFileDamaged e) {
      throw refused(Damage.VAULT_FILE);
    }
  }

  /** Lets only a database of ours through; rebuilds where the user chose it, or where there is none at all. */
  private boolean lookFirst(Site site, boolean mayRebuild, Progress progress)
      throws IOException, Refused, Damaged {
    Look look = Engine.look(site);
    if (look instanceof Look.Standing && !mayRebuild) {
      return false;
    }
    if (look instanceof Look.TooNew(int theirs, int ours)) {
      throw new Refused(new TooNew(theirs, ours));
    }
    if (!mayRebuild && !(look instanceof Look.Missing)) {
      throw refused(damage(look));
    }
    rebuild(site, progress);
    return true;
  }

  /** Starts the engine; where the database cannot follow the Logbook any more, it is made again once. */
  private Result start(Disk.Held lock, KeyCase keys, Site site, boolean rebuilt, Progress progress)
      throws IOException, Damaged {
    try {
      Engine engine = Engine.open(site, keys.bunch().clinician(), Line.SAME, progress);
      return new Result(fittings.inside(lock, keys, site, engine), rebuilt, Optional.empty());
    } catch (Damaged e) {
      if (rebuilt || e.what() != Damage.DATABASE_DAMAGED) {
        throw e;
      }
      rebuild(site, progress);
      return start(lock, keys, site, true, progress);
    }
  }

  private void rebuild(Site site, Progress progress) throws IOException, Damaged {
    new Rebuilding(site, fittings.attachments(site)).run(progress);
  }

  private Refused refused(Damage what) throws IOException {
    return new Refused(fittings.damaged(what));
  }

  private static Damage damage(Look look) {
    return switch (look) {
      case Look.Empty _ -> Damage.DATABASE_EMPTY;
      case Look.Cut _ -> Damage.DATABASE_CUT;
      case Look.Foreign _ -> Damage.DATABASE_FOREIGN;
      case Look.Hostile _ -> Damage.DATABASE_HOSTILE;
      case Look.Missing _,Look.TooNew _,Look.Standing _ -> Damage.DATABASE_DAMAGED;
    };
  }
}
