package app.understory.measure.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A chart as it stands on its ground: everything has its place, nothing is left to whoever draws but the pen.
 *
 * @param left     where the plot begins
 * @param right    where it ends
 * @param top      its upper edge
 * @param bottom   its lower edge
 * @param height   of everything, rows and days among it
 * @param bands    the named ranges of the first curve
 * @param figures  beside the plot
 * @param lines    one for each curve
 * @param words    at the ends of the lines
 * @param rows     beneath the plot, from above
 * @param sessions the marks in these rows
 * @param days     beneath the rows
 * @param today    where it is
 */
public record Laid(double left, double right, double top, double bottom, double height, List<Band> bands,
    List<Figure> figures, List<Line> lines, List<Word> words, List<Row> rows, List<Mark> sessions,
    List<Day> days, double today) {

  /**
   * A named range.
   *
   * @param shaded every second one is
   * @param nameY  where the middle of its name stands
   */
  public record Band(String name, double top, double bottom, boolean shaded, double nameY) {}

  /** A figure of a curve's scale: 0 stands at the left, 1 at the right, where the second curve has its own. */
  public record Figure(int curve, double value, double y) {}

  /**
   * A curve.
   *
   * @param joined   whether the spots of the line are joined
   * @param spots    all forms, in order
   * @param baseline the height of the first point; of the first curve alone
   */
  public record Line(int curve, boolean joined, List<Spot> spots, OptionalDouble baseline) {
    /** Keeps its own copy. */
    public Line {
      spots = List.copyOf(spots);
    }

    /** Those the line goes through. */
    public List<Spot> through() {
      return spots.stream().filter(Spot::inLine).toList();
    }
  }

  /**
   * A form.
   *
   * @param inLine the last complete one of its day; an incomplete one stands in a row beneath the plot
   */
  public record Spot(Curve.Reading reading, double x, double y, boolean inLine) {}

  /**
   * A word or figure in the plot.
   *
   * @param curve 0 or 1
   * @param what  what is said there
   * @param point the point it belongs to
   * @param x     its left edge
   * @param y     its middle
   */
  public record Word(int curve, What what, Curve.Reading point, double x, double y) {
    /** What is said. */
    public enum What {
      /** The curve's name and its first value. */
      HEAD,
      /** The last value. */
      TAIL,
      /** What the dotted line is. */
      BASELINE
    }
  }

  /** A row of marks; without a depth it holds the incomplete forms. */
  public record Row(Optional<Dosing.Depth> depth, double y) {}

  /**
   * A session's mark.
   *
   * @param size     its side or diameter
   * @param numbered whether its number fits inside
   * @param now      it is of today
   */
  public record Mark(Dosing dosing, double x, double y, double size, boolean numbered, boolean now) {}

  /** A day named beneath, its middle there. */
  public record Day(LocalDate day, String name, double x, double y) {}

  /** Keeps its own copies. */
  public Laid {
    bands = List.copyOf(bands);
    figures = List.copyOf(figures);
    lines = List.copyOf(lines);
    words = List.copyOf(words);
    rows = List.copyOf(rows);
    sessions = List.copyOf(sessions);
    days = List.copyOf(days);
  }
}
