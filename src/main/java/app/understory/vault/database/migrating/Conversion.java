package app.understory.vault.database.migrating;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Position;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.database.h2.Bare;
import app.understory.vault.database.h2.CatalogueReader.Strange;
import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Pen;
import app.understory.vault.database.h2.Place;
import app.understory.vault.database.h2.Resealing;
import app.understory.vault.database.h2.Tables;
import app.understory.vault.database.h2.Tuning;
import app.understory.vault.files.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Brings one closed copy of a database to the site's schema. What fails here leaves a copy to be thrown away. */
public record Conversion(Site site) {

  /**
   * Verifies every row, runs the missing SQL files, seals every row anew, and verifies again. The copy is closed and
   * forced when it returns.
   *
   * @return what the copy says of itself now: the same transaction, the new sum and version
   * @throws Damaged where a row does not verify, or a statement is refused
   */
  public Position run(Path copy, Progress progress) throws IOException, Damaged {
    Position old = Engine.verify(site, copy, progress).position();
    try {
      Links links = new Links(site.keys(), Tuning.STANDARD);
      try (Connection connection = links.write(copy)) {
        Tables.migrate(connection, site.schema(), old.schema());
        connection.commit();
        reseal(Pen.of(connection, site.keys()), progress);
      }
    } catch (SQLException e) {
      throw new Damaged(Damage.DATABASE_DAMAGED, "the copy could not be migrated", Bare.of(e));
    } catch (Strange e) {
      throw new Damaged(Damage.DATABASE_HOSTILE, String.valueOf(e.getMessage()), e);
    }
    try (Disk.DiskFile file = site.disk().open(copy, Disk.Mode.WRITE)) {
      file.force(true);
    }
    return Engine.verify(site, copy, progress).position();
  }

  private void reseal(Pen pen, Progress progress) throws SQLException {
    Place before = pen.place();
    String sum = Resealing.all(pen, progress);
    pen.place(new Place(before.vault(), site.schema().version(), before.head(), sum, before.chain()));
    pen.commit();
    pen.checkpointSync();
    pen.shutdown();
  }
}
