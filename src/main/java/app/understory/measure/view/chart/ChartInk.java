package app.understory.measure.view.chart;

import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Curve;
import app.understory.measure.chart.Dosing;
import app.understory.measure.chart.Laid;
import app.understory.measure.chart.Laid.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** The nodes of a chart that was laid out. The style sheet gives their colours. */
final class ChartInk {
  private static final double LINE = 18;
  private static final double AROUND = 9;
  private static final double HIT = 22;
  private static final double GAP = 8;
  private static final List<Double> SIZES = List.of(10.0, 9.0);

  private final Chart chart;
  private final Laid laid;
  private final double scale;
  private final Consumer<ChartModel.Point> chosen;
  private final List<Node> nodes = new ArrayList<>();

  ChartInk(Chart chart, Laid laid, double scale, Consumer<ChartModel.Point> chosen) {
    this.chart = chart;
    this.laid = laid;
    this.scale = scale;
    this.chosen = chosen;
  }

  /** Everything that is named at the right of a chart. */
  static Stream<String> names(Chart chart) {
    Stream<String> bands = chart.curves().stream().limit(1)
        .flatMap(curve -> Stream.concat(
            curve.stripes().isEmpty() ? Stream.of() : Stream.of(ChartWords.bands(curve)),
            curve.stripes().stream().map(Curve.Stripe::name)));
    Stream<String> rows = Stream.concat(Stream.of(ChartWords.row(Optional.empty())),
        chart.shown().isEmpty()
            ? Stream.of()
            : Stream.of(Dosing.Depth.values()).map(depth -> ChartWords.row(Optional.of(depth))));
    return Stream.concat(bands, rows);
  }

  List<Node> nodes(Optional<ChartModel.Point> at) {
    ground();
    laid.sessions().stream().filter(mark -> mark.size() >= GAP * scale && !mark.now())
        .forEach(mark -> line(mark.x(), laid.top(), mark.x(), mark.y(), "chart-session-line"));
    if (laid.today() <= laid.right()) {
      line(laid.today(), laid.top(), laid.today(), laid.bottom() + LINE * scale / 2, "chart-today");
    }
    laid.lines().reversed().forEach(this::curve);
    laid.words().forEach(this::word);
    laid.rows().forEach(row -> text(ChartWords.row(row.depth()), namesX(), row.y(), "chart-name"));
    laid.sessions().forEach(this::session);
    laid.days().forEach(day -> centred(day.name(), day.x(), day.y(), "chart-day"));
    at.ifPresent(this::ring);
    return nodes;
  }

  private double namesX() {
    return laid.right() + (chart.oneScale() ? 10 : 40) * scale;
  }

  private void ground() {
    for (Laid.Band band : laid.bands()) {
      if (band.shaded()) {
        place("chart-band", laid.left(), band.top(), laid.right() - laid.left(), band.bottom() - band.top());
      }
      text(band.name(), namesX(), band.nameY(), "chart-name");
    }
    if (laid.bands().isEmpty()) {
      place("chart-plain", laid.left(), laid.top(), laid.right() - laid.left(), laid.bottom() - laid.top());
    } else if (laid.bands().getLast().nameY() > laid.top() + LINE * scale * 1.4) {
      text(ChartWords.bands(chart.curves().getFirst()), namesX(), laid.top() + 6 * scale, "chart-names");
    }
    laid.figures().forEach(figure -> {
      if (figure.curve() == 0) {
        before(ChartWords.figure(figure.value()), laid.left() - GAP * scale, figure.y());
      } else {
        text(ChartWords.figure(figure.value()), laid.right() + GAP * scale, figure.y(), "chart-figure");
      }
    });
  }

