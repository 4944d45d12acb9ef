package app.understory.attachment;

import app.understory.vault.time.Moment;
import java.util.Optional;

/**
 * A file that was attached.
 *
 * @param name     as it was called where it came from
 * @param bytes    its length
 * @param added    when it was sealed into the vault
 * @param takenOut when it was taken out again; the sealed file stays until it is erased with its record
 */
public record Attachment(AttachmentId id, Belonging to, String name, Media media, long bytes, Moment added,
    Optional<Moment> takenOut) {

  /** The same file, taken out then, or back again. */
  Attachment out(Optional<Moment> when) {
    return new Attachment(id, to, name, media, bytes, added, when);
  }
}
