package app.understory.measure.view.chart;

import app.understory.kit.Look;
import app.understory.measure.chart.Chart;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** A chart as a picture, in the colours of the day whatever light the window wears. It names no person. */
final class ChartImage {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 480;
  private static final double FINENESS = 2;

  private ChartImage() {}

  /** The picture, twice as fine as the screen; on the JavaFX thread. */
  static WritableImage of(Chart chart) {
    ChartPicture picture = new ChartPicture();
    Label title = new Label(ChartWords.title(chart));
    title.getStyleClass().add("chart-title");
    Label points = new Label(ChartWords.points(chart));
    points.getStyleClass().add("chart-points");
    points.setWrapText(true);
    VBox sheet = new VBox(title, picture, points);
    sheet.getStyleClass().addAll("chart-image", "us-window");
    sheet.getStylesheets().add(ChartImage.class.getResource("chart.css").toExternalForm());
    Scene scene = new Scene(sheet, WIDTH, HEIGHT);
    Look.dressForDay(scene);
    sheet.applyCss();
    sheet.layout();
    picture.show(Optional.of(chart), Optional.empty());
    sheet.applyCss();
    sheet.resize(WIDTH, sheet.prefHeight(WIDTH));
    sheet.layout();
    SnapshotParameters fine = new SnapshotParameters();
    fine.setTransform(new Scale(FINENESS, FINENESS));
    return sheet.snapshot(fine, null);
  }
}