  private void curve(Laid.Line drawn) {
    String which = drawn.curve() == 0 ? "chart-first" : "chart-second";
    drawn.baseline().ifPresent(y -> line(laid.left(), y, laid.right(), y, "chart-baseline"));
    List<Spot> through = drawn.through();
    if (drawn.joined()) {
      Polyline joined = new Polyline();
      through.forEach(spot -> joined.getPoints().addAll(spot.x(), spot.y()));
      joined.getStyleClass().addAll("chart-line", which);
      joined.setManaged(false);
      nodes.add(joined);
    }
    for (int n = 0; n < drawn.spots().size(); n++) {
      Spot spot = drawn.spots().get(n);
      boolean complete = spot.reading().score().isPresent();
      double size = SIZES.get(drawn.curve()) * scale;
      Region mark = place("chart-spot", spot.x() - size / 2, spot.y() - size / 2, size, size);
      mark.getStyleClass().add(which);
      if (!complete || !spot.inLine()) {
        mark.getStyleClass().add(complete ? "chart-earlier" : "chart-incomplete");
      }
      ChartModel.Point point = new ChartModel.Point(drawn.curve(), n);
      Region around = place("chart-hit", spot.x() - HIT / 2, spot.y() - HIT / 2, HIT, HIT);
      around.setOnMouseClicked(_ -> chosen.accept(point));
    }
  }

  private void word(Laid.Word word) {
    String figure = word.point().figure();
    String said = switch (word.what()) {
      case HEAD -> chart.curves().get(word.curve()).name() + ", " + figure;
      case TAIL -> figure;
      case BASELINE -> ChartWords.names(chart.today()).baseline(figure);
    };
    text(said, word.x(), word.y(),
        word.what() == Laid.Word.What.BASELINE ? "chart-baseline-word" : "chart-word")
        .getStyleClass().add(word.curve() == 0 ? "chart-first" : "chart-second");
  }

  private void session(Laid.Mark mark) {
    Label label = new Label(mark.numbered() ? Integer.toString(mark.dosing().number()) : "");
    label.getStyleClass().addAll("chart-session", switch (mark.dosing().depth()) {
      case SUB_PSYCHEDELIC -> "chart-square";
      case PSYCHEDELIC -> "chart-disc";
      case UNSAID -> "chart-unsaid";
    });
    if (!mark.dosing().given()) {
      label.getStyleClass().add("chart-to-come");
    }
    if (mark.now()) {
      double more = 3 * scale;
      Region now = place("chart-now", mark.x() - mark.size() / 2 - more, mark.y() - mark.size() / 2 - more,
          mark.size() + 2 * more, mark.size() + 2 * more);
      now.getStyleClass()
          .add(mark.dosing().depth() == Dosing.Depth.PSYCHEDELIC ? "chart-disc" : "chart-square");
    }
    put(label, mark.x() - mark.size() / 2, mark.y() - mark.size() / 2, mark.size(), mark.size());
  }

  private void ring(ChartModel.Point point) {
    Spot spot = laid.lines().get(point.curve()).spots().get(point.reading());
    double around = AROUND * scale;
    place("chart-looked", spot.x() - around, spot.y() - around, 2 * around, 2 * around);
  }

  private void line(double x1, double y1, double x2, double y2, String style) {
    Line line = new Line(Math.floor(x1) + 0.5, Math.floor(y1) + 0.5, Math.floor(x2) + 0.5,
        Math.floor(y2) + 0.5);
    line.getStyleClass().add(style);
    line.setManaged(false);
    nodes.add(line);
  }

  private Region place(String style, double x, double y, double width, double height) {
    Region region = new Region();
    region.getStyleClass().add(style);
    put(region, x, y, width, height);
    return region;
  }

  private void put(Region region, double x, double y, double width, double height) {
    region.setManaged(false);
    region.resizeRelocate(x, y, width, height);
    nodes.add(region);
  }

  private Label text(String said, double x, double middle, String style) {
    return label(said, style, Pos.CENTER_LEFT, x, middle);
  }

  private void before(String said, double right, double middle) {
    label(said, "chart-figure", Pos.CENTER_RIGHT, right - 2 * LINE * scale, middle);
  }

  private void centred(String said, double x, double middle, String style) {
    label(said, style, Pos.CENTER, x - said.length() * LINE * scale / 4, middle);
  }

  private Label label(String said, String style, Pos pos, double x, double middle) {
    Label label = new Label(said);
    label.getStyleClass().add(style);
    label.setAlignment(pos);
    double high = LINE * scale;
    double width = switch (pos) {
      case CENTER_RIGHT -> 2 * LINE * scale;
      case CENTER -> said.length() * LINE * scale / 2;
      default -> said.length() * LINE * scale / 2 + LINE;
    };
    put(label, x, middle - high / 2, width, high);
    return label;
  }
}
