package app.understory.desk.computer;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Knows what was copied or cut here last by keys, so that locking can take it off the clipboard again, and nothing
 * else. Until then it is held no longer than the clipboard itself holds it.
 */
public final class OwnClipboard {
  private static final Set<KeyCode> COPYING = Set.of(KeyCode.C, KeyCode.X, KeyCode.INSERT, KeyCode.COPY,
      KeyCode.CUT);

  private boolean copying;
  private Optional<String> ours = Optional.empty();

  /** Watches what is copied in that window. */
  public void watch(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.isShortcutDown() && COPYING.contains(event.getCode())) {
        copying = true;
      }
    });
    scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
      if (copying && COPYING.contains(event.getCode())) {
        copying = false;
        ours = held();
      }
    });
  }

  /** Empties the clipboard, if it still holds what was copied here. */
  public void clear() {
    if (ours.isPresent() && ours.equals(held())) {
      Clipboard.getSystemClipboard().clear();
    }
    ours = Optional.empty();
  }

  private static Optional<String> held() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).filter(held -> !held.isEmpty());
  }
}
