package app.understory.desk.unlock.secret;

import app.understory.kit.Words;
import app.understory.vault.keys.Strength;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Four bars and a sentence: how hard a passphrase is to guess. */
public final class StrengthLine extends VBox {
  private static final Words WORDS = Words.of(StrengthLine.class);

  private final HBox bars = new HBox(4);
  private final Label words = new Label();

  /** Nothing is typed yet. */
  public StrengthLine() {
    getStyleClass().add("us-strength");
    for (int n = 0; n < Strength.Level.values().length; n++) {
      bars.getChildren().add(new Region());
    }
    words.getStyleClass().add("us-small-label");
    getChildren().setAll(bars, words);
    show(Optional.empty());
  }

  /** Shows what is judged from now on. */
  public void follow(ObservableValue<Optional<Strength.Level>> level) {
    level.addListener((_, _, now) -> show(now));
    show(level.getValue());
  }

  private void show(Optional<Strength.Level> level) {
    int filled = level.map(now -> now.ordinal() + 1).orElse(0);
    for (int n = 0; n < bars.getChildren().size(); n++) {
      bars.getChildren().get(n).getStyleClass().setAll(n < filled ? "us-strength-on" : "us-strength-off");
    }
    words.setText(WORDS.get("strength." + level.map(Enum::name).orElse("NONE")));
  }
}
