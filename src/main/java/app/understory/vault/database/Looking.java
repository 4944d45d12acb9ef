package app.understory.vault.database;

import app.understory.vault.database.h2.CatalogueReader;
import app.understory.vault.database.h2.CatalogueReader.Strange;
import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Place;
import app.understory.vault.database.h2.Scan;
import app.understory.vault.database.writing.AuditWalk;
import app.understory.vault.form.Catalogue;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Looks at closed database files and changes no byte of them. */
final class Looking {
  /** H2 encrypts in blocks behind a header of this length: less than two of them is no database. */
  private static final long LEAST = 8192;
  private static final int WRONG_KEY = 90049;
  private final Site site;
  private final Links links;

  Looking(Site site, Links links) {
    this.site = site;
    this.links = links;
  }

  Look at(Path file) throws IOException {
    if (!site.disk().exists(file)) {
      return new Look.Missing();
    }
    if (site.disk().size(file) < LEAST) {
      return new Look.Empty();
    }
    try (Connection connection = links.look(file)) {
      new CatalogueReader(connection).read();
      Place place = Place.read(connection, site.keys());
      if (!place.vault().equals(site.keys().vault())) {
        return new Look.Foreign();
      }
      int ours = site.schema().version();
      return place.schema() > ours
          ? new Look.TooNew(place.schema(), ours)
          : new Look.Standing(position(place));
    } catch (Strange e) {
      return new Look.Hostile(String.valueOf(e.getMessage()));
    } catch (SQLException e) {
      return e.getErrorCode() == WRONG_KEY
          ? new Look.Foreign()
          : new Look.Cut("H2 error " + e.getErrorCode());
    } catch (Unreadable | IllegalStateException e) {
      return new Look.Cut(String.valueOf(e.getMessage()));
    }
  }

  /** Reads every row; the sum must be the one that the database says of itself. */
  Verified verify(Path file, Progress progress) throws Damaged {
    try (Connection connection = links.look(file)) {
      Catalogue catalogue = new CatalogueReader(connection).read();
      Place place = Place.read(connection, site.keys());
      Scan.Found found = Scan.all(connection, catalogue, site.keys(), progress);
      if (!found.sum().equals(place.sum())) {
        throw Failure.of("rows are missing, or are there twice");
      }
      return new Verified(position(place), found.counts());
    } catch (SQLException | Strange | RuntimeException e) {
      throw Failure.of(e);
    }
  }

  /** Where the audit's chain breaks, in words; nothing where it holds from its first row to its last. */
  Optional<String> auditBreak(Path file, Rows rows) throws Damaged {
    try (Connection connection = links.look(file)) {
      Catalogue catalogue = new CatalogueReader(connection).read();
      return new AuditWalk(catalogue.table("audit")).broken(rows,
          Place.read(connection, site.keys()).chain());
    } catch (SQLException | Strange | RuntimeException e) {
      throw Failure.of(e);
    }
  }

  Catalogue catalogue(Path file) throws Damaged {
    try (Connection connection = links.look(file)) {
      return new CatalogueReader(connection).read();
    } catch (SQLException | Strange | RuntimeException e) {
      throw Failure.of(e);
    }
  }

  static Position position(Place place) {
    return new Position(place.head(), place.sum(), place.schema());
  }
}
