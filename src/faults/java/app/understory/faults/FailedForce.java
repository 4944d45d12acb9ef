package app.understory.faults;

import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.rows.NotKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/**
 * A force of the Logbook fails and its pages never reach the medium, though later forces succeed. After the cache is
 * gone, every line that was called kept is there, and nothing was written on the channel that failed.
 */
public final class FailedForce implements FaultRow {
  private static final int LINES = 4;
  private static final int PLACES = 6;
  private final boolean wrong;

  /** @param wrong call a failed force again, on the same channel */
  public FailedForce(boolean wrong) {
    this.wrong = wrong;
  }

  @Override
  public String name() {
    return "failed force";
  }

  @Override
  public Tally run(Path folder, int scale) throws Exception {
    Tally tally = Tally.NOTHING;
    int rounds = Math.max(1, scale);
    for (int round = 0; round < rounds; round++) {
      for (int nth = 1; nth <= (scale == 0 ? 2 : PLACES); nth++) {
        for (int failures = 1; failures <= 3; failures++) {
          Path vault = folder.resolve(round + "-" + nth + "-" + failures);
          tally = tally.plus(one(vault, nth, failures));
          FaultRunner.clear(vault);
        }
      }
    }
    return tally;
  }

  private Tally one(Path folder, int nth, int failures) throws IOException {
    Path vault = folder.resolve("vault");
    Path after = folder.resolve("after");
    ForgetfulDisk disk = new ForgetfulDisk(after.resolve("logbook"), wrong);
    Site site = Grounds.site(vault, disk);
    Workload workload = new Workload(site.time(), site.ids());
    List<UUID> kept = new ArrayList<>();
    int refused = 0;
    try (Engine engine = Engine.create(site, Grounds.CLINICIAN)) {
      workload.begin(engine);
      kept.add(workload.line(engine));
      disk.failAt(nth, failures);
      for (int i = 0; i < LINES + PLACES; i++) {
        try {
          kept.add(workload.line(engine));
        } catch (CompletionException e) {
          refused += e.getCause() instanceof NotKept ? 1 : 1000;
        }
      }
      if (refused > 2 || workload.lines(engine.rows()) != kept.size()) {
        return Tally.silence();
      }
      Files.copy(site.database(), after.resolve("practice.mv.db"));
      disk.failAt(Integer.MAX_VALUE, 0);
      int used = disk.usedAfterwards();
      return used > 0 ? Tally.silence().plus(reopen(after, workload, kept)) : reopen(after, workload, kept);
    }
  }

  private static Tally reopen(Path after, Workload workload, List<UUID> kept) {
    Site site = Grounds.site(after, Disk.real());
    try (Engine engine = Engine.open(site, Grounds.CLINICIAN, Line.SAME, Progress.SILENT)) {
      return workload.holds(engine.rows(), kept) ? Tally.good() : Tally.loss();
    } catch (IOException | Damaged | RuntimeException e) {
      return Tally.closed(e);
    }
  }
}
