package app.understory.integration;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Signs notes. A signature, the version it covers and the note's state are kept together, or nothing is. */
public final class NoteSigning {
  private final NoteStore notes;
  private final SignatureStore signatures;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public NoteSigning(NoteStore notes, SignatureStore signatures, Scribe scribe, Ids ids, Timekeeper time) {
    this.notes = notes;
    this.signatures = signatures;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /**
   * Signs the note with this page as its last version: from here on it stays as it is. Signing it again is no change.
   * Fails with {@link NotKept} (REFUSED) where nothing is written, or where a record note quotes the private lane
   * without having restated it; then nothing is kept.
   *
   * @param covers in words, what the signature covers; at most 1,000 characters
   */
  public CompletableFuture<Note> sign(Note note, Page page, String covers) {
    UUID id = ids.next();
    Revision fresh = new Revision(ids.next(), note.id(), 1, page, Revision.Reason.SIGNED, time.now());
    return page.blank()
        ? CompletableFuture.failedFuture(Integration.refused("Nothing is written to be signed."))
        : scribe.write(Deed.of("note.sign", note.person().value()), tx -> {
          Note standing = notes.find(tx, note.id());
          if (standing.signed()) {
            return standing;
          }
          Revision last = notes.revise(tx, fresh, ids);
          Note signed = standing.in(Note.State.SIGNED);
          notes.put(tx, signed);
          signatures.sign(tx, id, signed, last, covers, fresh.revised());
          return signed;
        });
  }

  /** The signature of a note, verified now; nothing where it has none. */
  public Optional<Signed> of(Note note) {
    return signatures.of(note);
  }
}
