package app.understory.desk.unlock.secret;

import app.understory.kit.Words;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows what was typed in a passphrase field, and hides it again. */
public final class ShowButton extends ToggleButton {
  private static final Words WORDS = Words.of(ShowButton.class);

  private @Nullable PassphraseField field;

  /** For FXML that sets {@code field}. */
  public ShowButton() {
    getStyleClass().addAll("us-link", "us-small-link");
    setMnemonicParsing(false);
    setGraphic(new FontIcon("fth-eye"));
    setText(WORDS.get("show"));
    selectedProperty().addListener((_, _, shown) -> {
      setText(WORDS.get(shown ? "hide" : "show"));
      setGraphic(new FontIcon(shown ? "fth-eye-off" : "fth-eye"));
      if (field != null) {
        field.show(shown);
      }
    });
  }

  /** The field it shows. */
  public @Nullable PassphraseField getField() { return field; }

  public void setField(@Nullable PassphraseField field) { this.field = field; }
}
