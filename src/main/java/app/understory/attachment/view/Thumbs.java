package app.understory.attachment.view;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Attachment;
import app.understory.attachment.AttachmentId;
import app.understory.attachment.PageReader;
import app.understory.attachment.view.AttachmentsModel.Shown;
import app.understory.kit.work.Stagehand;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The small pictures of files in a row, each drawn once. */
final class Thumbs {
  private static final int LONGEST = 120;

  private final AttachedFiles files;
  private final Stagehand drawers;
  private final Map<AttachmentId, BufferedImage> drawn = new HashMap<>();
  private final Set<AttachmentId> undrawn = new HashSet<>();

  /** @param drawers draw them, each within a limit of time */
  Thumbs(AttachedFiles files, Stagehand drawers) {
    this.files = files;
    this.drawers = drawers;
  }

  /** The file with what is known of its picture. */
  Shown shown(Attachment attachment) {
    return new Shown(attachment, Optional.ofNullable(drawn.get(attachment.id())),
        undrawn.contains(attachment.id()));
  }

  /** Draws it where that was not done yet, and brings it. One that cannot be drawn says so, and why when it is opened. */
  void draw(Attachment attachment, Consumer<Shown> then) {
    if (drawn.containsKey(attachment.id()) || undrawn.contains(attachment.id())) {
      return;
    }
    drawers.run(() -> {
      try (PageReader.Pages pages = files.open(attachment)) {
        return pages.picture(0, LONGEST);
      }
    }).then(picture -> {
      drawn.put(attachment.id(), picture);
      then.accept(shown(attachment));
    }).orElse(_ -> {
      undrawn.add(attachment.id());
      then.accept(shown(attachment));
    });
  }
}
