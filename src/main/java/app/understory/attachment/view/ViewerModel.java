package app.understory.attachment.view;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Attachment;
import app.understory.attachment.NotAttached;
import app.understory.attachment.PageReader;
import app.understory.kit.work.Stagehand;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One attached file that is looked at: page by page, nearer and further. */
final class ViewerModel<P> {
  private static final int LONGEST = 1800;
  private static final double NEAREST = 4;
  private static final double STEP = 1.25;

  private final Attachment attachment;
  private final AttachedFiles files;
  private final Stagehand stagehand;
  private final Function<BufferedImage, P> painted;
  private final ReadOnlyObjectWrapper<Optional<P>> picture = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyObjectWrapper<Optional<Failed>> failed = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private PageReader.@Nullable Pages pages;
  private boolean closed;
  private int wish;

  /** @param painted turns a page into what a screen shows; called behind the scenes */
  ViewerModel(Attachment attachment, AttachedFiles files, Stagehand stagehand,
      Function<BufferedImage, P> painted) {
    this.attachment = attachment;
    this.files = files;
    this.stagehand = stagehand;
    this.painted = painted;
  }

  Attachment attachment() {
    return attachment;
  }

  ReadOnlyObjectProperty<Optional<P>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /** From 0. */
  ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** 0 until it was opened. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** 1 where the whole page is in view. */
  ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** Why it cannot be shown. */
  enum Failed {
    /** It is not there, or not as it was sealed. */
    CHANGED,
    /** It is too large to be drawn, or takes longer than anyone waits. */
    UNDRAWN
  }

  /** Why it cannot be shown, if it cannot. */
  ReadOnlyObjectProperty<Optional<Failed>> failedProperty() {
    return failed.getReadOnlyProperty();
  }

  void open() {
    stagehand.run(() -> files.open(attachment)).then(opened -> {
      if (closed) {
        opened.close();
      } else {
        pages = opened;
        count.set(opened.count());
        draw();
      }
    }).orElse(this::fails);
  }

  /** Closes it at once, even while a page is being drawn; what it held is let go when that is done. */
  void close() {
    closed = true;
    picture.set(Optional.empty());
    PageReader.Pages open = pages;
    pages = null;
    if (open != null) {
      stagehand.run(() -> {
        open.close();
        return open;
      });
    }
  }

  /** So many pages on. */
  void turn(int by) {
    int to = Math.clamp(page.get() + by, 0, Math.max(0, count.get() - 1));
    if (to != page.get()) {
      page.set(to);
      failed.set(Optional.empty());
      draw();
    }
  }

  /** One step nearer or further. */
  void zoom(boolean nearer) {
    zoom.set(Math.clamp(nearer ? zoom.get() * STEP : zoom.get() / STEP, 1, NEAREST));
    draw();
  }

  /** The whole page in view. */
  void whole() {
    zoom.set(1);
    draw();
  }

  private void draw() {
    PageReader.Pages now = pages;
    if (now == null) {
      return;
    }
    int mine = ++wish;
    int asked = page.get();
    int longest = (int) (LONGEST * (zoom.get() > 2 ? 2 : zoom.get() > 1 ? 1.6 : 1));
    stagehand.run(() -> painted.apply(now.picture(asked, longest))).then(drawn -> {
      if (mine == wish && !closed) {
        failed.set(Optional.empty());
        picture.set(Optional.of(drawn));
      }
    }).orElse(failure -> {
      if (mine == wish) {
        fails(failure);
      }
    });
  }

  private void fails(Throwable failure) {
    boolean undrawn = failure instanceof TimeoutException || failure instanceof NotAttached;
    failed.set(
        closed ? Optional.empty() : Optional.of(undrawn ? Failed.UNDRAWN : Failed.CHANGED));
  }
}
