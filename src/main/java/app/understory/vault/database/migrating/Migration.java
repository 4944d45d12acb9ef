package app.understory.vault.database.migrating;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Look;
import app.understory.vault.database.Position;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.files.Copying;
import app.understory.vault.logbook.Entry;
import app.understory.vault.logbook.LogEnd;
import app.understory.vault.logbook.LogReader;
import app.understory.vault.logbook.Logbook;
import app.understory.vault.logbook.Shelf;
import app.understory.vault.logbook.Unsound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Migrates the vault's own database: back up, copy, verify, run, reseal, verify, and only then a segment of the new
 * version in the Logbook and the swap. Halted at any step, the vault opens: until the swap the old database stands and
 * is migrated again, and what the Logbook promises of the new one is what comes out.
 */
public final class Migration {
  private final Site site;
  private final Shelf shelf;
  private final Safety safety;

  /** Makes and verifies a backup of the old version before anything else is done. */
  public interface Safety {
    void backUp(Site old, Engine engine) throws IOException;
  }

  public Migration(Site site, Safety safety) {
    this.site = site;
    this.shelf = new Shelf(site.disk(), site.logbook(), site.keys());
    this.safety = safety;
  }

  /** Whether the database is of an older version than the site's schema. */
  public boolean isDue(Look look) {
    return look instanceof Look.Standing(var position) && position.schema() < site.schema().version();
  }

  /**
   * Migrates; no engine may be open.
   *
   * @param clinician the author of what the way back writes, if it must be gone
   * @param line      how the Logbook goes on where the old database is opened first
   */
  public void run(UUID clinician, Line line, Progress progress) throws IOException, Damaged {
    try {
      Position old = standing();
      if (LogReader.of(shelf).newestSchema() <= old.schema()) {
        settle(old, clinician, line, progress);
        old = standing();
      }
      Path fresh = site.folder().resolve("practice-migrating.mv.db");
      site.disk().delete(fresh);
      new Copying(site.disk()).copy(site.database(), fresh);
      promise(old, new Conversion(site).run(fresh, progress));
      site.disk().move(fresh, site.database());
      site.disk().forceFolder(site.folder());
    } catch (Unsound e) {
      throw new Damaged(Damage.LOGBOOK, String.valueOf(e.getMessage()), e);
    }
  }

  private Position standing() throws IOException, Damaged {
    if (Engine.look(site) instanceof Look.Standing(var position)) {
      return position;
    }
    throw new Damaged(Damage.DATABASE_DAMAGED, "the database does not stand");
  }

  /** Opens the old database as its own version would, backs it up, and closes it cleanly. */
  private void settle(Position old, UUID clinician, Line line, Progress progress)
      throws IOException, Damaged {
    Site before = site.of(old.schema());
    try (Engine engine = Engine.open(before, clinician, line, progress)) {
      safety.backUp(before, engine);
    }
  }

  /** The Logbook says what the new database is before it takes the old one's place. */
  private void promise(Position old, Position fresh) throws IOException, Unsound, Damaged {
    LogReader log = LogReader.of(shelf);
    LogEnd before = log.writtenBy(old.schema()).end();
    if (!before.closed() || !old.head().equals(before.base().upTo())
        || !old.sum().equals(before.base().sum())) {
      throw new Damaged(Damage.DATABASE_DAMAGED,
          "the older database is not the one that the Logbook speaks of");
    }
    Optional<Entry.Base> promised = firstAfter(log, before);
    if (promised.isPresent() && promised.get().sum().equals(fresh.sum())) {
      return;
    }
    LogEnd end = log.end();
    if (!end.lastChange().equals(before.lastChange())) {
      throw new Damaged(Damage.DATABASE_DAMAGED, "the Logbook went on from another migration");
    }
    try (Logbook logbook = Logbook.begin(shelf,
        new Logbook.Origin(site.machine(), end.line(), end.line(), site.schema().version()), end.head())) {
      logbook.seeOff(new Entry.Base(fresh.head(), fresh.sum(), true));
    }
  }

  private static Optional<Entry.Base> firstAfter(LogReader log, LogEnd before) throws IOException, Unsound {
    List<Entry> later = new ArrayList<>();
    log.after(before.head(), kept -> later.add(kept.entry()));
    return later.stream().findFirst().filter(Entry.Base.class::isInstance).map(Entry.Base.class::cast);
  }
}
