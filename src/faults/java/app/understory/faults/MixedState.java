package app.understory.faults;

import app.understory.faults.Journal.Op;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.database.h2.Tuning;
import app.understory.vault.files.Disk;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * The program is killed between any two of H2's writes: the database is laid down as it was then, the Logbook as at its
 * last force. Already by itself the database must hold whole transactions only. Then the vault must open, with an equal
 * state sum and every line that was called kept, by key and by index.
 */
public final class MixedState implements FaultRow {
  private static final int SECONDS = 12;
  private static final int CUTS = 150;
  private static final long SMALL = TimeUnit.MILLISECONDS.toNanos(1200);
  /** Of so many cuts that are whole by themselves, one is opened with its Logbook too. */
  private static final int OPENED = 5;
  private static final int MORE = 30;
  /** So many lines are kept at the least, however slow the machine is. */
  private static final int LEAST = 100;
  private static final int FEW = 50;
  private final Tuning tuning;

  /**
   * @param wrong let H2 write by itself, every 20 ms, and hand the database over in the middle of every transaction: what
   *              H2's own writer does to some of them by chance
   */
  public MixedState(boolean wrong) {
    UnaryOperator<Connection> wrap = wrong ? HalvingConnection::around : UnaryOperator.identity();
    tuning = new Tuning(wrong ? 20 : Tuning.STANDARD.writeDelayMillis(), "retry:" + JournalPath.PREFIX, wrap);
  }

  @Override
  public String name() {
    return "mixed state";
  }

  @Override
  public Tally run(Path folder, int scale) throws Exception {
    Path vault = folder.resolve("recorded");
    Journal journal = new Journal();
    JournalPath.note(vault, journal);
    Workload workload = record(Grounds.site(vault, new JournalDisk(vault, journal)), journal, scale);
    JournalPath.forget(vault);
    return cuts(journal.all(), folder, scale, workload);
  }

  private Workload record(Site site, Journal journal, int scale) throws IOException {
    Workload workload = new Workload(site.time(), site.ids(), MORE);
    try (Engine engine = Engine.create(site, Grounds.CLINICIAN, tuning)) {
      workload.begin(engine);
      long until = System.nanoTime()
          + (scale == 0 ? SMALL : TimeUnit.SECONDS.toNanos(SECONDS * Math.min(scale, 40L)));
      for (int lines = 0; lines < LEAST || System.nanoTime() < until; lines++) {
        journal.add(new Op.Kept(workload.line(engine)));
      }
    }
    return workload;
  }

  /** Scale 0 only asks whether the vault is whole: there the first that is not ends it. */
  private static Tally cuts(List<Op> ops, Path folder, int scale, Workload workload) throws IOException {
    Set<Integer> places = places(ops, scale == 0 ? FEW : CUTS * scale);
    int looked = 0;
    Journal.Laid files = new Journal.Laid();
    Tally tally = Tally.NOTHING;
    for (int i = 0; i < ops.size(); i++) {
      files.apply(ops.get(i));
      if (places.contains(i)) {
        Path cut = folder.resolve("cut");
        files.layDown(cut);
        Tally mixed = byItself(cut);
        boolean whole = mixed.isClean() && looked++ % OPENED == 0;
        tally = tally.plus(whole ? opened(cut, files.kept(), workload) : mixed);
        FaultRunner.clear(cut);
        if (scale == 0 && !tally.isClean()) {
          return tally;
        }
      }
    }
    return tally;
  }

  /** Places right after a write of H2, from the first line that was called kept on. */
  private static Set<Integer> places(List<Op> ops, int most) {
    int first = 0;
    while (!(ops.get(first) instanceof Op.Kept)) {
      first++;
    }
    List<Integer> all = new ArrayList<>();
    for (int i = first; i < ops.size(); i++) {
      if (ops.get(i) instanceof Op.Wrote wrote && !Journal.isLog(wrote.file())) {
        all.add(i);
      }
    }
    Collections.shuffle(all, new Random(1));
    return new TreeSet<>(all.subList(0, Math.min(most, all.size())));
  }

  /** The database without its Logbook. */
  private static Tally byItself(Path vault) throws IOException {
    Site site = Grounds.site(vault, Disk.real());
    try {
      Engine.verify(site, site.database(), Progress.SILENT);
      return Tally.good();
    } catch (Damaged mixed) {
      return Tally.silence();
    }
  }

  private static Tally opened(Path vault, List<UUID> kept, Workload workload) throws IOException {
    Site site = Grounds.site(vault, Disk.real());
    try (Engine engine = Engine.open(site, Grounds.CLINICIAN, Line.SAME, Progress.SILENT)) {
      return workload.holds(engine.rows(), kept) ? Tally.good() : Tally.loss();
    } catch (Damaged | RuntimeException e) {
      return Tally.closed(e);
    }
  }
}
