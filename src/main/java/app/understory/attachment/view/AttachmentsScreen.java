package app.understory.attachment.view;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Attachment;
import app.understory.attachment.Belonging;
import app.understory.attachment.Shelf;
import app.understory.attachment.drawing.Drawing;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.kit.work.Stagehand;
import app.understory.vault.files.Drafts;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

/** Makes the row of attached files, for whatever screen shows it beneath its own things. */
public final class AttachmentsScreen {
  private final AttachedFiles files;
  private final Drafts drafts;
  private final Stagehand stagehand;
  private final Stagehand drawers;
  private final AttachmentExits exits;

  /** @param drawers draw pages, each within a limit of time */
  public AttachmentsScreen(AttachedFiles files, Drafts drafts, Stagehand stagehand, Stagehand drawers,
      AttachmentExits exits) {
    this.files = files;
    this.drafts = drafts;
    this.stagehand = stagehand;
    this.drawers = drawers;
    this.exits = exits;
  }

  /**
   * A row of its own.
   *
   * @param before runs before the first file is sealed, on the JavaFX thread: what it belongs to is begun by then
   */
  public Inset<Shelf> row(Runnable before) {
    AttachmentsModel model = new AttachmentsModel(files, drafts, stagehand, drawers, before);
    Screen<AttachmentsController> row = Screens.load(AttachmentsController.class,
        () -> new AttachmentsController(model, this::look, to -> draw(model, to)));
    return new Inset<>(row.root(), model::show, row.controller()::around);
  }

  /** A paper to be drawn on; what was drawn is attached there when the hand is done. */
  void draw(AttachmentsModel row, Belonging to) {
    PadModel model = new PadModel(to, drafts, drawing -> row.attach(named(drawing), drawing));
    exits.look(Screens.load(PadController.class, () -> new PadController(model, exits::back)));
  }

  private static String named(Drawing drawing) {
    Words words = Words.of(AttachmentsController.class);
    return drawing.colourAlone()
        .map(pigment -> words.get("colour", Words.of(PadController.class).get("pigment." + pigment.name())))
        .orElseGet(() -> words.get("drawing"));
  }

  /** Looks at a file over the whole window; Esc leads back. */
  public void look(Attachment attachment) {
    ViewerModel<Image> model = new ViewerModel<>(attachment, files, drawers,
        page -> SwingFXUtils.toFXImage(page, null));
    exits.look(Screens.load(ViewerController.class, () -> new ViewerController(model, exits::back)));
  }
}
