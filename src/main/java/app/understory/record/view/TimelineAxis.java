package app.understory.record.view;

import app.understory.kit.mark.KeyCap;
import java.util.OptionalInt;
import javafx.scene.layout.Region;

/** The timeline's line in one row: its upper half, its lower half, and the node between. */
final class TimelineAxis extends Region {
  private static final double WIDTH = 34;
  /** Where the node's middle lies beneath the top of the row: the middle of the row's first line. */
  private static final double MIDDLE = 20;
  private static final double RING = 11;

  private final Region upper = new Region();
  private final Region lower = new Region();
  private final Region ring = new Region();
  private final KeyCap cap = KeyCap.small("");

  TimelineAxis() {
    ring.getStyleClass().add("timeline-ring");
    cap.setOn(true);
    getChildren().addAll(upper, lower, ring, cap);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
  }

  void show(TimelineRow row) {
    dress(upper, row.above());
    dress(lower, row.below());
    OptionalInt number = row.cap();
    cap.setVisible(number.isPresent());
    cap.setText(number.isPresent() ? Integer.toString(number.getAsInt()) : "");
    ring.setVisible(number.isEmpty());
    requestLayout();
  }

  private static void dress(Region half, TimelineRow.Line line) {
    half.setVisible(line != TimelineRow.Line.NONE);
    half.getStyleClass().setAll(line == TimelineRow.Line.STRAND ? "timeline-strand" : "timeline-line");
    half.setPrefWidth(line == TimelineRow.Line.STRAND ? 3 : 1);
  }

  @Override
  protected void layoutChildren() {
    double middle = Math.floor(WIDTH / 2) - 7;
    place(upper, middle, 0, MIDDLE);
    place(lower, middle, MIDDLE, getHeight() - MIDDLE);
    ring.resizeRelocate(Math.floor(middle - RING / 2) + 0.0, MIDDLE - Math.floor(RING / 2), RING, RING);
    double width = Math.max(20, cap.prefWidth(-1));
    cap.resizeRelocate(Math.floor(middle - width / 2), MIDDLE - 10, width, 20);
  }

  private static void place(Region half, double middle, double y, double height) {
    double width = half.getPrefWidth();
    half.resizeRelocate(Math.floor(middle - width / 2), y, width, height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return Double.MAX_VALUE;
  }
}
