package app.understory.measure.chart;

import app.understory.measure.chart.Laid.Day;
import app.understory.measure.chart.Laid.Mark;
import app.understory.measure.chart.Laid.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands beneath the plot: rows of marks, and the days. */
final class Beneath {
  private static final double ROW = 24;
  private static final double FIRST_ROW = 18;
  private static final double DAYS = 24;
  private static final double MARK = 18;
  private static final double LEAST_MARK = 6;
  private static final double NUMBERED_FROM = 15;
  private static final double APART = 10;

  private final Chart chart;
  private final Frame frame;
  private final Axis axis;
  private final double bottom;
  private final List<Row> rows = new ArrayList<>();

  Beneath(Chart chart, Frame frame, Axis axis, double bottom) {
    this.chart = chart;
    this.frame = frame;
    this.axis = axis;
    this.bottom = bottom;
    if (chart.curves().stream().anyMatch(curve -> !curve.incomplete().isEmpty())) {
      rows.add(new Row(Optional.empty(), y(0)));
    }
    Arrays.stream(Dosing.Depth.values())
        .filter(depth -> depth != Dosing.Depth.UNSAID && !chart.shown().isEmpty() || has(depth))
        .forEach(depth -> rows.add(new Row(Optional.of(depth), y(rows.size()))));
  }

  private boolean has(Dosing.Depth depth) {
    return chart.shown().stream().anyMatch(dosing -> dosing.depth() == depth);
  }

  private double y(int row) {
    return bottom + (FIRST_ROW + row * ROW) * frame.scale();
  }

  private double daysY() {
    return y(rows.size());
  }

  double height() {
    return daysY() + DAYS / 2 * frame.scale();
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  double incompleteY() {
    return y(0);
  }

  List<Mark> marks() {
    double size = Math.clamp(closest() - 2, LEAST_MARK * frame.scale(), MARK * frame.scale());
    boolean numbered = size >= NUMBERED_FROM * frame.scale();
    return chart.shown().stream()
        .map(dosing -> new Mark(dosing, axis.x(dosing.day()), rowOf(dosing.depth()), size,
            numbered, dosing.day().equals(chart.today())))
        .toList();
  }

  private double rowOf(Dosing.Depth depth) {
    return rows.stream().filter(row -> row.depth().filter(depth::equals).isPresent()).mapToDouble(Row::y)
        .findFirst().orElse(bottom);
  }

  /** How near two marks of one row come to each other. */
  private double closest() {
    double closest = Double.MAX_VALUE;
    for (Dosing.Depth depth : Dosing.Depth.values()) {
      double[] all = chart.shown().stream().filter(dosing -> dosing.depth() == depth)
          .mapToDouble(dosing -> axis.x(dosing.day())).sorted().toArray();
      for (int n = 1; n < all.length; n++) {
        closest = Math.min(closest, all[n] - all[n - 1]);
      }
    }
    return closest;
  }

  /** First and last are always named, then the sessions, then the forms, where there is room. */
  List<Day> days() {
    List<LocalDate> wanted = Stream.concat(Stream.of(chart.today(), chart.from()),
        Stream.concat(chart.shown().reversed().stream().map(Dosing::day),
            chart.curves().stream().flatMap(curve -> curve.readings().stream()).map(Curve.Reading::day)
                .filter(_ -> chart.shown().isEmpty())))
        .distinct().toList();
    List<LocalDate> named = new ArrayList<>();
    for (LocalDate day : wanted) {
      List<LocalDate> with = Stream.concat(named.stream(), Stream.of(day)).sorted().toList();
      if (fits(named(with))) {
        named.add(day);
      }
    }
    return named(named.stream().sorted().toList());
  }

  private List<Day> named(List<LocalDate> days) {
    List<Day> named = new ArrayList<>();
    LocalDate before = days.getFirst();
    for (LocalDate day : days) {
      named.add(new Day(day, frame.names().day(day, before), axis.x(day), daysY()));
      before = day;
    }
    return named;
  }

  private boolean fits(List<Day> days) {
    for (int n = 1; n < days.size(); n++) {
      double room = (width(days.get(n)) + width(days.get(n - 1))) / 2 + APART * frame.scale();
      if (days.get(n).x() - days.get(n - 1).x() < room) {
        return false;
      }
    }
    return true;
  }

  private double width(Day day) {
    return frame.text().applyAsDouble(day.name());
  }
}
