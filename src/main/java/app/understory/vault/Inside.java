package app.understory.vault;

import app.understory.vault.backup.Backups;
import app.understory.vault.backup.Backups.Good;
import app.understory.vault.database.Position;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.database.footing.Footing;
import app.understory.vault.files.Disk;
import app.understory.vault.files.Drafts;
import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.slots.KeyCase;
import app.understory.vault.machine.HeadWatch;
import app.understory.vault.machine.KnownHead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/**
 * All that an open vault holds and that locking gives back, in the order in which it is given back.
 *
 * @param lock keeps other processes out
 */
record Inside(Disk.Held lock, KeyCase keys, Site site, Footing footing, Drafts drafts, Backups backups,
    HeadWatch watch, Vault vault) {

  Bunch bunch() {
    return keys.bunch();
  }

  /** How the opening went. */
  Opened report(Opened.Kind kind, Duration took, Optional<Opened.Older> older) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (kind != Opened.Kind.CLEAN) {
      for (String table : site.schema().tables()) {
        counts.put(table, footing.rows().number("select count(*) from " + table));
      }
    }
    List<Instant> keptAt = footing.wayBack().keptAt();
    return new Opened(kind, keptAt.size(), keptAt, counts, took, drafts.places(), older);
  }

  /**
   * Writes what is under way, backs up where asked, closes every file and wipes every key. Goes on to its end whatever
   * fails; the first failure is thrown then.
   *
   * @return the backup, where it was asked for and is good
   */
  Optional<Good> close(boolean backup, Progress progress, KnownHead known) throws IOException {
    Optional<Good> good = Optional.empty();
    if (vault.readOnly()) {
      closeUntouched();
      return good;
    }
    try (lock; keys; Keys _ = new Keys(site)) {
      Position last;
      try (Footing _ = footing; Drafts _ = drafts; Backups _ = backups; HeadWatch _ = watch) {
        drafts.flush();
        good = backup ? backUp(progress) : good;
        last = footing.position();
      }
      known.remember(last.head());
    } catch (UncheckedIOException e) {
      throw new IOException("the vault was closed, and not all of it could be written", e);
    }
    return good;
  }

  /**
   * The day's first, made behind what is being done; or at once where the database is a new one. How it went is seen on
   * {@link Backups#standing}: a full disk keeps nobody out.
   */
  void backUpAtOpening(boolean anew, Progress progress) {
    if (anew) {
      backups.makeOrTell(progress);
    } else if (!backups.madeToday()) {
      backups.begin();
    }
  }

  /** Lets go of everything, because something else failed; every file is closed and every key wiped all the same. */
  void giveUp(KnownHead known) {
    try {
      close(false, Progress.SILENT, known);
    } catch (IOException e) {
      // What failed first is being told.
      return;
    }
  }

  private void closeUntouched() throws IOException {
    try (lock; keys; Keys _ = new Keys(site); Footing _ = footing; Backups _ = backups; HeadWatch _ = watch) {
      drafts.abandon();
    }
  }

  /** A backup that fails must not keep the vault open: that there is no new one is seen on its date. */
  private Optional<Good> backUp(Progress progress) {
    try {
      return Optional.of(backups.make(progress).join());
    } catch (CompletionException | CancellationException e) {
      return Optional.empty();
    }
  }

  private record Keys(Site site) implements AutoCloseable {
    @Override
    public void close() {
      site.keys().close();
    }
  }
}
