package app.understory.vault.database;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.database.h2.CatalogueReader.Strange;
import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Pen;
import app.understory.vault.database.h2.Place;
import app.understory.vault.database.h2.Scan;
import app.understory.vault.database.writing.Replay;
import app.understory.vault.logbook.Head;
import app.understory.vault.logbook.Kept;
import app.understory.vault.logbook.LogEnd;
import app.understory.vault.logbook.LogReader;
import app.understory.vault.logbook.Shelf;
import app.understory.vault.logbook.Unsound;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Brings a database to where its Logbook ends. */
final class Opening {
  private final Site site;
  private final Links links;
  private final Progress progress;
  private final LogReader log;
  private final LogEnd end;

  /** A database that agrees with its Logbook, open for writing. */
  record Agreed(Pen pen, Place place, LogEnd end, WayBack wayBack) {}

  private Opening(Site site, Links links, Progress progress, LogReader log, LogEnd end) {
    this.site = site;
    this.links = links;
    this.progress = progress;
    this.log = log;
    this.end = end;
  }

  static Opening of(Site site, Links links, Progress progress) throws IOException, Damaged {
    try {
      LogReader log = LogReader.of(shelf(site)).writtenBy(site.schema().version());
      progress.at(Progress.Step.READING_LOGBOOK, 0, 0);
      return new Opening(site, links, progress, log, log.end());
    } catch (Unsound e) {
      throw Failure.of(e);
    }
  }

  /** For a vault that is open: nothing is read behind the last acknowledged record. */
  static Opening upTo(Site site, Links links, Head acknowledged) throws IOException, Damaged {
    try {
      LogReader log = LogReader.of(shelf(site)).upTo(acknowledged);
      return new Opening(site, links, Progress.SILENT, log, log.end());
    } catch (Unsound e) {
      throw Failure.of(e);
    }
  }

  static Shelf shelf(Site site) {
    return new Shelf(site.disk(), site.logbook(), site.keys());
  }

  LogEnd end() {
    return end;
  }

  /** Opens the vault's own database; goes the way back unless everything was closed properly and agrees. */
  Agreed agree(Position position) throws IOException, Damaged {
    if (position.schema() < site.schema().version()) {
      throw new IOException("the database is of version " + position.schema() + " and was not migrated");
    }
    try {
      judge(position);
      boolean clean = end.closed() && position.head().equals(end.base().upTo())
          && position.sum().equals(end.base().sum());
      if (!end.closed()) {
        log.rewriteTail();
      }
      if (clean) {
        Pen pen = pen(site.database());
        return new Agreed(pen, pen.place(), end, new WayBack(true, List.of(), false));
      }
      return wayBack(position);
    } catch (Unsound | SQLException | Strange | Unreadable e) {
      throw Failure.of(e);
    }
  }

  /**
   * Takes the database as it is, whatever the Logbook says; every row is verified. The position goes on from a record
   * of the Logbook that names both ends.
   */
  Agreed goOn() throws IOException, Damaged {
    try {
      if (!end.closed()) {
        log.rewriteTail();
      }
      Pen pen = pen(site.database());
      boolean whole = false;
      try {
        if (!Scan.all(pen, site.keys(), progress).sum().equals(pen.place().sum())) {
          throw Failure.of("rows are missing, or are there twice");
        }
        whole = true;
      } finally {
        if (!whole) {
          pen.abandon();
        }
      }
      return new Agreed(pen, pen.place(), end, new WayBack(false, List.of(), end.torn().isPresent()));
    } catch (Unsound | SQLException | Strange | Unreadable e) {
      throw Failure.of(e);
    }
  }

  /** Refuses a database that is ahead of the Logbook or on another chain. */
  private void judge(Position position) throws IOException, Unsound, Damaged {
    Head head = position.head();
    if (end.torn().isPresent() && head.sequence() >= end.torn().get().sequence()) {
      throw new Damaged(Damage.LOGBOOK, "record " + end.torn().get().sequence() + " is damaged");
    }
    if (head.sequence() > end.head().sequence()) {
      throw new Damaged(Damage.OTHER_LINE, "the database is ahead of the Logbook");
    }
    if (head.equals(end.base().upTo())) {
      return; // the Logbook names it, though the segment that holds it may be gone
    }
    Optional<Boolean> stands = log.contains(head);
    if (stands.isEmpty()) {
      throw Failure.of("the database is older than the Logbook reaches");
    }
    if (!stands.get()) {
      throw new Damaged(Damage.OTHER_LINE, "the database is on another line than the Logbook");
    }
  }

  private Agreed wayBack(Position position) throws IOException, Unsound, SQLException, Strange, Damaged {
    Replay replay = new Replay();
    List<Instant> keptAt = new ArrayList<>();
    missing(position, kept -> {
      replay.add(kept);
      if (kept.head().sequence() > position.head().sequence()) {
        kept.keptAt().ifPresent(keptAt::add);
      }
    });
    Pen pen = pen(site.database());
    boolean whole = false;
    try {
      bring(pen, replay);
      pen.indexAnew(site.schema());
      pen.checkpointSync();
      whole = true;
    } finally {
      if (!whole) {
        pen.abandon();
      }
    }
    return new Agreed(pen, pen.place(), end, new WayBack(false, keptAt, end.torn().isPresent()));
  }

  /** From the last base on, whatever the position says; from the position on if that is even older. */
  private void missing(Position position, Consumer<Kept> sink) throws IOException, Unsound {
    if (position.head().sequence() >= end.base().upTo().sequence()) {
      end.since().forEach(sink);
    } else {
      log.after(position.head(), sink);
    }
  }

  /** Folds the records into the database; only equality with the Logbook's state sum lets it be committed. */
  void bring(Pen pen, Replay replay) throws SQLException, Damaged {
    replay.apply(pen, progress);
    requireWhole(pen);
    pen.commit();
  }

  private void requireWhole(Pen pen) throws SQLException, Damaged {
    Scan.Found found = Scan.all(pen, site.keys(), progress);
    if (!found.sum().equals(end.sum()) || !pen.place().sum().equals(end.sum())) {
      throw Failure.of("rows are missing, or are there twice");
    }
  }

  Pen pen(Path file) throws SQLException, Strange {
    return Pen.of(links.write(file), site.keys());
  }

  /** Brings a copy of a backup's database, of this version, to the Logbook's end, and closes it. */
  void rebuild(Path copy) throws IOException, Damaged {
    try {
      Pen pen = pen(copy);
      boolean whole = false;
      try {
        Replay replay = new Replay();
        log.after(pen.place().head(), replay::add);
        bring(pen, replay);
        pen.checkpointSync();
        pen.shutdown();
        whole = true;
      } finally {
        if (!whole) {
          pen.abandon();
        }
      }
    } catch (Unsound | SQLException | Strange | Unreadable e) {
      throw Failure.of(e);
    }
  }
}
