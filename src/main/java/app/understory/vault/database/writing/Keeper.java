package app.understory.vault.database.writing;

import app.understory.vault.database.h2.Bare;
import app.understory.vault.database.h2.CatalogueReader;
import app.understory.vault.database.h2.Pen;
import app.understory.vault.database.h2.Place;
import app.understory.vault.form.Image;
import app.understory.vault.form.StateSum;
import app.understory.vault.form.Table;
import app.understory.vault.logbook.Entry;
import app.understory.vault.logbook.Head;
import app.understory.vault.logbook.Logbook;
import app.understory.vault.logbook.Logbook.Sealed;
import app.understory.vault.rows.Change;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.NotKept.Reason;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Tx;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps one transaction after another: put in H2, appended to the Logbook and forced, committed in H2. Once the force
 * returned it is kept, whatever H2 then does; the database is brought after it. One thread uses it.
 */
public final class Keeper {
  private final Hand hand;
  private final Logbook logbook;
  private final Mender mender;
  private Pen pen;
  private volatile Place place;
  private boolean behind;

  /** Brings a database whose state is not known to the Logbook's state. */
  public interface Mender {
    /** Gives a pen on the database as the Logbook says it is up to this record; lets go of the old one. */
    Pen mend(Pen broken, Head acknowledged) throws IOException, SQLException, CatalogueReader.Strange;
  }

  /** What a transaction gave, and what to tell of it. */
  record Outcome<T>(T result, List<Change> changes) {}

  public Keeper(Hand hand, Pen pen, Place place, Logbook logbook, Mender mender) {
    this.hand = hand;
    this.pen = pen;
    this.place = place;
    this.logbook = logbook;
    this.mender = mender;
  }

  /** How far it has come; any thread may ask. */
  public Place place() {
    return place;
  }

  Logbook logbook() {
    return logbook;
  }

  Pen pen() {
    return pen;
  }

  /** Throws {@link NotKept}, or what the work threw, when nothing of it stands. */
  <T> Outcome<T> keep(Deed deed, Function<Tx, T> work) {
    catchUp();
    boolean kept = false;
    try {
      Transaction tx = new Transaction(pen, hand, hand.time().now(), StateSum.of(place.sum()),
          logbook.head());
      T result = work.apply(tx);
      if (tx.changedNothing()) {
        return new Outcome<>(result, List.of());
      }
      List<Change> changes = changes(tx, deed);
      keep(tx, deed);
      kept = true;
      return new Outcome<>(result, changes);
    } finally {
      if (!kept) {
        rollback();
      }
    }
  }

  private void keep(Transaction tx, Deed deed) {
    long sequence = logbook.head().sequence() + 1;
    Table audit = pen.catalogue().table(Hand.AUDIT);
    Row trail = AuditTrail.row(audit, tx, hand, sequence, deed, place.chain());
    tx.add(trail);
    Entry entry = entry(tx, deed);
    String chain = AuditTrail.chainOf(trail);
    Sealed sealed = seal(entry);
    move(place.at(sealed.head(), entry.sum(), chain));
    boolean moved = append(entry, sealed);
    place = place.at(logbook.head(), entry.sum(), chain);
    commit(moved);
  }

  private Entry entry(Transaction tx, Deed deed) {
    List<Image> put = new ArrayList<>();
    List<Entry.Gone> removed = new ArrayList<>();
    tx.touched().forEach((key, image) -> image.ifPresentOrElse(put::add,
        () -> removed.add(new Entry.Gone(key.table(), key.id()))));
    return new Entry.Transaction(tx.now(), hand.clinician(), deed, put, removed, tx.sum().hex());
  }

  private Sealed seal(Entry entry) {
    try {
      return logbook.seal(entry);
    } catch (IOException e) {
      throw new NotKept(Reason.DISK, "no segment of the Logbook could be begun", e);
    } catch (IllegalArgumentException e) {
      throw new NotKept(Reason.REFUSED, String.valueOf(e.getMessage()), e);
    }
  }

  private void move(Place there) {
    try {
      pen.place(there);
    } catch (SQLException e) {
      throw Refusal.of("position", e);
    }
  }

  /** Gives whether the record went to another place than it was sealed for at first. */
  private boolean append(Entry entry, Sealed sealed) {
    Thread.interrupted(); // work that interrupts its own thread must not close the Logbook's channel
    try {
      logbook.append(sealed);
      return false;
    } catch (IOException | RuntimeException | Error unknown) {
      try {
        logbook.append(logbook.seal(entry));
        return true;
      } catch (IOException | RuntimeException | Error e) {
        e.addSuppressed(unknown);
        throw new NotKept(Reason.DISK, "the disk does not take it", e);
      }
    }
  }

  /** It is kept; from here on nothing may throw. */
  private void commit(boolean moved) {
    try {
      if (moved) {
        pen.place(place);
      }
      pen.commit();
    } catch (SQLException | RuntimeException | Error e) {
      behind = true;
      tryMend();
    }
  }

  private void rollback() {
    try {
      pen.rollback();
    } catch (SQLException | RuntimeException | Error e) {
      behind = true;
    }
  }

  private boolean tryMend() {
    try {
      pen = mender.mend(pen, logbook.head());
      place = pen.place();
      behind = false;
    } catch (IOException | SQLException | CatalogueReader.Strange | RuntimeException | Error e) {
      behind = true;
    }
    return !behind;
  }

  /** Before anything new is begun, the database must hold what is kept. */
  private void catchUp() {
    if (behind && !tryMend()) {
      throw new NotKept(Reason.DISK, "the database does not take what the Logbook holds");
    }
  }

  private static List<Change> changes(Transaction tx, Deed deed) {
    return tx.touched().keySet().stream().filter(key -> !Hand.OWN.contains(key.table()))
        .map(key -> new Change(key.table(), deed.subject(), key.id())).toList();
  }

  /** Hands the database to the system, between two transactions. */
  void checkpoint() {
    if (!behind || tryMend()) {
      guarded(pen::checkpoint);
    }
  }

  /** Forces the database, then says so in the Logbook. */
  void base() {
    if (!behind || tryMend()) {
      guarded(pen::checkpointSync);
    }
    if (!behind) {
      try {
        logbook.append(logbook.seal(new Entry.Base(place.head(), place.sum(), false)));
      } catch (IOException | RuntimeException e) {
        // The next way back begins at an earlier base; the next record goes into a new segment.
        return;
      }
    }
  }

  private interface Step {
    void run() throws SQLException;
  }

  private void guarded(Step step) {
    try {
      step.run();
    } catch (SQLException | RuntimeException | Error e) {
      behind = true;
    }
  }

  /** Forces and closes the database, then the Logbook. */
  void end() throws IOException {
    try (logbook) {
      catchUp();
      pen.checkpointSync();
      Entry.Base closed = new Entry.Base(place.head(), place.sum(), true);
      pen.shutdown();
      logbook.seeOff(closed);
    } catch (SQLException e) {
      pen.abandon();
      throw new IOException("the database could not be closed", Bare.of(e));
    } catch (NotKept | Unreadable e) {
      pen.abandon();
      throw new IOException("the database could not be brought to the Logbook's state", e);
    }
  }

  Optional<Pen> soundPen() {
    return behind ? Optional.empty() : Optional.of(pen);
  }
}
