package app.understory.attachment.view;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Attachment;
import app.understory.attachment.Shelf;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.layout.Inset;
import app.understory.kit.work.Stagehand;

/** Makes the row of attached files, for whatever screen shows it beneath its own things. */
public final class AttachmentsScreen {
  private final AttachedFiles files;
  private final Stagehand stagehand;
  private final AttachmentExits exits;

  public AttachmentsScreen(AttachedFiles files, Stagehand stagehand, AttachmentExits exits) {
    this.files = files;
    this.stagehand = stagehand;
    this.exits = exits;
  }

  /**
   * A row of its own.
   *
   * @param before runs before the first file is sealed, on the JavaFX thread: what it belongs to is begun by then
   */
  public Inset<Shelf> row(Runnable before) {
    AttachmentsModel model = new AttachmentsModel(files, stagehand, before);
    Screen<AttachmentsController> row = Screens.load(AttachmentsController.class,
        () -> new AttachmentsController(model, this::look));
    return new Inset<>(row.root(), model::show, row.controller()::around);
  }

  /** Looks at a file over the whole window; Esc leads back. */
  public void look(Attachment attachment) {
    ViewerModel model = new ViewerModel(attachment, files, stagehand);
    exits.look(Screens.load(ViewerController.class, () -> new ViewerController(model, exits::back)));
  }
}
