package app.understory.vault.database;

import static app.understory.vault.database.SampleSite.CLINICIAN;
import static app.understory.vault.database.SampleSite.garden;
import static app.understory.vault.database.SampleSite.plant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Tuning;
import app.understory.vault.files.Disk;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
  private static final UUID GARDEN = new UUID(1, 1);
  private static final UUID PLANT = new UUID(1, 2);
  @TempDir
  Path folder;
  private Site site;

  @BeforeEach
  void create() throws Exception {
    site = SampleSite.in(folder.resolve("vault"));
    try (Engine engine = Engine.create(site, CLINICIAN)) {
      write(engine, garden(GARDEN, "Hill"));
    }
  }

  private static void write(Engine engine, Row... rows) {
    engine.scribe().write(Deed.of("test"), tx -> {
      for (Row row : rows) {
        tx.put(row);
      }
      return true;
    }).join();
  }

  private Engine open(Site there) throws IOException, Damaged {
    return Engine.open(there, CLINICIAN, Line.SAME, Progress.SILENT);
  }

  /** What a killed program leaves behind: its files as they are while it runs. */
  private Site killed(String name) throws IOException {
    Path copy = folder.resolve(name);
    Files.createDirectories(copy.resolve("logbook"));
    Files.copy(site.database(), copy.resolve("practice.mv.db"));
    for (Path segment : Disk.real().list(site.logbook())) {
      Files.copy(segment, copy.resolve("logbook").resolve(segment.getFileName()));
    }
    return SampleSite.in(copy);
  }

  private void assertDamaged(Site there, Damage what) {
    assertThatExceptionOfType(Damaged.class).isThrownBy(() -> open(there).close())
        .satisfies(e -> assertThat(e.what()).isEqualTo(what));
  }

  private static byte[] content(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  @Test
  void whatWasKeptJustBeforeAKillIsBroughtBack() throws Exception {
    Site after;
    try (Engine engine = open(site)) {
      write(engine, plant(PLANT, GARDEN, "fern"), garden(GARDEN, "Valley"));
      after = killed("killed");
    }
    try (Engine engine = open(after)) {
      assertThat(engine.rows().find("garden", GARDEN).orElseThrow().text("name")).isEqualTo("Valley");
      assertThat(engine.rows().ids("select id from plant where garden_id = ?", GARDEN))
          .containsExactly(PLANT);
      assertThat(engine.wayBack().clean()).isFalse();
      assertThat(engine.wayBack().keptAt()).hasSize(1);
      write(engine, plant(new UUID(1, 3), GARDEN, "moss"));
    }
    Engine.verify(after, after.database(), Progress.SILENT);
  }

  @Test
  void theWayBackCanBeKilledAndBegunAgain() throws Exception {
    Site once;
    try (Engine engine = open(site)) {
      write(engine, plant(PLANT, GARDEN, "fern"));
      once = killed("once");
    }
    site = once;
    Site twice;
    try (Engine engine = open(once)) {
      twice = killed("twice");
    }
    try (Engine engine = open(twice)) {
      assertThat(engine.rows().find("plant", PLANT)).isPresent();
    }
  }

  @Test
  void aRemovalIsReplayedToo() throws Exception {
    Site after;
    try (Engine engine = open(site)) {
      write(engine, plant(PLANT, GARDEN, "fern"));
      engine.scribe().write(Deed.of("end"), tx -> {
        tx.remove("plant", PLANT);
        tx.remove("garden", GARDEN);
        return true;
      }).join();
      after = killed("killed");
    }
    try (Engine engine = open(after)) {
      assertThat(engine.rows().number("select count(*) from garden")).isZero();
      assertThat(engine.rows().earlier("plant", PLANT)).hasSize(1);
    }
  }

  @Test
  void anOlderDatabaseIsBroughtForwardAsFarAsTheLogbookReaches() throws Exception {
    byte[] older = content(site.database());
    try (Engine engine = open(site)) {
      write(engine, plant(PLANT, GARDEN, "fern"));
    }
    Files.write(site.database(), older);
    try (Engine engine = open(site)) {
      assertThat(engine.rows().find("plant", PLANT)).isPresent();
    }
  }

  @Test
  void aDatabaseAheadOfItsLogbookIsToldAndLeftAsItIs() throws Exception {
    Site behind = killed("behind");
    try (Engine engine = open(site)) {
      write(engine, plant(PLANT, GARDEN, "fern"));
    }
    Files.write(behind.database(), content(site.database()));
    assertDamaged(behind, Damage.OTHER_LINE);
    assertThat(content(behind.database())).isEqualTo(content(site.database()));

    try (Engine engine = Engine.open(behind, CLINICIAN, Line.FROM_DATABASE, Progress.SILENT)) {
      assertThat(engine.rows().find("plant", PLANT)).isPresent();
      write(engine, plant(new UUID(1, 3), GARDEN, "moss"));
    }
    open(behind).close();
  }

  @Test
  void aForkIsTold() throws Exception {
    Site fork = killed("fork");
    try (Engine engine = open(site)) {
      write(engine, plant(PLANT, GARDEN, "fern"));
    }
    try (Engine engine = open(fork)) {
      write(engine, plant(PLANT, GARDEN, "moss"));
    }
    Files.write(fork.database(), content(site.database()));
    assertDamaged(fork, Damage.OTHER_LINE);
  }

  @Test
  void anEmptyACutAForeignAndAMissingDatabaseAreToldApartAndLeftAsTheyAre() throws Exception {
    byte[] whole = content(site.database());
    Files.delete(site.database());
    assertThat(Engine.look(site)).isInstanceOf(Look.Missing.class);
    assertLookLeaves(new byte[0], Look.Empty.class);
    assertLookLeaves(Arrays.copyOf(whole, 8192), Look.Cut.class);
    assertLookLeaves("x".repeat(20000).getBytes(StandardCharsets.US_ASCII), Look.Foreign.class);
    Site other = SampleSite.in(folder.resolve("other"), Disk.real(), new UUID(8, 9));
    Engine.create(other, CLINICIAN).close();
    assertLookLeaves(content(other.database()), Look.Foreign.class);
  }

  private void assertLookLeaves(byte[] content, Class<? extends Look> expected) throws IOException {
    Files.write(site.database(), content);
    assertThat(Engine.look(site)).isInstanceOf(expected);
    assertThat(content(site.database())).isEqualTo(content);
    assertThatExceptionOfType(Damaged.class).isThrownBy(() -> open(site).close());
    assertThat(content(site.database())).isEqualTo(content);
  }

  @Test
  void aRottenSegmentIsDamageAndNothingIsChanged() throws Exception {
    Path segment = Disk.real().list(site.logbook()).getFirst();
    byte[] text = content(segment);
    text[600] ^= 1;
    Files.write(segment, text);
    assertDamaged(site, Damage.LOGBOOK);
    assertThat(content(segment)).isEqualTo(text);
  }

  @Test
  void aMissingSegmentIsDamage() throws Exception {
    open(site).close();
    open(site).close();
    List<Path> segments = new ArrayList<>(Disk.real().list(site.logbook()));
    Files.delete(segments.get(1));
    try (Engine engine = open(site)) {
      // The last segment names a clean end, so the database is whole; only a rebuild would need the missing one.
      assertThat(engine.rows().find("garden", GARDEN)).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"create force alias boom for 'java.lang.System.exit(int)'",
      "create force aggregate boom for 'java.lang.Runtime'",
      "create force trigger boom before insert on plant call 'java.lang.Runtime'",
      "create force linked table boom('', 'jdbc:h2:mem:x', 'sa', '', 'x')",
      "create view boom as select * from plant", "create sequence boom", "create domain boom as int",
      "create schema boom", "create role boom", "create user boom password 'boom'",
      "create constant boom value 1", "alter table plant add column boom int default 1",
      "alter table plant add constraint boom check (height > 1)"})
  void whatTheVaultNeverMakesIsHostile(String statement) throws Exception {
    try (Connection connection = new Links(site.keys(), Tuning.STANDARD).write(site.database());
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
      connection.commit();
      sql.execute("SHUTDOWN");
    }
    byte[] before = content(site.database());
    assertThat(Engine.look(site)).isInstanceOf(Look.Hostile.class);
    assertThat(content(site.database())).isEqualTo(before);
  }
}
