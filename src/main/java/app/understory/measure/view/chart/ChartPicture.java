package app.understory.measure.view.chart;

import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Frame;
import app.understory.measure.chart.Laid;
import app.understory.measure.chart.Layout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A chart that is looked at: laid out anew for each width and each size of letters. */
public final class ChartPicture extends Pane {
  private static final double PLOT = 270;
  private static final double FIGURES = 34;
  private static final double BESIDE = 10;
  private static final double OWN_SCALE = 34;
  private static final double LETTERS = 12;
  private static final double BASE = 12;
  private static final double LEAST = 200;

  /** A label of the picture, never seen, whose letters tell how large they are now. */
  private final Label probe = new Label();
  private Optional<Chart> chart = Optional.empty();
  private Optional<ChartModel.Point> at = Optional.empty();
  private Consumer<ChartModel.Point> chosen = _ -> {};
  private double drawnAt;

  /** Empty. */
  public ChartPicture() {
    getStyleClass().add("chart-picture");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    probe.getStyleClass().add("chart-word");
    probe.setVisible(false);
    probe.setManaged(false);
    getChildren().add(probe);
    widthProperty().addListener(_ -> {
      if (Math.abs(getWidth() - drawnAt) > 0.5) {
        draw();
      }
    });
    probe.fontProperty().addListener(_ -> draw());
  }

  /** Takes a form that was clicked. */
  void whenChosen(Consumer<ChartModel.Point> listener) {
    chosen = listener;
  }

  /** Draws a chart, with one form looked at. */
  void show(Optional<Chart> now, Optional<ChartModel.Point> looked) {
    chart = now.filter(each -> !each.curves().isEmpty());
    at = looked;
    draw();
  }

  /** What of it is said aloud. */
  void say(String words) {
    setAccessibleText(words);
  }

  private void draw() {
    drawnAt = getWidth();
    getChildren().setAll(probe);
    chart.filter(_ -> getWidth() > LEAST).ifPresent(now -> {
      double scale = probe.getFont().getSize() / LETTERS;
      Laid laid = Layout.of(now, frame(now, scale));
      List<Node> drawn = new ChartInk(now, laid, scale, chosen).nodes(at);
      getChildren().addAll(drawn);
      setMinHeight(laid.height());
      setPrefHeight(laid.height());
    });
  }

  private Frame frame(Chart now, double scale) {
    Font font = Font.font("Lato Semibold", BASE * scale);
    double names = ChartInk.names(now).mapToDouble(name -> width(name, font)).max().orElse(0);
    double own = now.oneScale() ? 0 : OWN_SCALE * scale;
    return new Frame(getWidth(), PLOT * scale, FIGURES * scale, names + own + BESIDE * scale, scale,
        words -> width(words, font), ChartWords.names(now.today()));
  }

  private static double width(String words, Font font) {
    Text text = new Text(words);
    text.setFont(font);
    return Math.ceil(text.getLayoutBounds().getWidth());
  }
}
