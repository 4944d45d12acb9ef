package app.understory.vault.backup;

import app.understory.vault.backup.Shelf.Kept;
import app.understory.vault.backup.content.ContentDigest;
import app.understory.vault.backup.content.ForeignKey;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.database.Verified;
import app.understory.vault.files.Attachments;
import app.understory.vault.files.SealedFiles;
import app.understory.vault.files.SealedFiles.State;
import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.Ink;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the parts of a vault and gathers what is found. */
final class Inspection {
  private final Bunch bunch;
  private final SecureRandom random;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();
  private Optional<String> content = Optional.empty();

  Inspection(Bunch bunch, SecureRandom random) {
    this.bunch = bunch;
    this.random = random;
  }

  void count(String kind, long n) {
    counts.put(kind, n);
  }

  void problem(String words) {
    problems.add(words);
  }

  Findings findings() {
    return new Findings(counts, content, problems);
  }

  /** Every row and its seal, their sum, foreign keys, the audit's chain, attachments; then the content's digest. */
  void database(Site site, Progress progress) throws IOException, Damaged {
    Verified verified = Engine.verify(site, site.database(), progress);
    new TreeMap<>(verified.counts()).forEach(this::count);
    try (Engine.Reading reading = Engine.readOnly(site, site.database())) {
      for (ForeignKey key : ForeignKey.of(site.schema())) {
        long lonely = reading.rows().number(key.lonely());
        if (lonely > 0) {
          problem("In " + key.table() + ", " + lonely + " name a " + key.parent() + " that is not there.");
        }
      }
      Engine.auditBreak(site, site.database(), reading.rows())
          .ifPresent(broken -> problem("The audit was changed: " + broken + "."));
      attachments(site, reading.rows());
      List<String> tables = new ArrayList<>(site.schema().tables());
      tables.remove(Attachments.TABLE);
      tables.add(Attachments.TABLE);
      content = Optional
          .of(new ContentDigest(reading.rows(), new Ink(bunch, site.keys().vault(), random)).of(tables));
    } catch (Unreadable e) {
      problem("The database is damaged: " + e.getMessage() + ".");
    }
  }

  private void attachments(Site site, Rows rows) {
    SealedFiles files = files(site);
    Map<State, Long> states = new EnumMap<>(State.class);
    for (Row row : rows.read(Attachments.TABLE, "order by id")) {
      State state = files.state(row);
      states.merge(state, 1L, Long::sum);
      if (state != State.WHOLE) {
        problem("The file of attachment " + row.id()
            + (state == State.MISSING ? " is missing." : " is damaged: it is not what was kept."));
      }
    }
    states.forEach((state, n) -> count("attachment " + state.name().toLowerCase(Locale.ROOT), n));
  }

  /** Every backup, every byte and row of it. */
  void backups(Site site, Path scratch, Progress progress) throws IOException {
    Archive archive = new Archive(site, () -> new byte[0], files(site), random, scratch);
    List<Kept> all = archive.shelf().all(site.time().now().zone());
    count("backup", all.size());
    for (Kept kept : all) {
      try {
        int lacking = archive.verify(new BackupFile(site.disk(), kept.good().file()), null, progress)
            .lacking()
            .size();
        if (lacking > 0) {
          problem("The backup " + kept.good().file().getFileName() + " lacks the files of " + lacking
              + " attachments.");
        }
      } catch (IOException | Damaged | RuntimeException e) {
        problem("The backup " + kept.good().file().getFileName() + " is damaged: " + e.getMessage() + ".");
      }
    }
    if (all.isEmpty()) {
      problem("There is no backup.");
    }
  }

  private SealedFiles files(Site site) {
    return new SealedFiles(site.disk(), site.folder().resolve("attachments"), site.keys(), random);
  }
}
