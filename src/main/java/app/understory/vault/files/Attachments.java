package app.understory.vault.files;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Scribe;
import app.understory.vault.rows.Unreadable;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Files kept with a record: sealed one by one, named by id; the file is on disk before its row. */
public final class Attachments {
  /** The table their rows stand in. */
  public static final String TABLE = "attachment";
  /** The most bytes of one. */
  public static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final Duration ORPHAN_AFTER = Duration.ofDays(7);

  private final SealedFiles files;
  private final Rows rows;
  private final Scribe scribe;
  private final Timekeeper time;
  private final Ids ids;

  public Attachments(SealedFiles files, Rows rows, Scribe scribe, Timekeeper time, Ids ids) {
    this.files = files;
    this.rows = rows;
    this.scribe = scribe;
    this.time = time;
    this.ids = ids;
  }

  /**
   * Seals a file into the vault.
   *
   * @param deed    for the audit; its subject is the person it belongs to
   * @param name    the name to show, 400 characters at the most
   * @param type    its media type
   * @param content read to its end on the calling thread, 64 MiB at the most
   * @return the attachment's id, when file and row are kept
   */
  public CompletableFuture<UUID> add(Deed deed, String name, String type, InputStream content)
      throws IOException {
    byte[] bytes = content.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("an attachment has at most 64 MiB");
    }
    UUID id = ids.next();
    Row row = lay(id, deed.subject(), name, type, bytes);
    return scribe.write(deed, tx -> {
      tx.put(row);
      return id;
    });
  }

  /**
   * Seals a file into the vault, for a store that keeps a row of its own beside the one given back: both are put in one
   * transaction. A file whose row is never put is set aside after a week.
   *
   * @param id      a fresh one
   * @param subject the person it belongs to, if any
   * @param name    the name to show, 400 characters at the most
   * @param type    its media type
   * @param content {@link #MOST_BYTES} at the most
   * @return the row that makes it kept
   */
  public Row lay(UUID id, @Nullable UUID subject, String name, String type, byte[] content)
      throws IOException {
    files.write(id, content);
    return Row.of(TABLE, id).set("subject_id", subject).set("name", name).set("media_type", type)
        .set("bytes", (long) content.length).set("sha256", SealedFiles.digest(content))
        .moment("added", time.now())
        .build();
  }

  /** Sets files aside that have had no row for a week; they can still be read if a row names them again. */
  public int sweep() throws IOException {
    return files.setAside(Set.copyOf(rows.ids("select id from " + TABLE)),
        time.now().at().minus(ORPHAN_AFTER));
  }

  /** The whole content, verified; throws {@code Unreadable} where the file is missing or does not verify. */
  public byte[] read(UUID id) {
    Row row = row(id);
    byte[] content = files.read(id);
    if (!SealedFiles.fits(row, content)) {
      throw new Unreadable("attachment " + id + " is not the file its row speaks of");
    }
    return content;
  }

  private Row row(UUID id) {
    return rows.find(TABLE, id).orElseThrow(() -> new Unreadable("no attachment " + id));
  }
}
