package app.understory.measure.view.chart;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Curve;
import app.understory.measure.chart.Curve.Reading;
import app.understory.measure.chart.Dosing;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The same numbers as the picture's, as a table: one line for each form and each session, in order. */
final class ChartTable {
  private static final double WHEN = 112;
  private static final double SCORE = 158;

  private ChartTable() {}

  /**
   * A line.
   *
   * @param day    when
   * @param at     at which moment, where it is known
   * @param scores one for each curve; empty where this line is another one's
   * @param dosing the session of that line
   */
  record Line(LocalDate day, Optional<Moment> at, List<Optional<Reading>> scores, Optional<Dosing> dosing) {
    Line {
      scores = List.copyOf(scores);
    }
  }

  /** The lines of a chart, oldest first. */
  static List<Line> lines(Chart chart) {
    List<Line> lines = new ArrayList<>();
    int curves = chart.curves().size();
    for (int n = 0; n < curves; n++) {
      for (Reading reading : chart.curves().get(n).readings()) {
        List<Optional<Reading>> scores = new ArrayList<>();
        for (int other = 0; other < curves; other++) {
          scores.add(other == n ? Optional.of(reading) : Optional.empty());
        }
        lines.add(new Line(reading.day(), Optional.of(reading.when()), scores, Optional.empty()));
      }
    }
    List<Optional<Reading>> nothing = chart.curves().stream().map(_ -> Optional.<Reading>empty()).toList();
    chart.shown()
        .forEach(each -> lines.add(new Line(each.day(), Optional.empty(), nothing, Optional.of(each))));
    lines.sort(Comparator.comparing(Line::day)
        .thenComparing(line -> line.at().map(moment -> moment.at().toEpochMilli()).orElse(Long.MAX_VALUE)));
    return joined(lines);
  }

  /** Forms of one day stand in one line, unless one of them was filled in twice. */
  private static List<Line> joined(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (Line line : lines) {
      Optional<Line> before = joined.isEmpty() ? Optional.empty() : Optional.of(joined.getLast());
      if (before.filter(each -> fits(each, line)).isPresent()) {
        joined.set(joined.size() - 1, both(before.get(), line));
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static boolean fits(Line one, Line other) {
    boolean free = one.day().equals(other.day()) && (one.dosing().isEmpty() || other.dosing().isEmpty());
    for (int n = 0; n < one.scores().size(); n++) {
      free &= one.scores().get(n).isEmpty() || other.scores().get(n).isEmpty();
    }
    return free;
  }

  private static Line both(Line one, Line other) {
    List<Optional<Reading>> scores = new ArrayList<>();
    for (int n = 0; n < one.scores().size(); n++) {
      int place = n;
      scores.add(one.scores().get(n).or(() -> other.scores().get(place)));
    }
    return new Line(one.day(), one.at().or(other::at), scores, one.dosing().or(other::dosing));
  }

  /** What stands for a form. */
  static String score(Optional<Reading> reading, Words words) {
    return reading.map(each -> each.score().isEmpty()
        ? words.get("incomplete")
        : each.band().map(band -> words.get("score.band", each.figure(), band)).orElseGet(each::figure))
        .orElse("");
  }

  /** What stands for a session. */
  static String session(Optional<Dosing> dosing, Words words) {
    return dosing.map(each -> words.get(each.given() ? "session.given" : "session.today",
        Integer.toString(each.number()), ChartWords.depth(each.depth()))).orElse("");
  }

  /** Fills a table with a chart. */
  static void fill(TableView<Line> table, Chart chart, Words words) {
    Days days = new Days(chart.today());
    table.getColumns().clear();
    table.getColumns().add(column(words.get("table.when"), WHEN, line -> days.near(line.day())));
    for (int n = 0; n < chart.curves().size(); n++) {
      int place = n;
      Curve curve = chart.curves().get(n);
      table.getColumns().add(column(curve.name(), SCORE, line -> score(line.scores().get(place), words)));
    }
    table.getColumns().add(column(words.get("table.session"), SCORE, line -> session(line.dosing(), words)));
    table.getItems().setAll(lines(chart));
  }

  private static TableColumn<Line, String> column(String name, double width,
      Function<Line, String> says) {
    TableColumn<Line, String> column = new TableColumn<>(name);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(says.apply(row.getValue())));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    return column;
  }
}
