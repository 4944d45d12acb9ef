package app.understory.bench;

import app.understory.desk.HouseSchema;
import app.understory.integration.SampleNotes;
import app.understory.session.Entry;
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
 * checkpoints running; kept it is when its future is done, which is what the screen is told by. After each line a forced
 * 4 KiB write is measured, so that both meet the disk and the processor in the same state; bare H2 keeps the same row
 * fifty at a time between.
 */
final class Kept implements BenchRow {
  private static final int WARM = 160;
  private static final int ROUNDS = 60;
  private static final int LINES = 50;
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
      Samples kept = counts ? ours : new Samples();
      turn(words -> keep(house, session, words, kept), () -> measured(beside, force::write));
      Samples there = counts ? bare : new Samples();
      turn(words -> measured(there, () -> h2.keep(UUID.randomUUID(), words)), () -> {});
    }
    int times = ROUNDS * LINES;
    int before = WARM * LINES;
    return List.of(
        new Figure("kept vs h2", ours.quantile(0.5), bare.quantile(0.5), "ms", TO_H2, times, before),
        new Figure("kept vs h2 p99", ours.quantile(HIGH), bare.quantile(HIGH), "ms", TO_H2, times, before),
        new Figure("kept vs force", ours.quantile(0.5), forced.quantile(0.5), "ms", TO_FORCE, times, before));
  }

  private static void keep(SampleNotes house, Session session, String words, Samples samples) {
    Entry entry = house.line(session, words);
    long begun = System.nanoTime();
    house.log.keep(entry).whenComplete((_, _) -> samples.add(System.nanoTime() - begun)).join();
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

  private static void turn(Keeping keeping, Step after) throws Exception {
    for (int i = 0; i < LINES; i++) {
      keeping.keep("line " + i + " " + "a word and another ".repeat(i % 12));
      after.run();
    }
  }
}
