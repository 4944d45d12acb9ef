package app.understory.measure.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From days to places, left to right. Every day is as wide as another. */
final class Axis {
  private static final double BEFORE = 16;
  private static final double AFTER = 36;

  private final Chart chart;
  private final double left;
  private final double width;
  private final long days;

  Axis(Chart chart, Frame frame) {
    this.chart = chart;
    left = frame.left() + BEFORE * frame.scale();
    width = Math.max(1, frame.plotRight() - AFTER * frame.scale() - left);
    days = ChronoUnit.DAYS.between(chart.from(), chart.to());
  }

  double x(LocalDate day) {
    return days == 0 ? left + width / 2 : left + width * ChronoUnit.DAYS.between(chart.from(), day) / days;
  }

  double todayX() {
    return x(chart.today());
  }
}
