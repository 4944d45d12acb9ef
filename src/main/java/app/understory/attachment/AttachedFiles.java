package app.understory.attachment;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Pictures and PDFs that belong to a record. Everything here works off the JavaFX thread. */
public final class AttachedFiles {
  /** The most bytes of one file: 60 megabytes. */
  public static final int MOST_BYTES = 60_000_000;

  private static final int LONGEST_NAME = 200;
  private static final int GLANCE = 200;

  private final AttachmentStore store;
  private final PageReader reader;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  /** @param reader opens a PDF */
  public AttachedFiles(AttachmentStore store, PageReader reader, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.reader = reader;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** What belongs to this and was not taken out, in the order in which it came. */
  public List<Attachment> of(Belonging to) {
    return store.of(to);
  }

  /** All that a person's record holds, in the order in which it came; private files of other clinicians are left out. */
  public List<Attachment> of(PersonId person) {
    return store.of(person);
  }

  /** A file that was looked at, and can be shown. */
  public static final class Seen {
    private final Media media;
    private final byte[] content;

    private Seen(Media media, byte[] content) {
      this.media = media;
      this.content = content;
    }
  }

  /**
   * Looks whether it can be shown. Nothing is written; it may take long.
   *
   * @param content whole
   * @throws NotAttached where it is not taken
   */
  public Seen look(byte[] content) throws NotAttached {
    if (content.length > MOST_BYTES) {
      throw new NotAttached(NotAttached.Reason.TOO_LARGE);
    }
    Media media = Media.of(content);
    try (PageReader.Pages pages = open(media, content)) {
      var _ = pages.picture(0, GLANCE);
    }
    return new Seen(media, content);
  }

  /**
   * Looks whether it can be shown, seals it into the vault and puts it in its place.
   *
   * @param name    as it is called; is cut to 200 characters
   * @param content whole
   * @return when file and rows are kept
   * @throws NotAttached where it is not taken; nothing of it was written then
   * @throws IOException where the disk did not take it
   */
  public CompletableFuture<Attachment> attach(Belonging to, String name, byte[] content)
      throws NotAttached, IOException {
    return attach(to, name, look(content));
  }

  /**
   * Seals it into the vault and puts it in its place.
   *
   * @param name as it is called; is cut to 200 characters
   * @return when file and rows are kept
   * @throws IOException where the disk did not take it
   */
  public CompletableFuture<Attachment> attach(Belonging to, String name, Seen seen) throws IOException {
    Attachment fresh = new Attachment(new AttachmentId(ids.next()), to, plain(name), seen.media,
        seen.content.length, time.now(), Optional.empty());
    Row sealed = store.seal(fresh, seen.content);
    return scribe.write(Deed.of("attachment.add", to.person().value()), tx -> {
      store.put(tx, fresh, sealed);
      return fresh;
    });
  }

  /** Takes it out of view; {@link #putBack} undoes it. */
  public CompletableFuture<Attachment> takeOut(Attachment attachment) {
    return change("attachment.take-out", attachment.out(Optional.of(time.now())));
  }

  /** Undoes {@link #takeOut}. */
  public CompletableFuture<Attachment> putBack(Attachment attachment) {
    return change("attachment.put-back", attachment.out(Optional.empty()));
  }

  private CompletableFuture<Attachment> change(String verb, Attachment now) {
    return scribe.write(Deed.of(verb, now.to().person().value()), tx -> {
      store.put(tx, now);
      return now;
    });
  }

  /** The whole file, verified; throws {@code Unreadable} where it is missing or was changed. */
  public byte[] read(Attachment attachment) {
    return store.read(attachment);
  }

  /** Opens it to be looked at; whoever does closes it again. */
  public PageReader.Pages open(Attachment attachment) throws NotAttached {
    return open(attachment.media(), read(attachment));
  }

  private PageReader.Pages open(Media media, byte[] content) throws NotAttached {
    return media == Media.PDF ? reader.open(content) : PicturePages.open(media, content);
  }

  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    name.codePoints()
        .filter(
            c -> !Character.isISOControl(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
        .limit(LONGEST_NAME).forEach(plain::appendCodePoint);
    return plain.toString().strip();
  }
}
