package app.understory.session.view.life;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line of the bar that says one thing and leads on by a click, with the command that does the same. */
final class LifeChip extends Button {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final FontIcon mark;
  private final Label words = new Label();
  private final Label key = new Label();

  /** @param icon a Feather icon */
  LifeChip(String icon) {
    mark = new FontIcon(icon);
    mark.getStyleClass().addAll("us-icon-small", "us-accent");
    words.setMinWidth(Region.USE_PREF_SIZE);
    words.getStyleClass().add("us-life-words");
    key.setMinWidth(Region.USE_PREF_SIZE);
    key.getStyleClass().add("us-live-key");
    HBox content = new HBox(mark, words, key);
    content.getStyleClass().add("us-life-content");
    setGraphic(content);
    setMinWidth(Region.USE_PREF_SIZE);
    setFocusTraversable(false);
    getStyleClass().setAll("us-life-chip");
    say("", "", false);
  }

  /**
   * Says this; nothing hides it.
   *
   * @param lit it wants to be seen
   */
  void say(String says, String command, boolean lit) {
    setVisible(!says.isEmpty());
    setManaged(!says.isEmpty());
    words.setText(says);
    key.setText(command);
    key.setVisible(!command.isEmpty());
    key.setManaged(!command.isEmpty());
    setAccessibleText((says + " " + command).strip());
    pseudoClassStateChanged(LIT, lit);
  }
}
