package app.understory.desk.preferences.habits;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** A field that is kept on leaving it. What was typed and not kept stays, whatever is read meanwhile. */
final class KeptField extends TextField {
  private final Label refused = new Label();
  private final Function<String, String> keep;
  private String stands = "";

  /**
   * @param keep keeps what was typed and answers with nothing, or says why it is not taken
   */
  KeptField(String id, String name, Function<String, String> keep) {
    this.keep = keep;
    setId(id);
    setAccessibleText(name);
    refused.setWrapText(true);
    refused.getStyleClass().addAll("us-warn", "us-pref-refused");
    say("");
    setOnAction(_ -> leave());
    focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        leave();
      }
    });
  }

  /** Says beneath why something was not taken. */
  Label refused() {
    return refused;
  }

  /** This stands now. */
  void stands(String text) {
    boolean mine = !getText().strip().equals(stands);
    stands = text;
    if (!mine) {
      setText(text);
    }
  }

  private void leave() {
    String typed = getText().strip();
    if (typed.equals(stands)) {
      say("");
      return;
    }
    String objection = keep.apply(typed);
    say(objection);
    if (objection.isEmpty()) {
      stands = typed;
    }
  }

  private void say(String objection) {
    refused.setText(objection);
    refused.setVisible(!objection.isEmpty());
    refused.setManaged(!objection.isEmpty());
  }
}
