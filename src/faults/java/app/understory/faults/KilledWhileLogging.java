package app.understory.faults;

import app.understory.vault.Vault;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Children log a session through the real vault, as the program does, and are killed without warning. The first run of
 * every two is killed after a few seconds; the second after more than a minute of writing, when H2 has begun to use
 * space again. Each vault must open by itself and hold every line that was called kept, once and word for word.
 */
public final class KilledWhileLogging implements FaultRow {
  private static final long LATE = TimeUnit.SECONDS.toMillis(61);

  private final Random random = new Random(20261124);
  private final boolean wrong;

  /** @param wrong call a line kept as soon as it is handed over, before it is on the medium */
  public KilledWhileLogging(boolean wrong) {
    this.wrong = wrong;
  }

  @Override
  public String name() {
    return "killed while logging";
  }

  @Override
  public Tally run(Path folder, int scale) throws Exception {
    Tally tally = Tally.NOTHING;
    int runs = scale == 0 ? 1 : 4 * scale;
    for (int run = 0; run < runs; run++) {
      Path root = folder.resolve("kill-" + run);
      tally = tally.plus(one(root, life(scale, run)));
      FaultRunner.clear(root);
    }
    return tally;
  }

  /** How long a child may write, in milliseconds; scale 1 is done in seconds, later ones in minutes. */
  private long life(int scale, int run) {
    boolean late = scale > 1 && run % 2 == 1;
    long most = scale == 0 ? 900 : 4000;
    return (late ? LATE : 200) + random.nextLong(most);
  }

  private Tally one(Path root, long life) throws IOException, InterruptedException {
    Files.createDirectories(root);
    LoggingChild.found(root);
    return judge(root, Children.killed(LoggingChild.class, root, wrong ? "early" : "kept", life));
  }

  private static Tally judge(Path root, List<UUID> kept) {
    try {
      VaultState state = LoggingChild.door(root).open(LoggingChild.passphrase(), Progress.SILENT);
      if (!(state instanceof VaultState.Open open)) {
        return Tally.closed(new IOException(state.toString()));
      }
      return compare(open.vault(), kept);
    } catch (RuntimeException e) {
      return Tally.closed(e);
    }
  }

  private static Tally compare(Vault vault, List<UUID> kept) {
    int lost = 0;
    int silent = 0;
    for (UUID id : kept) {
      try {
        long found = vault.rows().read("observation", "where id = ?", id).stream()
            .filter(row -> row.text("words").equals(LoggingChild.words(row.whole("seq")))).count();
        lost += found == 0 ? 1 : 0;
      } catch (Unreadable e) {
        silent++;
      }
    }
    long all = vault.rows().number("select count(*) from observation");
    long distinct = vault.rows().number("select count(distinct seq) from observation");
    silent += all == distinct && all <= kept.size() + 1 ? 0 : 1;
    return new Tally(1, lost, silent, 0);
  }
}
