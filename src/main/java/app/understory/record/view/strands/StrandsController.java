package app.understory.record.view.strands;

import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.strand.StrandId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

/** All strands, or one of them in their place. */
public final class StrandsController implements Shown {
  private final Screen<WeaveController> weave;
  private final BiFunction<StrandId, StoryController.Leading, Screen<StoryController>> open;
  private final Supplier<Optional<StrandId>> wanted;
  private Screen<?> now;
  private boolean inView;

  @FXML
  private StackPane place;

  StrandsController(Screen<WeaveController> weave,
      BiFunction<StrandId, StoryController.Leading, Screen<StoryController>> open,
      Supplier<Optional<StrandId>> wanted) {
    this.weave = weave;
    this.open = open;
    this.wanted = wanted;
    now = weave;
  }

  @FXML
  private void initialize() {
    weave.controller().whenOpened(this::openStory);
    place.getChildren().setAll(weave.root());
  }

  @Override
  public void shown() {
    inView = true;
    Optional<StrandId> strand = wanted.get();
    if (strand.isPresent()) {
      openStory(strand.get());
    } else {
      now.shown();
    }
  }

  @Override
  public void hidden() {
    inView = false;
    now.hidden();
  }

  private void openStory(StrandId strand) {
    show(open.apply(strand, new StoryController.Leading(() -> show(weave), this::openStory)));
  }

  private void show(Screen<?> next) {
    if (inView && now.root().getScene() != null) {
      now.hidden();
    }
    now = next;
    place.getChildren().setAll(next.root());
    if (inView) {
      next.shown();
    }
  }
}
