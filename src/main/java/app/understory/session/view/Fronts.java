package app.understory.session.view;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.session.line.EntryLine;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.front.CueController;
import app.understory.session.view.front.DimController;
import app.understory.session.view.front.EmergencyController;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the live screen, one at a time: the emergency view (F8), the cue card (F6), the dim lock (F10). All
 * of it is laid out with the session, so that a key paints it in one frame. An emergency does not wait for a PIN.
 */
final class Fronts {
  /** The entry line's height: it shows beneath the emergency view as soon as something is typed. */
  private static final double FOOT = 126;

  private final LiveModel model;
  private final Screen<EmergencyController> emergency;
  private final Screen<CueController> cue;
  private final Screen<DimController> dim;
  private final StackPane root;
  /** What stood in the line when the emergency view was opened: strangers look at it, so it waits behind. */
  private final ObjectProperty<@Nullable EntryLine> waiting = new SimpleObjectProperty<>();
  /** The emergency view was opened before the dark page: it leads back to it, and to nothing else. */
  private boolean dimmed;

  /** @param live the live screen's own root */
  Fronts(LiveModel model, Parent live) {
    this.model = model;
    emergency = Screens.load(EmergencyController.class,
        () -> new EmergencyController(model.factsProperty(), model.standingProperty(), model.nowProperty(),
            model.rows()::care));
    cue = Screens.load(CueController.class, () -> new CueController(model.factsProperty()));
    dim = Screens.load(DimController.class,
        () -> new DimController(model.standingProperty(), model.nowProperty(),
            model::due, this::away));
    root = new StackPane(live, emergency.root(), cue.root(), dim.root());
    // what stands behind decides how wide the window may be made, not what may come before it
    List.of(emergency, cue, dim).forEach(front -> ((Region) front.root()).setMinSize(0, 0));
    away();
    BooleanBinding typing = Bindings.createBooleanBinding(this::typing, model.line().openProperty(),
        model.line().lineProperty(), waiting);
    ((Region) emergency.root()).maxHeightProperty()
        .bind(Bindings.when(typing).then(root.heightProperty().subtract(FOOT))
            .otherwise(root.heightProperty()));
    StackPane.setAlignment(emergency.root(), javafx.geometry.Pos.TOP_CENTER);
  }

  private boolean typing() {
    EntryLine line = model.line().lineProperty().get();
    return model.line().openProperty().get() != OpenRow.LINE || !line.blank() && !line.equals(waiting.get());
  }

  /** The live screen with what can stand before it. */
  StackPane root() {
    return root;
  }

  private void away() {
    for (Node front : root.getChildren().subList(1, root.getChildren().size())) {
      front.setVisible(false);
    }
  }

  private boolean shows(Screen<?> front) {
    return front.root().isVisible();
  }

  private void show(Screen<?> front) {
    away();
    front.root().setVisible(true);
  }

  /** A character that belongs to the line behind must not reach it. */
  void typed(KeyEvent key) {
    if (shows(dim)) {
      dim.controller().typed(key);
      key.consume();
    } else if (shows(cue)) {
      key.consume();
    }
  }

  /** A key; says whether it was one of these. */
  boolean pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.F8) {
      dimmed |= shows(dim);
      emergency();
    } else if (shows(dim)) {
      dim.controller().pressed(key);
    } else if (dimmed && shows(emergency)) {
      return dimmed(key);
    } else if (key.getCode() == KeyCode.F6) {
      show(cue);
      cue.controller().open();
    } else if (key.getCode() == KeyCode.F10) {
      show(dim);
      dim.controller().shut();
    } else if (shows(cue)) {
      if (key.getCode() == KeyCode.ESCAPE) {
        away();
      } else {
        cue.controller().pressed(key);
      }
    } else if (shows(emergency) && key.getCode() == KeyCode.ESCAPE
        && model.line().openProperty().get() == OpenRow.LINE) {
      away();
    } else {
      return false;
    }
    return true;
  }

  /** Before the dark page the emergency view takes entries, and Esc; every other key waits for the PIN. */
  private boolean dimmed(KeyEvent key) {
    boolean row = model.line().openProperty().get() != OpenRow.LINE;
    if (key.getCode() == KeyCode.ESCAPE && !row) {
      dimmed = false;
      show(dim);
      return true;
    }
    return !row && (key.getCode().isFunctionKey() || key.isShortcutDown() || key.isAltDown());
  }

  /** Opening it drops a time mark; opening it again does nothing. */
  private void emergency() {
    if (!shows(emergency)) {
      model.line().mark();
      waiting.set(model.line().lineProperty().get());
      model.nowProperty().get().ifPresent(beat -> emergency.controller().opened(beat.at()));
      show(emergency);
    }
  }
}
