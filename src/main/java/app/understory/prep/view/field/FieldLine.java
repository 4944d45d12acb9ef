package app.understory.prep.view.field;

import app.understory.kit.write.GrowingArea;
import app.understory.prep.Field;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A label and the words of one field beside it. */
public final class FieldLine extends HBox {
  private final Label label = new Label();
  private final GrowingArea area = new GrowingArea();
  private final Label before = new Label();
  private Field field = Field.INTENTION;

  public FieldLine() {
    getStyleClass().add("us-field-line");
    label.getStyleClass().add("us-field-label");
    label.setLabelFor(area);
    before.getStyleClass().add("us-opening-before");
    before.setWrapText(true);
    show("");
    VBox written = new VBox(area, before);
    HBox.setHgrow(written, Priority.ALWAYS);
    getChildren().addAll(label, written);
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

  /** What was written there before, to be laid beside; empty shows nothing. */
  public void show(String words) {
    before.setText(words);
    before.setVisible(!words.isEmpty());
    before.setManaged(!words.isEmpty());
  }

  /** Where the words are written. */
  public GrowingArea area() {
    return area;
  }
}
