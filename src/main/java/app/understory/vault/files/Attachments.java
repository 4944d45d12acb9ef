package app.understory.vault.files;

import app.understory.vault.rows.Deed;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Files kept with a record: sealed one by one, named by id; the file is on disk before its row. */
public interface Attachments {

  /**
   * Seals a file into the vault.
   *
   * @param deed    for the audit; its subject is the person it belongs to
   * @param name    the name to show
   * @param type    its media type
   * @param content read to its end on the calling thread, 64 MiB at the most
   * @return the attachment's id, when file and row are kept
   */
  CompletableFuture<UUID> add(Deed deed, String name, String type, InputStream content) throws IOException;

  /** The whole content, verified; throws {@code Unreadable} where the file is missing or does not verify. */
  byte[] read(UUID id);
}
