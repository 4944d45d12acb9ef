package app.understory.vault.database;

import app.understory.vault.Schema;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.Keyring;
import app.understory.vault.rows.Row;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A vault of gardens, for tests. */
public final class SampleSite {
  public static final UUID VAULT = new UUID(0x1111, 0x2222);
  public static final UUID CLINICIAN = new UUID(0x3333, 0x4444);
  public static final Schema GARDENS = new Schema(List.of("app/understory/vault/database/garden.sql"),
      Set.of("growth"));

  private SampleSite() {}

  public static Site in(Path folder) {
    return in(folder, Disk.real(), VAULT);
  }

  public static Site in(Path folder, Disk disk, UUID vault) {
    byte[] key = new byte[Keyring.KEY_BYTES];
    Arrays.fill(key, (byte) vault.hashCode());
    Timekeeper time = new Timekeeper(
        Clock.tick(Clock.system(ZoneId.of("Europe/Berlin")), java.time.Duration.ofNanos(1)),
        System::nanoTime);
    Ids ids = new Ids(time, new Random(7 + System.nanoTime()));
    return new Site(folder, new Keyring(vault, key), GARDENS, disk, time, ids, new UUID(5, 6));
  }

  public static Row garden(UUID id, String name) {
    return Row.of("garden", id).set("name", name).set("beds", 3).build();
  }

  public static Row plant(UUID id, UUID garden, String words) {
    return Row.of("plant", id).set("garden_id", garden).set("words", words)
        .moment("seen", new Moment(Instant.parse("2026-03-01T10:15:30.123456Z"), ZoneId.of("Europe/Berlin")))
        .build();
  }

  public static Row growth(UUID id, UUID plant, long millimetres) {
    return Row.of("growth", id).set("plant_id", plant).set("millimetres", millimetres).build();
  }
}
