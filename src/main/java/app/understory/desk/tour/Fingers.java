package app.understory.desk.tour;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Types and clicks as a person does. Typing goes to what has the focus; a click goes to what is in view. */
final class Fingers {
  private static final Map<Character, KeyCode> CODES = Map.of(' ', KeyCode.SPACE, ',', KeyCode.COMMA, '.',
      KeyCode.PERIOD, '/', KeyCode.SLASH, '@', KeyCode.AT, '"', KeyCode.QUOTEDBL);

  private final Screenside side;
  private final Eyes eyes;
  private final Stage stage;
  private final Robot robot;

  Fingers(Screenside side, Eyes eyes, Stage stage) {
    this.side = side;
    this.eyes = eyes;
    this.stage = stage;
    robot = side.ask(Robot::new);
  }

  /** Types words, key by key. */
  void type(String words) {
    for (int n = 0; n < words.length(); n++) {
      char typed = words.charAt(n);
      side.act(() -> strike(code(typed), String.valueOf(typed), Character.isUpperCase(typed), false, false));
    }
  }

  /** Presses keys together, as {@code Enter}, {@code Ctrl+K}, {@code Ctrl+Shift+1}, {@code Alt+Up}. */
  void press(String keys) {
    String[] parts = keys.split("\\+");
    boolean shift = keys.contains("Shift+");
    boolean control = keys.contains("Ctrl+");
    boolean alt = keys.contains("Alt+");
    KeyCode code = named(parts[parts.length - 1]);
    String typed = control || alt ? "" : switch (code) {
      case ENTER -> "\r";
      case TAB -> "\t";
      case BACK_SPACE -> "\b";
      default -> "";
    };
    side.act(() -> strike(code, typed, shift, control, alt));
  }

  /** Clicks in the middle of what is so named, once it is there. */
  void click(String name) {
    side.until("there is " + name + " to click", () -> eyes.find(name).filter(Fingers::hittable).isPresent());
    side.act(() -> click(eyes.all(name).stream().filter(Fingers::hittable).findFirst().orElseThrow()));
  }

  /** Clicks a field unless the caret stands in it; whether it stands there now. */
  boolean puts(String name) {
    Optional<Node> field = eyes.find(name);
    field.filter(node -> !node.isFocusWithin()).filter(Fingers::hittable).ifPresent(this::click);
    return field.filter(Node::isFocusWithin).isPresent();
  }

  /** Scrolls to what is further down on a page, as a person would. */
  private static void reach(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        Bounds there = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double beyond = pane.getContent().getLayoutBounds().getHeight() - view;
        double top = Math.max(0, beyond) * pane.getVvalue();
        if (beyond > 0 && (there.getMinY() < top || there.getMaxY() > top + view)) {
          pane.setVvalue(Math.clamp((there.getCenterY() - view / 2) / beyond, 0, 1));
          pane.layout();
        }
      }
    }
  }

  private void click(Node node) {
    reach(node);
    Bounds there = node.localToScreen(node.getBoundsInLocal());
    double x = there.getCenterX();
    double y = there.getCenterY();
    Scene scene = node.getScene();
    if (x < scene.getWindow().getX() || x > scene.getWindow().getX() + scene.getWindow().getWidth()
        || y < scene.getWindow().getY() || y > scene.getWindow().getY() + scene.getWindow().getHeight()) {
      throw new Missed("What was to be clicked lies outside the window.");
    }
    robot.mouseMove(x, y);
    robot.mouseClick(MouseButton.PRIMARY);
  }

  private static boolean hittable(Node node) {
    return node.getScene() != null && !node.isDisabled() && node.getBoundsInLocal().getWidth() > 0;
  }

  private void strike(KeyCode code, String typed, boolean shift, boolean control, boolean alt) {
    fire(KeyEvent.KEY_PRESSED, "", code, shift, control, alt);
    if (!typed.isEmpty()) {
      fire(KeyEvent.KEY_TYPED, typed, KeyCode.UNDEFINED, shift, control, alt);
    }
    fire(KeyEvent.KEY_RELEASED, "", code, shift, control, alt);
  }

  private void fire(EventType<KeyEvent> type, String typed, KeyCode code, boolean shift, boolean control,
      boolean alt) {
    Scene scene = stage.getScene();
    Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
    if (target instanceof Control field && field.getSkin() == null) {
      field.applyCss(); // nobody types before a frame was painted; these fingers do
    }
    Event.fireEvent(target,
        new KeyEvent(type, typed.isEmpty() ? KeyEvent.CHAR_UNDEFINED : typed, "", code, shift,
            control, alt, false));
  }

  private static KeyCode code(char typed) {
    KeyCode known = CODES.get(typed);
    if (known != null) {
      return known;
    }
    KeyCode named = KeyCode.getKeyCode(String.valueOf(typed).toUpperCase(Locale.ROOT));
    return named == null ? KeyCode.UNDEFINED : named;
  }

  private static KeyCode named(String key) {
    return switch (key) {
      case "PageDown" -> KeyCode.PAGE_DOWN;
      case "Backspace" -> KeyCode.BACK_SPACE;
      case "Esc" -> KeyCode.ESCAPE;
      default -> {
        KeyCode code = KeyCode.getKeyCode(key);
        if (code == null) {
          throw new Missed("There is no key " + key + ".");
        }
        yield code;
      }
    };
  }
}
