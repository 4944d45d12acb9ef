package app.understory.vault.database;

import app.understory.vault.database.h2.Bare;
import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Pen;
import app.understory.vault.database.h2.Place;
import app.understory.vault.logbook.Entry;
import app.understory.vault.logbook.Head;
import app.understory.vault.logbook.Logbook;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Begins a new segment for a database that is on the medium as it should be, and hands both to an engine.
 *
 * @param line   the line to go on with
 * @param parent the line it came from, or the same
 */
record Starting(Site site, Links links, UUID clinician, UUID line, UUID parent) {

  /** Goes on behind this head, which the database holds. Lets go of the pen where it fails. */
  Engine behind(Pen pen, Head head, WayBack wayBack) throws IOException {
    return start(pen, head, wayBack, false);
  }

  /** The same with a record that joins the database to a Logbook that did not agree with it. */
  Engine bridging(Pen pen, Head head, WayBack wayBack) throws IOException {
    return start(pen, head, wayBack, true);
  }

  private Engine start(Pen pen, Head head, WayBack wayBack, boolean gap) throws IOException {
    boolean started = false;
    try {
      Logbook logbook = Logbook.begin(Opening.shelf(site),
          new Logbook.Origin(site.machine(), line, parent, site.schema().version()), head);
      try {
        if (gap) {
          bridge(pen, logbook);
        }
        Place place = pen.place();
        logbook.append(logbook.seal(new Entry.Base(place.head(), place.sum(), false)));
        Engine engine = new Engine(site, links, clinician, pen, logbook, wayBack);
        started = true;
        return engine;
      } finally {
        if (!started) {
          logbook.close();
        }
      }
    } catch (SQLException e) {
      throw new IOException("the database did not go on", Bare.of(e));
    } finally {
      if (!started) {
        pen.abandon();
      }
    }
  }

  private static void bridge(Pen pen, Logbook logbook) throws IOException, SQLException {
    Place place = pen.place();
    Logbook.Sealed gap = logbook.seal(new Entry.Gap(place.head(), logbook.head(), place.sum()));
    logbook.append(gap);
    pen.place(place.at(gap.head(), place.sum(), place.chain()));
    pen.commit();
    pen.checkpointSync();
  }
}
