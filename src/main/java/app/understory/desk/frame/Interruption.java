package app.understory.desk.frame;

import app.understory.desk.frame.chrome.FrameController;
import app.understory.kit.Focus;
import app.understory.kit.Screen;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A screen that comes in between: it stands beside the rail in the place of the one in view. When it ends, that one is
 * back, the focus and the caret as they were.
 */
final class Interruption {
  private final FrameController chrome;
  private @Nullable Screen<?> screen;
  private @Nullable Screen<?> before;
  private @Nullable Node focus;
  private boolean withHeader;

  Interruption(FrameController chrome) {
    this.chrome = chrome;
  }

  /** The screen that came in between, or else the other one. */
  @Nullable
  Screen<?> or(@Nullable Screen<?> other) {
    return screen == null ? other : screen;
  }

  boolean isOn() { return screen != null; }

  /**
   * @param current    the screen in view
   * @param withHeader whether a person's header stands above it
   */
  void begin(Screen<?> coming, @Nullable Screen<?> current, boolean withHeader) {
    end();
    screen = coming;
    before = current;
    this.withHeader = withHeader;
    focus = current == null || current.root().getScene() == null
        ? null
        : current.root().getScene().getFocusOwner();
    if (current != null) {
      current.hidden();
    }
    chrome.show(coming.root(), false);
    coming.shown();
    Focus.into(coming.root());
  }

  /** Ends it, if it is on. */
  void end() {
    Screen<?> ending = screen;
    Screen<?> back = before;
    if (ending == null) {
      return;
    }
    screen = null;
    before = null;
    ending.hidden();
    if (back != null) {
      chrome.show(back.root(), withHeader);
      back.shown();
      if (focus != null && focus.getScene() != null) {
        focus.requestFocus();
      } else {
        Focus.into(back.root());
      }
    }
    focus = null;
  }

  /** Takes it apart, since the practice is locked: nothing comes back. */
  void leave() {
    Screen<?> ending = screen;
    screen = null;
    before = null;
    if (ending != null) {
      ending.locking();
      ending.hidden();
    }
  }
}
