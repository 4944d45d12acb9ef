package app.understory.desk.start;

import app.understory.desk.computer.Lights;
import app.understory.desk.computer.OwnClipboard;
import app.understory.desk.computer.Preferences;
import app.understory.desk.computer.Preferences.Bounds;
import app.understory.kit.Focus;
import app.understory.kit.KeyLine;
import app.understory.kit.Screen;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The one window: what it shows, what lies over it, and where it stood. */
final class MainWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double SMALLEST_WIDTH = 1024;
  private static final double SMALLEST_HEIGHT = 700;

  private final Stage stage;
  private final Preferences preferences;
  private final StackPane root = new StackPane();
  private final OwnClipboard clipboard = new OwnClipboard();
  private final Scene scene;
  private @Nullable Screen<?> screen;
  private Supplier<List<KeyLine>> keys = List::of;
  private @Nullable Node before;
  private boolean filledBefore;

  MainWindow(Stage stage, Lights lights, Preferences preferences) {
    this.stage = stage;
    this.preferences = preferences;
    scene = new Scene(root, WIDTH, HEIGHT);
    lights.look().dress(scene);
    clipboard.watch(scene);
    stage.setTitle("Understory");
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setScene(scene);
  }

  /** What was copied here goes off the clipboard. */
  void clearClipboard() {
    clipboard.clear();
  }

  Scene scene() {
    return scene;
  }

  Stage stage() {
    return stage;
  }

  /** Opens where it stood, if that place is still on a display. */
  void open() {
    preferences.window().filter(MainWindow::visible).ifPresentOrElse(bounds -> {
      stage.setX(bounds.left());
      stage.setY(bounds.top());
      stage.setWidth(bounds.width());
      stage.setHeight(bounds.height());
      stage.setMaximized(bounds.filled());
    }, stage::sizeToScene);
    stage.show();
    stage.requestFocus();
  }

  /** Shows a screen in place of the one before it. */
  void show(Screen<?> next) {
    show(next.root(), next::help);
    screen = next;
    next.shown();
    Focus.into(next.root());
  }

  /** Shows something that tells its keys by itself. */
  void show(Parent content, Supplier<List<KeyLine>> help) {
    clear();
    keys = help;
    root.getChildren().setAll(content);
  }

  /** Nothing of what was shown is held any more. */
  void clear() {
    if (screen != null) {
      screen.hidden();
      screen = null;
    }
    keys = List::of;
    before = null;
    root.getChildren().clear();
  }

  /** The keys of what is in view. */
  List<KeyLine> keys() {
    return keys.get();
  }

  /** Lays a panel over what is shown. */
  void over(Parent panel, Pos where) {
    before = scene.getFocusOwner();
    StackPane.setAlignment(panel, where);
    root.getChildren().add(panel);
  }

  /** Takes a panel away; the focus goes back to where it was. */
  void off(Parent panel) {
    if (root.getChildren().remove(panel) && before != null) {
      before.requestFocus();
      before = null;
    }
  }

  boolean isOver(Parent panel) {
    return root.getChildren().contains(panel);
  }

  void fullScreen() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  /** Fills the display, whatever it did before; or does as before again. */
  void alone(boolean alone) {
    if (alone) {
      filledBefore = stage.isFullScreen();
    }
    stage.setFullScreen(alone || filledBefore);
  }

  /** Remembers where it stands, and closes: popups first, since a toolkit that ends beneath one falls. */
  void close() {
    if (!stage.isFullScreen()) {
      preferences.window(new Bounds((int) stage.getX(), (int) stage.getY(), (int) stage.getWidth(),
          (int) stage.getHeight(), stage.isMaximized()));
    }
    List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    stage.hide();
  }

  private static boolean visible(Bounds bounds) {
    return javafx.stage.Screen.getScreens().stream().map(javafx.stage.Screen::getVisualBounds)
        .anyMatch(display -> bounds.left() + bounds.width() > display.getMinX() + 100
            && bounds.left() < display.getMaxX() - 100 && bounds.top() >= display.getMinY() - 20
            && bounds.top() < display.getMaxY() - 100);
  }
}
