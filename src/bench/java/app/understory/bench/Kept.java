package app.understory.bench;

import app.understory.desk.HouseSchema;
import app.understory.integration.SampleNotes;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.vault.Door;
import app.understory.vault.Means;
import app.understory.vault.Premises;
import app.understory.vault.SampleClock;
import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * From Enter until a line of the live log is called kept, through the real service and the real vault, its clock and its
 * checkpoints running. After each line a forced 4 KiB write is measured, so that both meet the disk and the processor in the
 * same state; bare H2 keeps the same row a hundred at a time between.
 */
final class Kept implements BenchRow {
  private static final int WARM = 40;
  private static final int ROUNDS = 12;
  private static final int LINES = 100;
  private static final double TO_H2 = 0.6;
  private static final double TO_FORCE = 2;
  private static final double HIGH = 0.99;

  @Override
  public List<String> names() {
    return List.of("kept vs h2", "kept vs h2 p99", "kept vs force");
  }

  @Override
  public List<Figure> measure(Path folder) throws Exception {
    Timekeeper time = new Timekeeper(Clock.systemUTC(), System::nanoTime);
    SecureRandom random = new SecureRandom();
    Door door = new Door(
        new Premises(folder.resolve("vault"), folder.resolve("settings"), Disk.real(), HouseSchema.SCHEMA),
        new Means(time, new Ids(time, random), random, Costs::floor, _ -> {}));
    SampleNotes house = new SampleNotes(
        door.create("vetch otter lantern quarry".toCharArray(), Optional.empty(), Progress.SILENT).open()
            .vault(),
        new SampleClock());
    try (BareH2 h2 = new BareH2(folder); ForcedWrite force = new ForcedWrite(folder)) {
      return figures(house, h2, force);
    } finally {
      door.closeWithoutBackup();
    }
  }

  private static List<Figure> figures(SampleNotes house, BareH2 h2, ForcedWrite force) throws Exception {
    Session session = house.session(house.ada());
    Samples ours = new Samples();
    Samples bare = new Samples();
    Samples forced = new Samples();
    for (int round = 0; round < WARM + ROUNDS; round++) {
      boolean counts = round >= WARM;
      Samples beside = counts ? forced : new Samples();
      turn(counts ? ours : new Samples(), words -> house.moment(session, 1, Kind.SAID, words),
          () -> measured(beside, force::write));
      turn(counts ? bare : new Samples(), words -> h2.keep(UUID.randomUUID(), words), () -> {});
    }
    return List.of(
        new Figure("kept vs h2", ours.quantile(0.5), bare.quantile(0.5), "ms", TO_H2),
        new Figure("kept vs h2 p99", ours.quantile(HIGH), bare.quantile(HIGH), "ms", TO_H2),
        new Figure("kept vs force", ours.quantile(0.5), forced.quantile(0.5), "ms", TO_FORCE));
  }

  private interface Keeping {
    void keep(String words) throws Exception;
  }

  private interface Step {
    void run() throws Exception;
  }

  private static void measured(Samples samples, Step step) throws Exception {
    long begun = System.nanoTime();
    step.run();
    samples.add(System.nanoTime() - begun);
  }

  private static void turn(Samples samples, Keeping keeping, Step after) throws Exception {
    for (int i = 0; i < LINES; i++) {
      String words = "line " + i + " " + "a word and another ".repeat(i % 12);
      measured(samples, () -> keeping.keep(words));
      after.run();
    }
  }
}
