package app.understory.kit.mark;

import javafx.scene.control.Label;

/** A key to press, drawn as one: a strand's number, a choice, a shortcut. 24 px high, 20 when small. */
public final class KeyCap extends Label {
  private boolean on;
  private boolean small;
  private boolean dashed;

  /** Empty, for FXML that sets {@code text}. */
  public KeyCap() {
    this("");
  }

  /** The key with those letters. */
  public KeyCap(String keys) {
    super(keys);
    getStyleClass().add("us-key");
    setMnemonicParsing(false);
  }

  /** A small one, as in lists. */
  public static KeyCap small(String keys) {
    KeyCap cap = new KeyCap(keys);
    cap.setSmall(true);
    return cap;
  }

  /** Whether it is filled: what it stands for is chosen. */
  public boolean isOn() { return on; }

  /** Fills it. */
  public void setOn(boolean on) {
    this.on = on;
    wear("us-on", on);
  }

  /** Whether it is 20 px high. */
  public boolean isSmall() { return small; }

  /** Makes it 20 px high. */
  public void setSmall(boolean small) {
    this.small = small;
    wear("us-small-key", small);
  }

  /** Whether its outline is dashed: the place for the next one. */
  public boolean isDashed() {
    return dashed;
  }

  /** Dashes its outline. */
  public void setDashed(boolean dashed) {
    this.dashed = dashed;
    wear("us-dashed", dashed);
  }

  private void wear(String styleClass, boolean worn) {
    getStyleClass().remove(styleClass);
    if (worn) {
      getStyleClass().add(styleClass);
    }
  }
}
