package app.understory.integration.view.asked;

import app.understory.kit.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A line of what came unasked; the one that is chosen says what can be done with it. */
final class CameCell extends ListCell<CameLine> {
  private final AskedModel model;
  private final Words words;
  private final Label heading = new Label();

  CameCell(AskedModel model, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("us-came-cell");
    heading.getStyleClass().add("us-label");
    heading.setWrapText(true);
    setPrefWidth(0);
    selectedProperty().addListener((_, _, chosen) -> {
      if (getGraphic() instanceof CandidateRow row) {
        row.unfold(chosen);
        requestLayout();
      }
    });
  }

  @Override
  protected void updateItem(@Nullable CameLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (line) {
      case CameLine.Heading(String said) -> {
        heading.setText(said);
        setGraphic(heading);
        setAccessibleText(said);
      }
      case CameLine.Came came -> {
        CandidateRow row = new CandidateRow(model, came, words);
        row.unfold(isSelected());
        setGraphic(row);
        setAccessibleText(row.getAccessibleText());
      }
    }
  }

  /** As high as its wrapped words: a cell asks what it shows without telling it how wide it is. */
  @Override
  protected double computePrefHeight(double width) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    return getGraphic() == null || inner <= 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + snapSizeY(getGraphic().prefHeight(inner)) + snappedBottomInset();
  }
}
