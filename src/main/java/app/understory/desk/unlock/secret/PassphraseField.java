package app.understory.desk.unlock.secret;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;

/**
 * A field for a passphrase, which can show what was typed. The toolkit holds what is typed as a String; it is taken out
 * of the field as soon as it has served.
 */
public final class PassphraseField extends StackPane {
  private final PasswordField hidden = new PasswordField();
  private final TextField plain = new TextField();

  /** Hidden and empty. */
  public PassphraseField() {
    plain.textProperty().bindBidirectional(hidden.textProperty());
    plain.setVisible(false);
    hidden.idProperty().bind(idProperty().concat("-hidden"));
    plain.idProperty().bind(idProperty().concat("-plain"));
    getChildren().addAll(hidden, plain);
    setFocusTraversable(false);
  }

  /** What a screen reader calls it. */
  public String getName() { return hidden.getAccessibleText(); }

  /** Names it for screen readers. */
  public void setName(String name) {
    hidden.setAccessibleText(name);
    plain.setAccessibleText(name);
  }

  /** What Enter in it does. */
  public EventHandler<ActionEvent> getOnAction() { return hidden.getOnAction(); }

  public void setOnAction(EventHandler<ActionEvent> enter) {
    hidden.setOnAction(enter);
    plain.setOnAction(enter);
  }

  /** What stands in it, for a meter. */
  public ReadOnlyStringProperty textProperty() {
    return hidden.textProperty();
  }

  /** A copy of what was typed; the caller wipes it. */
  public char[] characters() {
    return hidden.getText().toCharArray();
  }

  /** Shows or hides what was typed; the caret stays. */
  public void show(boolean shown) {
    TextInputControl before = shown ? hidden : plain;
    TextInputControl after = shown ? plain : hidden;
    boolean focused = before.isFocused();
    int caret = before.getCaretPosition();
    plain.setVisible(shown);
    hidden.setVisible(!shown);
    if (focused) {
      after.requestFocus();
      after.positionCaret(caret);
    }
  }

  public boolean isEmpty() { return hidden.getText().isEmpty(); }

  public void editable(boolean editable) {
    hidden.setEditable(editable);
    plain.setEditable(editable);
  }

  public void selectAll() {
    seen().selectAll();
  }

  /** Empties it, and what could be undone in it. */
  public void wipe() {
    hidden.clear();
    plain.setVisible(false);
    hidden.setVisible(true);
  }

  @Override
  public void requestFocus() {
    seen().requestFocus();
  }

  private TextInputControl seen() {
    return plain.isVisible() ? plain : hidden;
  }
}
