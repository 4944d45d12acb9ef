package app.understory.session.view;

import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.VitalSigns;
import app.understory.session.view.stream.LogWords;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** The last readings of blood pressure: filled above, hollow below. Every figure stands in the stream as words. */
public final class Trend extends Pane {
  private static final int MOST = 6;
  private static final double WIDTH = 196;
  private static final double PLOT = 64;
  private static final double HEIGHT = 92;
  private static final double DOT = 7;
  private static final double INSET = 26;
  private static final double LOW = 50;
  private static final double HIGH = 170;
  private static final int HEADROOM = 6;
  /** Two times nearer than this would lie on each other. */
  private static final double ROOM = 38;

  private double high = HIGH;
  private long first;
  private long last;

  /** Empty. */
  public Trend() {
    getStyleClass().add("us-trend");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /**
   * Draws the last of these that have a pressure.
   *
   * @param limit of the systolic pressure, mmHg
   * @param dueMs when the next is due, in milliseconds of the session; empty where none is
   */
  void show(List<Entry> readings, int limit, OptionalLong dueMs) {
    List<Entry> drawn = readings.stream().filter(entry -> signs(entry).systolic().isPresent()).toList();
    drawn = drawn.subList(Math.max(0, drawn.size() - MOST), drawn.size());
    getChildren().clear();
    setAccessibleText(
        Words.of(Trend.class).get("accessible", Integer.toString(drawn.size()), Integer.toString(limit)));
    if (drawn.isEmpty()) {
      return;
    }
    high = Math.max(HIGH, limit + HEADROOM);
    first = drawn.getFirst().elapsedMs();
    last = Math.max(drawn.getLast().elapsedMs(), dueMs.orElse(Long.MIN_VALUE));
    limit(limit);
    line(drawn, VitalSigns::systolic, "us-trend-filled");
    line(drawn, VitalSigns::diastolic, "us-trend-hollow");
    clock(LogWords.clock(drawn.getFirst().happened()), x(drawn.getFirst().elapsedMs()));
    double end = x(drawn.getLast().elapsedMs());
    boolean due = dueMs.isPresent() && dueMs.getAsLong() > drawn.getLast().elapsedMs();
    if (due) {
      due(x(dueMs.getAsLong()));
    }
    if (end - INSET > ROOM && (!due || x(dueMs.getAsLong()) - end > ROOM)) {
      clock(LogWords.clock(drawn.getLast().happened()), end);
    }
  }

  private void limit(int limit) {
    Line line = new Line(0, y(limit), WIDTH - 34, y(limit));
    line.getStyleClass().add("us-trend-limit");
    Label figure = new Label(Integer.toString(limit));
    figure.getStyleClass().addAll("us-small", "us-quiet");
    figure.relocate(WIDTH - 28, y(limit) - 9);
    getChildren().addAll(line, figure);
  }

  private void due(double x) {
    Line line = new Line(x, 0, x, PLOT);
    line.getStyleClass().add("us-trend-due");
    getChildren().add(line);
    clock(Words.of(Trend.class).get("due"), x);
  }

  private void line(List<Entry> drawn, Function<VitalSigns, OptionalInt> figure, String dot) {
    Polyline line = new Polyline();
    line.getStyleClass().add("us-trend-line");
    getChildren().add(line);
    for (int i = 0; i < drawn.size(); i++) {
      double x = x(drawn.get(i).elapsedMs());
      double y = y(figure.apply(signs(drawn.get(i))).orElse((int) LOW));
      line.getPoints().addAll(x, y);
      Region mark = new Region();
      mark.getStyleClass().add(dot);
      mark.resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
      mark.setManaged(false);
      getChildren().add(mark);
    }
  }

  private void clock(String words, double x) {
    Label time = new Label(words);
    time.getStyleClass().addAll("us-small", "us-quiet");
    time.relocate(x - 16, PLOT + 8);
    getChildren().add(time);
  }

  private double x(long ms) {
    return INSET + (WIDTH - 2 * INSET) * (ms - first) / Math.max(1, last - first);
  }

  private double y(int figure) {
    return PLOT - (Math.clamp(figure, LOW, high) - LOW) / (high - LOW) * (PLOT - DOT) - DOT / 2;
  }

  private static VitalSigns signs(Entry entry) {
    return (VitalSigns) entry.what();
  }
}
