package app.understory.desk.frame;

import app.understory.kit.Focus;
import app.understory.kit.KeyLine;
import app.understory.kit.Look;
import app.understory.kit.Screen;
import app.understory.kit.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** One screen that has the whole window, in a light of its own; what was there waits behind it. */
final class Takeover {
  private final StackPane root;
  private final Look look;
  private @Nullable Screen<?> screen;
  private boolean session;
  private Theme before = Theme.DAY;

  Takeover(StackPane root, Look look) {
    this.root = root;
    this.look = look;
  }

  boolean isOn() { return screen != null; }

  boolean inSession() {
    return session && isOn();
  }

  List<KeyLine> help() {
    return screen == null ? List.of() : screen.help();
  }

  void begin(Screen<?> taking, Theme light) {
    end();
    screen = taking;
    session = light == Theme.SESSION;
    before = look.themeProperty().get();
    look.themeProperty().set(light);
    root.getChildren().forEach(behind -> hide(behind, true));
    root.getChildren().add(taking.root());
    taking.shown();
    Focus.into(taking.root());
  }

  void end() {
    Screen<?> taken = screen;
    if (taken == null) {
      return;
    }
    screen = null;
    try {
      taken.hidden();
    } finally {
      root.getChildren().remove(taken.root());
      root.getChildren().forEach(behind -> hide(behind, false));
      look.themeProperty().set(before);
    }
  }

  private static void hide(Node behind, boolean hidden) {
    behind.setVisible(!hidden);
    behind.setManaged(!hidden);
  }
}
