package app.understory.measure.chart;

import java.time.LocalDate;
import java.util.function.ToDoubleFunction;

/**
 * The place a chart is drawn in. All lengths are in the unit of whoever draws.
 *
 * @param width  of everything
 * @param height of the plot alone; rows and days stand beneath it
 * @param left   room for the figures
 * @param right  room for the names of ranges and rows
 * @param scale  1 for letters 14 high; marks and rows grow with it
 * @param text   how wide a word stands there
 * @param names  what is said in the picture
 */
public record Frame(double width, double height, double left, double right, double scale,
    ToDoubleFunction<String> text, Names names) {

  /** What is said in the picture. */
  public interface Names {

    /**
     * A day beneath the axis.
     *
     * @param before the named day to its left, whose month need not be said again; itself, if there is none
     */
    String day(LocalDate day, LocalDate before);

    /** What stands on the line of the baseline. */
    String baseline(String figure);
  }

  double plotRight() {
    return width - right;
  }
}
