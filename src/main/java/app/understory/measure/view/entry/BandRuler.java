package app.understory.measure.view.entry;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A score on its bands. Each whole number has a place of its own and bands change half-way between two, so that a score
 * never sits on an edge.
 */
public final class BandRuler extends Pane {
  private static final double HEIGHT = 74;
  private static final double TOP = 22;
  private static final double BAND = 26;
  private static final double GAP = 10;

  private int most = 1;
  private List<Band> bands = List.of();
  private List<Point> points = List.of();
  private final List<Label> names = new ArrayList<>();
  private final List<Label> values = new ArrayList<>();
  private final List<Region> grounds = new ArrayList<>();
  private final List<Region> marks = new ArrayList<>();

  /** A range with its name. */
  public record Band(int from, int to, String name) {}

  /**
   * A score on it.
   *
   * @param style how it is drawn: {@code now}, {@code so-far}, {@code last} or {@code baseline}
   */
  public record Point(double value, String words, String style) {}

  /** Empty. */
  public BandRuler() {
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /**
   * Shows a score.
   *
   * @param most the largest there can be
   */
  public void show(int most, List<Band> bands, List<Point> points, String said) {
    this.most = most;
    this.bands = List.copyOf(bands);
    this.points = List.copyOf(points);
    setAccessibleText(said);
    names.clear();
    values.clear();
    grounds.clear();
    marks.clear();
    List<Node> all = new ArrayList<>();
    for (int n = 0; n < bands.size(); n++) {
      Region ground = region(n % 2 == 0 ? "us-ruler-band" : "us-ruler-bare");
      grounds.add(ground);
      Label name = label(bands.get(n).name(), "us-ruler-name");
      names.add(name);
    }
    all.addAll(grounds);
    all.add(region("us-ruler-line"));
    for (Point point : points) {
      marks.add(region("us-ruler-" + point.style()));
      values.add(label(point.words(), "us-ruler-" + point.style() + "-words"));
    }
    all.addAll(marks.reversed());
    all.addAll(names);
    all.addAll(values);
    getChildren().setAll(all);
  }

  private static Region region(String style) {
    Region region = new Region();
    region.getStyleClass().add(style);
    region.setMouseTransparent(true);
    return region;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().addAll("us-ruler-words", style);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private double place(double value) {
    return (value + 0.5) / (most + 1) * getWidth();
  }

  @Override
  protected void layoutChildren() {
    for (int n = 0; n < bands.size(); n++) {
      double from = Math.round(place(bands.get(n).from() - 0.5));
      double to = Math.round(place(bands.get(n).to() + 0.5));
      grounds.get(n).resizeRelocate(from, TOP, to - from, BAND);
      Label name = names.get(n);
      double wide = Math.min(name.prefWidth(-1), getWidth());
      name.resizeRelocate(Math.clamp((from + to - wide) / 2, 0, Math.max(0, getWidth() - wide)),
          TOP + BAND + 4, wide, name.prefHeight(-1));
    }
    getChildren().stream().filter(node -> node.getStyleClass().contains("us-ruler-line"))
        .forEach(line -> line.resizeRelocate(0, TOP + BAND / 2, getWidth(), 1));
    for (int n = 0; n < points.size(); n++) {
      Region mark = marks.get(n);
      double size = mark.prefWidth(-1);
      mark.resizeRelocate(Math.round(place(points.get(n).value()) - size / 2),
          Math.round(TOP + BAND / 2 - size / 2), size, size);
    }
    values();
  }

  /** The first one stands where it belongs; the others make room, each on its own side. */
  private void values() {
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < points.size(); n++) {
      Label value = values.get(n);
      double wide = value.prefWidth(-1);
      double at = place(points.get(n).value()) - wide / 2;
      if (n > 0 && at + wide + GAP > left && at < right + GAP) {
        boolean before = points.get(n).value() < points.getFirst().value();
        at = before ? left - GAP - wide : right + GAP;
      }
      at = Math.clamp(at, 0, Math.max(0, getWidth() - wide));
      left = Math.min(left, at);
      right = Math.max(right, at + wide);
      value.resizeRelocate(at, 0, wide, value.prefHeight(-1));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }
}
