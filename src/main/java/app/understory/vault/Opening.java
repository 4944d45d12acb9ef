package app.understory.vault;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.VaultState.InUse;
import app.understory.vault.VaultState.TooNew;
import app.understory.vault.backup.Backups;
import app.understory.vault.backup.Rebuilding;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Look;
import app.understory.vault.database.Position;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.database.footing.Footing;
import app.understory.vault.database.migrating.Migration;
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

  /** What the user chose. */
  enum Way {
    /** Nothing but what mends itself. */
    AS_USUAL,
    /** To have the database made again, whatever lies in its place. */
    REBUILD,
    /** To go on from the database, which does not agree with the Logbook. */
    FROM_DATABASE
  }

  /**
   * What an opening came to.
   *
   * @param anew  whether the database is a new one: a backup is due before the vault is called open
   * @param older whether a later state of it was used on this computer
   */
  record Result(Inside inside, Opened.Kind kind, boolean anew, Optional<Opened.Older> older) {}

  private final Premises premises;
  private final Fittings fittings;
  private boolean remade;

  Opening(Premises premises, Fittings fittings) {
    this.premises = premises;
    this.fittings = fittings;
  }

  /**
   * @throws Refused where it stays closed
   */
  Result open(Opener opener, Way way, Progress progress) throws IOException, Refused {
    if (!fittings.keyFiles().present()) {
      throw new Refused(new VaultState.Absent());
    }
    Disk.Held lock = premises.disk().lock(fittings.lockFile()).orElseThrow(() -> new Refused(new InUse()));
    boolean open = false;
    try {
      Result result = unlock(lock, opener, way, progress);
      open = true;
      return result;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  private Result unlock(Disk.Held lock, Opener opener, Way way, Progress progress)
      throws IOException, Refused {
    KeyFiles.Unlocked unlocked = keys(opener);
    KeyCase keys = new KeyCase(fittings.keyFiles(), fittings.locksmith(), unlocked.keys(), unlocked.file());
    Site site = fittings.site(unlocked.file().vault(), unlocked.keys());
    boolean open = false;
    try {
      boolean rebuilt = lookFirst(site, way == Way.REBUILD, progress);
      Optional<Opened.Older> older = fittings.known(site).compare();
      boolean migrated = migrate(site, keys, way, progress);
      Engine engine = way == Way.FROM_DATABASE && !migrated
          ? Engine.open(site, keys.bunch().clinician(), Line.FROM_DATABASE, progress)
          : start(site, keys, rebuilt, progress);
      rebuilt |= remade;
      Inside inside = Fittings.with(engine, () -> {
        fittings.keyFiles().confirm(unlocked); // not before: what is refused is left as it is
        premises.disk().delete(premises.folder().resolve(Founding.MARK));
        return fittings.inside(lock, keys, site, engine);
      });
      Result result = new Result(inside, kind(way, rebuilt, engine),
          rebuilt || migrated || way == Way.FROM_DATABASE, older);
      open = true;
      return result;
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

  /** Brings a database of an older version to this one, beside; whether it was due. */
  private boolean migrate(Site site, KeyCase keys, Way way, Progress progress) throws IOException, Damaged {
    Migration migration = new Migration(site, (old, engine) -> {
      try (Backups backups = fittings.backups(old, engine, fittings::keyFile)) {
        backups.makeOrTell(progress);
        Backups.Stage stage = backups.standing().stage();
        if (stage != Backups.Stage.RESTING && stage != Backups.Stage.LACKING) {
          throw new IOException("there is no backup before the migration");
        }
      }
    });
    if (!migration.isDue(Engine.look(site))) {
      return false;
    }
    migration.run(keys.bunch().clinician(), way == Way.FROM_DATABASE ? Line.FROM_DATABASE : Line.SAME,
        progress);
    return true;
  }

  private static Opened.Kind kind(Way way, boolean rebuilt, Engine engine) {
    if (way == Way.FROM_DATABASE) {
      return Opened.Kind.WENT_ON;
    }
    if (rebuilt) {
      return Opened.Kind.REBUILT;
    }
    return engine.wayBack().clean() ? Opened.Kind.CLEAN : Opened.Kind.BROUGHT_BACK;
  }

  /** Starts the engine; where the database cannot follow the Logbook any more, it is made again once. */
  private Engine start(Site site, KeyCase keys, boolean rebuilt, Progress progress)
      throws IOException, Damaged {
    try {
      return Engine.open(site, keys.bunch().clinician(), Line.SAME, progress);
    } catch (Damaged e) {
      if (rebuilt || e.what() != Damage.DATABASE_DAMAGED) {
        throw e;
      }
      rebuild(site, progress);
      remade = true;
      return start(site, keys, true, progress);
    }
  }

  /** Opens to read: the database as it is, whatever the Logbook says; the vault's folder must be on a read-only disk. */
  Result readOnly(Opener opener) throws IOException, Refused {
    if (!fittings.keyFiles().present()) {
      throw new Refused(new VaultState.Absent());
    }
    Disk.Held lock = premises.disk().lock(fittings.lockFile()).orElseThrow(() -> new Refused(new InUse()));
    boolean open = false;
    try {
      Result result = readOnly(lock, opener);
      open = true;
      return result;
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  private Result readOnly(Disk.Held lock, Opener opener) throws IOException, Refused {
    KeyFiles.Unlocked unlocked = keys(opener);
    KeyCase keys = new KeyCase(fittings.keyFiles(), fittings.locksmith(), unlocked.keys(), unlocked.file());
    Site site = fittings.site(unlocked.file().vault(), unlocked.keys());
    boolean open = false;
    try {
      Footing footing = Engine.asItIs(site, standing(Engine.look(site)));
      Result result = new Result(fittings.inside(lock, keys, site, footing), Opened.Kind.AS_IT_IS, false,
          fittings.known(site).compare());
      open = true;
      return result;
    } catch (Damaged e) {
      throw refused(e.what());
    } finally {
      if (!open) {
        site.keys().close();
        keys.close();
      }
    }
  }

  private Position standing(Look look) throws IOException, Refused {
    return switch (look) {
      case Look.Standing(var position) -> position;
      case Look.TooNew(int theirs, int ours) -> throw new Refused(new TooNew(theirs, ours));
      default -> throw refused(damage(look));
    };
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
