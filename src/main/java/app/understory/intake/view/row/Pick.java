package app.understory.intake.view.row;

import app.understory.kit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;

/** A cell in which one of a few things is chosen: its first letter chooses it, Space and a click take the next one. */
public final class Pick extends Label {
  private final Column column;
  private final StringProperty chosen;
  private final Words words;
  private final String name;

  /** @param words its words: {@code choice.KEY.NAME} for each choice */
  public Pick(Column column, StringProperty chosen, Words words, String name) {
    this.name = name;
    this.column = column;
    this.chosen = chosen;
    this.words = words;
    getStyleClass().add("us-row-pick");
    setFocusTraversable(true);
    setMinWidth(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.COMBO_BOX);
    chosen.addListener((_, _, _) -> show());
    setOnMousePressed(press -> {
      requestFocus();
      turn(1);
      press.consume();
    });
    setOnKeyPressed(this::press);
    setOnKeyTyped(this::type);
    show();
  }

  private void show() {
    setText(words.get("choice." + column.key() + "." + chosen.get()));
    setAccessibleText(name + ", " + getText());
  }

  private void turn(int by) {
    List<String> choices = column.choices();
    chosen.set(choices.get(Math.floorMod(choices.indexOf(chosen.get()) + by, choices.size())));
  }

  private void press(KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    switch (key.getCode()) {
      case SPACE, RIGHT -> turn(1);
      case LEFT -> turn(-1);
      case BACK_SPACE, DELETE -> chosen.set(column.blank());
      default -> {
        return;
      }
    }
    key.consume();
  }

  private void type(KeyEvent typed) {
    letter(typed.getCharacter()).ifPresent(meant -> {
      chosen.set(meant);
      typed.consume();
    });
  }

  /** What begins with that letter; where several do, the one after what is chosen now. */
  private Optional<String> letter(String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    String letter = typed.toLowerCase(Locale.ROOT);
    List<String> meant = column.choices().stream()
        .filter(each -> words.get("choice." + column.key() + "." + each).startsWith(letter)).toList();
    int at = meant.indexOf(chosen.get());
    return meant.isEmpty() ? Optional.empty() : Optional.of(meant.get((at + 1) % meant.size()));
  }
}
