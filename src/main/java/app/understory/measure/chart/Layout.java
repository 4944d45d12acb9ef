package app.understory.measure.chart;

import app.understory.measure.chart.Curve.Reading;
import app.understory.measure.chart.Laid.Band;
import app.understory.measure.chart.Laid.Figure;
import app.understory.measure.chart.Laid.Line;
import app.understory.measure.chart.Laid.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Lays a chart out: the same for the screen and for paper. */
public final class Layout {
  /** A line of small words. */
  private static final double SMALL_LINE = 16;
  private static final double TOP = 10;
  /** Two forms of one day stand this far apart. */
  private static final double SAME_DAY = 7;
  private static final int STEPS = 5;

  private final Chart chart;
  private final Frame frame;
  private final Axis axis;

  private Layout(Chart chart, Frame frame) {
    this.chart = chart;
    this.frame = frame;
    axis = new Axis(chart, frame);
  }

  /** The chart on that ground. */
  public static Laid of(Chart chart, Frame frame) {
    return new Layout(chart, frame).lay();
  }

  private double top() {
    return TOP * frame.scale();
  }

  private double bottom() {
    return top() + frame.height();
  }

  private Laid lay() {
    Beneath beneath = new Beneath(chart, frame, axis, bottom());
    List<Line> lines = IntStream.range(0, chart.curves().size()).mapToObj(n -> line(n, beneath)).toList();
    List<Figure> figures = new ArrayList<>();
    for (int n = 0; n < (chart.oneScale() ? Math.min(1, lines.size()) : lines.size()); n++) {
      figures.addAll(figures(n));
    }
    return new Laid(frame.left(), frame.plotRight(), top(), bottom(), beneath.height(), bands(), figures,
        lines,
        new Ends(chart, lines, frame, axis.todayX(),
            new Room(frame.left(), frame.plotRight(), top(), bottom())).words(),
        beneath.rows(), beneath.marks(), beneath.days(), axis.todayX());
  }

  private Curve.Scope scope(int curve) {
    return chart.curves().get(chart.oneScale() ? 0 : curve).scope();
  }

  private double y(int curve, double value) {
    Curve.Scope scope = scope(curve);
    double share = (value - scope.least()) / (scope.most() - scope.least());
    return bottom() - Math.clamp(share, 0, 1) * frame.height();
  }

  private List<Band> bands() {
    if (chart.curves().isEmpty()) {
      return List.of();
    }
    List<Curve.Stripe> stripes = chart.curves().getFirst().stripes();
    List<Band> bands = new ArrayList<>();
    double free = bottom() + SMALL_LINE * frame.scale() / 2;
    for (int n = 0; n < stripes.size(); n++) {
      double lower = y(0, stripes.get(n).from());
      double upper = y(0, stripes.get(n).to());
      double name = Math.min((upper + lower) / 2, free - SMALL_LINE * frame.scale());
      bands.add(new Band(stripes.get(n).name(), upper, lower, n % 2 == 0, name));
      free = name;
    }
    return bands;
  }

  /** The edges of the ranges, or even steps where there are none. */
  private List<Figure> figures(int curve) {
    Curve.Scope scope = scope(curve);
    List<Curve.Stripe> stripes = chart.curves().get(curve).stripes();
    DoubleStream inner = stripes.isEmpty()
        ? IntStream.range(1, STEPS).mapToDouble(n -> scope.least() + step(scope) * n)
        : stripes.stream().flatMapToDouble(stripe -> DoubleStream.of(stripe.from(), stripe.to()));
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure(curve, scope.least(), y(curve, scope.least())));
    figures.add(new Figure(curve, scope.most(), y(curve, scope.most())));
    inner.filter(value -> value > scope.least() && value < scope.most()).distinct()
        .mapToObj(value -> new Figure(curve, value, y(curve, value)))
        .filter(each -> figures.stream()
            .allMatch(other -> Math.abs(other.y() - each.y()) >= SMALL_LINE * frame.scale()))
        .forEach(figures::add);
    return figures;
  }

  /** A fifth of the scale where that is whole, else a quarter of it. */
  private static double step(Curve.Scope scope) {
    double whole = scope.most() - scope.least();
    return whole % STEPS == 0 ? whole / STEPS : whole / (STEPS - 1);
  }

  private Line line(int n, Beneath beneath) {
    Curve curve = chart.curves().get(n);
    List<Reading> points = curve.points();
    List<Spot> spots = new ArrayList<>();
    for (Reading reading : curve.readings()) {
      boolean inLine = points.contains(reading);
      double x = axis.x(reading.day()) - (inLine ? 0 : later(curve, reading) * SAME_DAY * frame.scale());
      double y = reading.score().isPresent() ? y(n, reading.value()) : beneath.incompleteY();
      spots.add(new Spot(reading, x, y, inLine));
    }
    OptionalDouble baseline = n == 0 && points.size() > 1
        ? curve.baseline().map(first -> OptionalDouble.of(y(n, first.value()))).orElse(OptionalDouble.empty())
        : OptionalDouble.empty();
    return new Line(n, curve.joined(), spots, baseline);
  }

  /** How many complete forms of the same day came after it. */
  private static long later(Curve curve, Reading reading) {
    LocalDate day = reading.day();
    return reading.score().isEmpty()
        ? 0
        : curve.readings().stream()
            .filter(
                other -> other.score().isPresent() && other.day().equals(day) && other.compareTo(reading) > 0)
            .count();
  }
}
