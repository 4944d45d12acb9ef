package app.understory.desk.palette;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Ctrl+K (Command on macOS): a line over the frame on which one types what one wants to do. */
public final class Palette {
  private final StackPane over;
  private final List<Commands> kinds;
  private final Stagehand stagehand;
  private final BooleanSupplier rests;
  private @Nullable Screen<PaletteController> open;
  private @Nullable Node focus;

  /**
   * @param over  what it is laid over
   * @param kinds what it understands, in the order in which it is offered
   * @param rests whether it cannot be opened now
   */
  public Palette(StackPane over, List<Commands> kinds, Stagehand stagehand, BooleanSupplier rests) {
    this.over = over;
    this.kinds = List.copyOf(kinds);
    this.stagehand = stagehand;
    this.rests = rests;
    over.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown() && key.getCode() == KeyCode.K
          && !rests.getAsBoolean()) {
        open("");
        key.consume();
      }
    });
  }

  /** Opens it with that typed already. */
  public void open(String typed) {
    if (open != null || rests.getAsBoolean()) {
      return;
    }
    focus = over.getScene() == null ? null : over.getScene().getFocusOwner();
    PaletteModel model = new PaletteModel(kinds, stagehand, this::close);
    model.textProperty().set(typed);
    Screen<PaletteController> made = Screens.load(PaletteController.class,
        () -> new PaletteController(model, this::close));
    open = made;
    over.getChildren().add(made.root());
    made.root().applyCss(); // a field without its skin hears no key
    made.controller().focus();
  }

  /** Takes it away; the focus is where it was. */
  public void close() {
    if (open != null) {
      over.getChildren().remove(open.root());
      open = null;
      if (focus != null && focus.getScene() != null) {
        focus.requestFocus();
      }
      focus = null;
    }
  }
}
