package app.understory.desk.rooms;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Attachment;
import app.understory.attachment.AttachmentStore;
import app.understory.attachment.Shelf;
import app.understory.attachment.view.AttachmentExits;
import app.understory.attachment.view.AttachmentsScreen;
import app.understory.desk.Bench;
import app.understory.exchange.PdfReader;
import app.understory.kit.Screen;
import app.understory.kit.layout.Inset;
import app.understory.kit.work.LimitedHands;
import app.understory.vault.Vault;
import java.time.Duration;

/** Attached files. Other rooms take a row of them through their exits: {@code exits.attachments(...)}. */
public final class AttachmentRoom implements AutoCloseable {
  private static final int DRAWERS = 2;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Bench bench;
  private final AttachedFiles files;
  private final LimitedHands drawers;
  private final AttachmentsScreen screen;

  public AttachmentRoom(Bench bench) {
    this.bench = bench;
    Vault vault = bench.vault();
    files = new AttachedFiles(
        new AttachmentStore(vault.rows(), vault.attachments(), vault.ink(), vault.clinician()),
        new PdfReader(), vault.scribe(), vault.ids(), vault.time());
    drawers = new LimitedHands(bench.stagehand(), "drawing", DRAWERS, LIMIT);
    screen = screen(new Exits());
  }

  private AttachmentsScreen screen(AttachmentExits exits) {
    return new AttachmentsScreen(files, bench.vault().drafts(), bench.stagehand(), drawers, exits);
  }

  /** No page is drawn any more. */
  @Override
  public void close() {
    drawers.close();
  }

  /** The files of every record. */
  public AttachedFiles files() {
    return files;
  }

  /**
   * A row of attached files to be put into a screen: it shows those of what it is given, and attaches more.
   *
   * @param before runs before the first file is sealed: what it belongs to is begun by then
   */
  public Inset<Shelf> row(Runnable before) {
    return screen.row(before);
  }

  /** Looks at a file over the whole window. */
  public void look(Attachment file) {
    screen.look(file);
  }

  /** As {@link #row(Runnable)}, in a screen that has the window already: its files are looked at along these exits. */
  public Inset<Shelf> row(Runnable before, AttachmentExits exits) {
    return screen(exits).row(before);
  }

  private final class Exits implements AttachmentExits {
    @Override
    public void look(Screen<?> panel) {
      bench.ways().spread(panel);
    }

    @Override
    public void back() {
      bench.ways().giveBack();
    }
  }
}
