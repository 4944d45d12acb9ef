package app.understory.desk.rooms;

import app.understory.attachment.view.AttachmentExits;
import app.understory.desk.Bench;
import app.understory.kit.Screen;
import app.understory.prep.view.page.FromPageModel;
import app.understory.prep.view.page.FromPageScreen;
import java.util.Optional;

/** Shows the page that came back, with the row of its photos: one that was looked at leads back to the page. */
final class FromPage implements AttachmentExits {
  private final Bench bench;
  private final FromPageModel model;
  private final AttachmentRoom attachments;
  private Optional<Screen<?>> page = Optional.empty();

  FromPage(Bench bench, FromPageModel model, AttachmentRoom attachments) {
    this.bench = bench;
    this.model = model;
    this.attachments = attachments;
  }

  void show() {
    Screen<?> screen = page.orElseGet(() -> FromPageScreen.of(model, attachments.row(model::begin, this),
        bench.ways()::giveBack));
    page = Optional.of(screen);
    bench.ways().spread(screen);
  }

  @Override
  public void look(Screen<?> panel) {
    bench.ways().spread(panel);
  }

  @Override
  public void back() {
    show();
  }
}
