package app.understory.desk.frame;

import app.understory.kit.Bookmarked;
import app.understory.kit.Focus;
import app.understory.kit.Screen;
import app.understory.people.PersonId;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Takes note of where one is in a screen, and leads back there. */
final class Bookmarks {
  private Bookmarks() {}

  static FrameBookmark take(Whereabouts where, List<PersonId> open, @Nullable Screen<?> screen,
      boolean inSession) {
    String mark = "";
    String field = "";
    int caret = 0;
    if (screen != null && screen.controller() instanceof Bookmarked bookmarked) {
      mark = bookmarked.bookmark();
    }
    Node owner = screen == null || screen.root().getScene() == null
        ? null
        : screen.root().getScene().getFocusOwner();
    if (screen != null && owner != null && owner.getId() != null && Focus.within(screen.root(), owner)) {
      field = owner.getId();
      caret = owner instanceof TextInputControl text ? text.getCaretPosition() : 0;
    }
    return new FrameBookmark(where, open, mark, field, caret, inSession);
  }

  static void resume(FrameBookmark mark, @Nullable Screen<?> screen) {
    if (screen == null) {
      return;
    }
    Node field = mark.field().isEmpty() ? null : screen.root().lookup("#" + mark.field());
    if (field != null) {
      field.requestFocus();
    }
    if (field instanceof TextInputControl text) {
      caret(text, mark.caret());
    }
    if (screen.controller() instanceof Bookmarked bookmarked && !mark.mark().isEmpty()) {
      bookmarked.resume(mark.mark());
    }
  }

  /** Sets the caret, at once or as soon as the words have come. */
  private static void caret(TextInputControl field, int caret) {
    if (field.getLength() >= caret) {
      field.positionCaret(caret);
      return;
    }
    field.textProperty().addListener(new ChangeListener<>() {
      @Override
      public void changed(ObservableValue<? extends String> text, String before, String now) {
        text.removeListener(this);
        if (now.length() >= caret) {
          field.positionCaret(caret);
        }
      }
    });
  }
}
