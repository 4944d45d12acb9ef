package app.understory.vault.database;

import app.understory.vault.database.h2.CatalogueReader.Strange;
import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Pen;
import app.understory.vault.database.writing.Keeper;
import app.understory.vault.database.writing.Replay;
import app.understory.vault.logbook.Head;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;

/** The way back while the vault is open: after a commit of which nobody knows whether H2 did it. */
record Mending(Site site, Links links, Lock still) implements Keeper.Mender {
  @Override
  public Pen mend(Pen broken, Head acknowledged) throws IOException, SQLException, Strange {
    still.lock();
    try {
      return anew(broken, acknowledged);
    } finally {
      still.unlock();
    }
  }

  private Pen anew(Pen broken, Head acknowledged) throws IOException, SQLException, Strange {
    broken.abandon();
    Pen fresh = Pen.of(links.write(site.database()), site.keys());
    boolean whole = false;
    try {
      Opening opening = Opening.upTo(site, links, acknowledged);
      Replay replay = new Replay();
      opening.end().since().forEach(replay::add);
      opening.bring(fresh, replay);
      whole = true;
      return fresh;
    } catch (Damaged e) {
      throw new IOException(e);
    } finally {
      if (!whole) {
        fresh.abandon();
      }
    }
  }
}
