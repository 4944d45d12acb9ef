package app.understory.vault.database.migrating;

import static app.understory.vault.database.SampleSite.CLINICIAN;
import static app.understory.vault.database.SampleSite.garden;
import static app.understory.vault.database.SampleSite.plant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.Copies;
import app.understory.vault.FolderPrint;
import app.understory.vault.HaltingDisk;
import app.understory.vault.Schema;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Look;
import app.understory.vault.database.Progress;
import app.understory.vault.database.SampleSite;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {
  private static final String FIRST = "app/understory/vault/database/garden.sql";
  private static final String SECOND = "app/understory/vault/database/garden-2.sql";
  private static final UUID GARDEN = new UUID(1, 1);
  private static final UUID PLANT = new UUID(1, 2);
  private static final int EVERY = 3;
  @TempDir
  Path folder;
  private Path old;

  @BeforeEach
  void anOldVault() throws Exception {
    old = folder.resolve("old");
    try (Engine engine = Engine.create(first(old), CLINICIAN)) {
      write(engine, garden(GARDEN, "Hill"), plant(PLANT, GARDEN, "fern"));
      write(engine, garden(GARDEN, "Valley"));
    }
  }

  private static Site first(Path at) {
    return with(at, Disk.real(), FIRST);
  }

  private static Site second(Path at, Disk disk) {
    return with(at, disk, FIRST, SECOND);
  }

  private static Site with(Path at, Disk disk, String... migrations) {
    Site site = SampleSite.in(at, disk, SampleSite.VAULT);
    return new Site(at, site.keys(), new Schema(List.of(migrations), Set.of("growth")), disk, site.time(),
        site.ids(), site.machine());
  }

  private static void write(Engine engine, Row... rows) {
    engine.scribe().write(Deed.of("test"), tx -> {
      for (Row row : rows) {
        tx.put(row);
      }
      return true;
    }).join();
  }

  private Path copy(String name) {
    Path at = folder.resolve(name);
    Copies.copy(old, at);
    return at;
  }

  private static void migrate(Site site, Migration.Safety safety) throws IOException, Damaged {
    Migration migration = new Migration(site, safety);
    if (migration.isDue(Engine.look(site))) {
      migration.run(CLINICIAN, Line.SAME, Progress.SILENT);
    }
  }

  private static void holdsAllInTheNewForm(Site site) throws IOException, Damaged {
    try (Engine engine = Engine.open(site, CLINICIAN, Line.SAME, Progress.SILENT)) {
      Row garden = engine.rows().find("garden", GARDEN).orElseThrow();
      assertThat(garden.text("name")).isEqualTo("Valley");
      assertThat(garden.text("soil")).isEqualTo("loam");
      assertThat(engine.rows().ids("select id from plant where garden_id = ?", GARDEN))
          .containsExactly(PLANT);
      assertThat(engine.rows().earlier("garden", GARDEN)).singleElement()
          .satisfies(earlier -> assertThat(earlier.row().text("name")).isEqualTo("Hill"));
      write(engine, Row.of("harvest", UUID.randomUUID()).set("plant_id", PLANT).set("words", "one").build());
    }
    Engine.verify(site, site.database(), Progress.SILENT);
  }

  @Test
  void anOlderDatabaseIsMigratedWithEveryRowAndItsEarlierImages() throws Exception {
    Site site = second(old, Disk.real());
    migrate(site, (_, _) -> {});
    assertThat(Engine.look(site)).isInstanceOfSatisfying(Look.Standing.class,
        standing -> assertThat(standing.position().schema()).isEqualTo(2));
    holdsAllInTheNewForm(site);
    assertThat(site.folder().resolve("practice-migrating.mv.db")).doesNotExist();
  }

  @Test
  void haltedAnywhereItOpensAndIsMigratedToItsEnd() throws Exception {
    boolean halted = true;
    for (int changes = 0; halted; changes += EVERY) {
      Path at = copy("halt-" + changes);
      HaltingDisk disk = new HaltingDisk(changes);
      try {
        migrate(second(at, disk), (_, _) -> {});
      } catch (IOException | Damaged e) {
        assertThat(disk.halted()).as(String.valueOf(e)).isTrue();
      }
      halted = disk.halted();
      Path after = folder.resolve("after-" + changes);
      Copies.copy(at, after);
      Site site = second(after, Disk.real());
      migrate(site, (_, _) -> {});
      holdsAllInTheNewForm(site);
      Copies.erase(at);
      Copies.erase(after);
    }
  }

  @Test
  void withoutABackupNothingIsMigrated() throws Exception {
    Site site = second(old, Disk.real());
    assertThatThrownBy(() -> migrate(site, (_, _) -> {
      throw new IOException("the backup disk is full");
    })).isInstanceOf(IOException.class);
    try (Engine engine = Engine.open(first(old), CLINICIAN, Line.SAME, Progress.SILENT)) {
      assertThat(engine.rows().find("garden", GARDEN)).isPresent();
    }
  }

  @Test
  void aStatementThatFailsLeavesTheOldDatabaseAsItWas() throws Exception {
    Path at = copy("wrong");
    Site site = with(at, Disk.real(), FIRST, "app/understory/vault/database/garden.sql");
    assertThatThrownBy(() -> migrate(site, (_, _) -> {})).isInstanceOf(Damaged.class);
    Map<String, String> before = FolderPrint.of(at);
    assertThatThrownBy(() -> new Conversion(site).run(site.folder().resolve("practice-migrating.mv.db"),
        Progress.SILENT)).isInstanceOf(Damaged.class);
    assertThat(FolderPrint.of(at).get("practice.mv.db")).isEqualTo(before.get("practice.mv.db"));
    try (Engine engine = Engine.open(first(at), CLINICIAN, Line.SAME, Progress.SILENT)) {
      assertThat(engine.rows().find("garden", GARDEN)).isPresent();
    }
  }

  @Test
  void whatWasWrittenAfterwardsComesBackOnABackupOfTheOldVersion() throws Exception {
    Path backup = folder.resolve("backup.mv.db");
    Site site = second(old, Disk.real());
    migrate(site, (_, engine) -> engine.snapshot(backup).join());
    UUID later = new UUID(1, 9);
    try (Engine engine = Engine.open(site, CLINICIAN, Line.SAME, Progress.SILENT)) {
      write(engine, Row.of("harvest", later).set("plant_id", PLANT).set("words", "two").build());
    }
    Files.delete(site.database());
    assertThat(Engine.rebuild(site, backup, site.database(), Progress.SILENT).counts())
        .containsEntry("harvest", 1L);
    holdsAllInTheNewForm(site);
  }
}
