package app.understory.faults;

import app.understory.faults.Journal.Op;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.logbook.LogEnd;
import app.understory.vault.logbook.LogReader;
import app.understory.vault.logbook.Shelf;
import app.understory.vault.logbook.Unsound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * A byte of the last kept record rots: always damage, never cut. Any sectors of a record that was never kept are still
 * zeros: always cut, never damage. A length in the middle rots: damage.
 */
public final class Tail implements FaultRow {
  private static final int SECTOR = 512;
  private static final int PREFIX = 32;
  private final boolean wrong;
  private final Random random = new Random(3);

  /** @param wrong take a complete record that does not verify for a torn one, and cut it off */
  public Tail(boolean wrong) {
    this.wrong = wrong;
  }

  @Override
  public String name() {
    return "tail";
  }

  /** The Logbook's last segment after a kill, with where its records lie. */
  private record Scene(Site site, Path segment, byte[] text, List<int[]> records, Workload workload,
      List<UUID> kept) {
    int[] last() {
      return records.getLast();
    }
  }

  @Override
  public Tally run(Path folder, int scale) throws Exception {
    Scene scene = scene(folder);
    Tally tally = flips(scene, scale == 0 ? 37 : Math.max(1, 8 / scale));
    int subsets = scale == 0 ? 30 : 200 * scale;
    for (int i = 0; i < subsets; i++) {
      tally = tally.plus(torn(scene, blanked(scene, random.nextLong())));
    }
    for (int[] record : scene.records.subList(1, scene.records.size() - 1)) {
      tally = tally.plus(damaged(scene, flipped(scene, record[0] + random.nextInt(4))));
    }
    return tally.plus(opened(scene));
  }

  private Scene scene(Path folder) throws IOException {
    Path vault = folder.resolve("vault");
    Path after = folder.resolve("after");
    Journal journal = new Journal();
    Site site = Grounds.site(vault, new JournalDisk(vault, journal));
    Workload workload = new Workload(site.time(), site.ids());
    List<UUID> kept = new ArrayList<>();
    try (Engine engine = Engine.create(site, Grounds.CLINICIAN)) {
      workload.begin(engine);
      Files.createDirectories(after.resolve("logbook"));
      Files.copy(site.database(), after.resolve("practice.mv.db"));
      for (int i = 0; i < 12; i++) {
        kept.add(workload.line(engine));
      }
      Files.copy(site.logbook().resolve("000001.log"), after.resolve("logbook/000001.log"));
    }
    List<int[]> records = new ArrayList<>();
    for (Op op : journal.all()) {
      if (op instanceof Op.Wrote wrote && wrote.file().endsWith("000001.log")
          && wrote.bytes().length < 1 << 18) {
        records.add(new int[]{(int) wrote.position(), (int) wrote.position() + wrote.bytes().length});
      }
    }
    Path segment = after.resolve("logbook/000001.log");
    byte[] text = Files.readAllBytes(segment);
    records.removeIf(record -> isBlank(text, record));
    return new Scene(Grounds.site(after, Disk.real()), segment, text, records, workload, kept);
  }

  private static boolean isBlank(byte[] text, int[] record) {
    return Arrays.equals(text, record[0], record[1], new byte[record[1] - record[0]], 0,
        record[1] - record[0]);
  }

  private Tally flips(Scene scene, int stride) throws IOException {
    Tally tally = Tally.NOTHING;
    for (int at = scene.last()[0]; at < scene.last()[1]; at += at < scene.last()[0] + PREFIX ? 1 : stride) {
      tally = tally.plus(damaged(scene, flipped(scene, at)));
    }
    return tally;
  }

  private byte[] flipped(Scene scene, int at) {
    byte[] text = scene.text.clone();
    text[at] ^= (byte) (1 << random.nextInt(8));
    return text;
  }

  /** Some sectors of the last record as they were before it; at least one. */
  private static byte[] blanked(Scene scene, long choice) {
    byte[] text = scene.text.clone();
    long chosen = choice;
    boolean any = false;
    int end = scene.last()[1];
    for (int from = scene.last()[0]; from < end; from = (from / SECTOR + 1) * SECTOR) {
      int to = Math.min(end, (from / SECTOR + 1) * SECTOR);
      boolean last = to == end;
      if ((chosen & 1) == 1 || last && !any) {
        Arrays.fill(text, from, to, (byte) 0);
        any = true;
      }
      chosen >>>= 1;
    }
    return text;
  }

  private Tally damaged(Scene scene, byte[] text) throws IOException {
    try {
      end(scene, text);
      return Tally.silence();
    } catch (Unsound e) {
      return wrong ? damaged(scene, cut(scene)) : Tally.good();
    }
  }

  /** What a vault does that calls every bad end a torn one. */
  private static byte[] cut(Scene scene) {
    byte[] text = scene.text.clone();
    Arrays.fill(text, scene.last()[0], text.length, (byte) 0);
    return text;
  }

  private static Tally torn(Scene scene, byte[] text) throws IOException {
    try {
      LogEnd end = end(scene, text);
      return end.head().sequence() == scene.records.size() - 1 ? Tally.good() : Tally.silence();
    } catch (Unsound e) {
      return Tally.closed(e);
    }
  }

  private static LogEnd end(Scene scene, byte[] text) throws IOException, Unsound {
    Files.write(scene.segment, text);
    return LogReader.of(new Shelf(scene.site.disk(), scene.site.logbook(), scene.site.keys())).end();
  }

  /** The whole vault, once with a damaged end and once with a torn one. */
  private Tally opened(Scene scene) throws IOException {
    Files.write(scene.segment, flipped(scene, scene.last()[1] - 1));
    Tally tally;
    try (Engine engine = Engine.open(scene.site, Grounds.CLINICIAN, Line.SAME, Progress.SILENT)) {
      return Tally.silence();
    } catch (Damaged e) {
      tally = Tally.good();
    }
    Files.write(scene.segment, blanked(scene, 2));
    try (Engine engine = Engine.open(scene.site, Grounds.CLINICIAN, Line.SAME, Progress.SILENT)) {
      List<UUID> before = scene.kept.subList(0, scene.kept.size() - 1);
      boolean right = engine.wayBack().torn() && scene.workload.holds(engine.rows(), before);
      return tally.plus(right ? Tally.good() : Tally.loss());
    } catch (Damaged e) {
      return tally.plus(Tally.closed(e));
    }
  }
}
