package app.understory.vault.database;

import app.understory.vault.database.h2.CatalogueReader.Strange;
import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Pen;
import app.understory.vault.database.h2.Place;
import app.understory.vault.database.h2.Tables;
import app.understory.vault.logbook.Head;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Makes a new vault's database and Logbook. */
record Founding(Site site, Links links) {
  Engine found(UUID clinician) throws IOException {
    if (site.disk().exists(site.database()) || !site.disk().list(site.logbook()).isEmpty()) {
      throw new IOException("a vault is here already");
    }
    site.disk().createFolder(site.folder());
    Pen pen = database();
    UUID line = site.ids().next();
    return new Starting(site, links, clinician, line, line).behind(pen, Head.NONE,
        new WayBack(true, List.of(), false));
  }

  private Pen database() throws IOException {
    try (Connection made = links.create(site.database())) {
      Tables.make(made, site.schema());
      Pen pen = Pen.of(links.write(site.database()), site.keys());
      pen.place(Place.first(site.keys().vault(), site.schema().version()));
      pen.commit();
      pen.checkpointSync();
      site.disk().forceFolder(site.folder());
      return pen;
    } catch (SQLException e) {
      throw new IOException("the database could not be made: " + e.getMessage(), e);
    } catch (Strange e) {
      throw new IOException("the tables hold what a vault refuses: " + e.getMessage(), e);
    }
  }
}
