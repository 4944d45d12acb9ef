package app.understory.vault.database;

import static app.understory.vault.database.SampleSite.CLINICIAN;
import static app.understory.vault.database.SampleSite.garden;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Place;
import app.understory.vault.database.h2.Tuning;
import app.understory.vault.form.StateSum;
import app.understory.vault.rows.Deed;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditWalkTest {
  @TempDir
  Path folder;
  private Site site;

  @BeforeEach
  void create() throws Exception {
    site = SampleSite.in(folder.resolve("vault"));
    try (Engine engine = Engine.create(site, CLINICIAN)) {
      for (int i = 0; i < 4; i++) {
        UUID id = new UUID(1, i);
        String name = "Hill " + i;
        engine.scribe().write(Deed.of("garden.begin"), tx -> {
          tx.put(garden(id, name));
          return true;
        }).join();
      }
    }
  }

  private Optional<String> walked() throws Exception {
    Engine.verify(site, site.database(), Progress.SILENT);
    try (Engine.Reading reading = Engine.readOnly(site, site.database())) {
      return Engine.auditBreak(site, site.database(), reading.rows());
    }
  }

  @Test
  void anAuditThatNobodyTouchedHolds() throws Exception {
    assertThat(walked()).isEmpty();
  }

  @Test
  void aLineTakenOutByWhoHoldsTheKeyIsNamedThoughSealsAndSumFit() throws Exception {
    takeOut(1);
    assertThat(walked()).hasValueSatisfying(words -> assertThat(words).contains("breaks at record"));
  }

  @Test
  void theLastLineTakenOutIsNamedToo() throws Exception {
    takeOut(3);
    assertThat(walked()).hasValueSatisfying(words -> assertThat(words).contains("missing"));
  }

  private void takeOut(int which) throws SQLException {
    try (Connection connection = new Links(site.keys(), Tuning.STANDARD).write(site.database());
        Statement sql = connection.createStatement();
        ResultSet row = sql
            .executeQuery("select id, seal from audit order by sequence limit 1 offset " + which);
        PreparedStatement out = connection.prepareStatement("delete from audit where id = ?");
        PreparedStatement fit = connection.prepareStatement("update position set state_sum = ?, seal = ?")) {
      Place place = Place.read(connection, site.keys());
      StateSum sum = StateSum.of(place.sum());
      row.next();
      sum.subtract(row.getBytes(2));
      out.setObject(1, row.getObject(1, UUID.class));
      out.executeUpdate();
      fit.setBytes(1, HexFormat.of().parseHex(sum.hex()));
      fit.setBytes(2, new Place(place.vault(), place.schema(), place.head(), sum.hex(), place.chain())
          .sealed(site.keys()));
      fit.executeUpdate();
      connection.commit();
      try (Statement end = connection.createStatement()) {
        end.execute("SHUTDOWN");
      }
    }
  }
}
