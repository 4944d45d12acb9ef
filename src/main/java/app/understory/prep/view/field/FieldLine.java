package app.understory.prep.view.field;

import app.understory.prep.Field;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A label and the words of one field beside it. */
public final class FieldLine extends HBox {
  private final Label label = new Label();
  private final GrowingArea area = new GrowingArea();
  private Field field = Field.INTENTION;

  public FieldLine() {
    getStyleClass().add("us-field-line");
    label.getStyleClass().add("us-field-label");
    label.setLabelFor(area);
    HBox.setHgrow(area, Priority.ALWAYS);
    getChildren().addAll(label, area);
  }

  public Field getField() { return field; }

  /** Which field of the worksheet it shows. */
  public void setField(Field field) {
    this.field = field;
    area.setId(field.name());
    area.setLongest(field.longest());
  }

  public String getLabel() { return label.getText(); }

  public void setLabel(String words) {
    label.setText(words);
    area.setAccessibleText(words);
  }

  public boolean isSpoken() { return area.getStyleClass().contains("us-spoken"); }

  /** The words are the person's own. */
  public void setSpoken(boolean spoken) {
    area.getStyleClass().remove("us-spoken");
    getStyleClass().remove("us-spoken-line");
    if (spoken) {
      area.getStyleClass().add("us-spoken");
      getStyleClass().add("us-spoken-line");
    }
  }

  /** Where the words are written. */
  public GrowingArea area() {
    return area;
  }
}
