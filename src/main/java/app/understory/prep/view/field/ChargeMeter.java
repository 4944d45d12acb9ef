package app.understory.prep.view.field;

import app.understory.kit.mark.Meter;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/**
 * A charge that is set by a click or a drag on its bars, by digits (1 then 0 is ten), by arrows, and emptied by
 * Backspace.
 */
public final class ChargeMeter extends HBox {
  private static final int HIGHEST = 10;
  private static final double STEP = 7;

  private final ObjectProperty<OptionalInt> charge = new SimpleObjectProperty<>(this, "charge",
      OptionalInt.empty());
  private final Meter meter = new Meter();
  private final Label number = new Label();
  private final Label beside = new Label();
  private boolean oneTyped;

  public ChargeMeter() {
    getStyleClass().add("us-charge");
    number.getStyleClass().add("us-charge-number");
    beside.getStyleClass().addAll("us-quiet", "us-small");
    beside.setMinWidth(USE_PREF_SIZE);
    setMinWidth(USE_PREF_SIZE);
    beside.managedProperty().bind(beside.textProperty().isNotEmpty());
    getChildren().addAll(beside, meter, number);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    charge.addListener(_ -> show());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_TYPED, this::type);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
    focusedProperty().addListener(_ -> oneTyped = false);
    show();
  }

  /** 0 to 10, or empty. */
  public ObjectProperty<OptionalInt> chargeProperty() {
    return charge;
  }

  /** Quiet words before the bars. */
  public void setBeside(String words) {
    beside.setText(words);
  }

  private void show() {
    OptionalInt now = charge.get();
    meter.setValue(now.orElse(0));
    number.setText(now.isPresent() ? String.valueOf(now.getAsInt()) : "");
  }

  private void press(KeyEvent key) {
    boolean mine = true;
    switch (key.getCode()) {
      case RIGHT, UP -> step(1, key);
      case LEFT, DOWN -> step(-1, key);
      case HOME -> set(0);
      case END -> set(HIGHEST);
      case BACK_SPACE, DELETE -> charge.set(OptionalInt.empty());
      default -> mine = false;
    }
    if (mine && !key.isAltDown()) {
      oneTyped = false;
      key.consume();
    }
  }

  private void step(int by, KeyEvent key) {
    if (!key.isAltDown() && !key.isShortcutDown()) {
      set(charge.get().isPresent() ? charge.get().getAsInt() + by : Math.max(0, by));
    }
  }

  private void type(KeyEvent key) {
    if (key.getCharacter().length() == 1 && Character.isDigit(key.getCharacter().charAt(0))) {
      int digit = Character.digit(key.getCharacter().charAt(0), 10);
      set(oneTyped && digit == 0 ? HIGHEST : digit);
      oneTyped = digit == 1;
      key.consume();
    }
  }

  private void point(MouseEvent mouse) {
    requestFocus();
    double x = meter.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getX();
    if (x < meter.getWidth() + STEP) {
      set((int) Math.ceil(x / STEP));
    }
    mouse.consume();
  }

  private void set(int value) {
    charge.set(OptionalInt.of(Math.clamp(value, 0, HIGHEST)));
  }
}
