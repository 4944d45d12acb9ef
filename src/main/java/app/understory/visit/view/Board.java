package app.understory.visit.view;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;

/** The system's clipboard, which is emptied of what we put there after a minute, unless it holds something else by then. */
final class Board {
  private static final Duration MINUTE = Duration.seconds(60);

  private final PauseTransition later = new PauseTransition(MINUTE);
  private String ours = "";

  Board() {
    later.setOnFinished(_ -> clear());
  }

  void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    ours = text;
    later.playFromStart();
  }

  /** Empties it now, where it still holds what we put there. */
  void clear() {
    later.stop();
    Clipboard board = Clipboard.getSystemClipboard();
    if (!ours.isEmpty() && Objects.equals(board.getString(), ours)) {
      board.clear();
    }
    ours = "";
  }
}
