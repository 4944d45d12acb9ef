package app.understory.prep.view.field;

import app.understory.kit.Words;
import app.understory.prep.Worksheet.Depth;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** How deep the session is meant to go: one of two words, or none; the chosen one pressed again is taken back. */
public final class DepthChoice extends HBox {
  private final Label label = new Label();
  private final FlowPane choices = new FlowPane();

  public DepthChoice() {
    getStyleClass().add("us-field-line");
    label.getStyleClass().add("us-field-label");
    choices.getStyleClass().add("us-depths");
    HBox.setHgrow(choices, Priority.ALWAYS);
    getChildren().addAll(label, choices);
  }

  public String getLabel() { return label.getText(); }

  public void setLabel(String words) {
    label.setText(words);
  }

  /** Shows and sets the name of a depth; empty while none is meant. */
  public void bind(StringProperty depth, Words words) {
    for (Depth each : Depth.values()) {
      ToggleButton choice = new ToggleButton(words.get("setting.depth." + each));
      choice.setId("depth-" + each);
      choice.setMinWidth(USE_PREF_SIZE);
      choice.setAccessibleText(label.getText() + ": " + choice.getText());
      choice.setSelected(each.name().equals(depth.get()));
      depth.addListener((_, _, now) -> choice.setSelected(each.name().equals(now)));
      choice.setOnAction(_ -> depth.set(choice.isSelected() ? each.name() : ""));
      choices.getChildren().add(choice);
    }
  }
}
