package app.understory.session.view;

import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.VitalSigns;
import app.understory.session.view.stream.LogWords;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
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
  private static final double HIGH = 180;

  /** Empty. */
  public Trend() {
    getStyleClass().add("us-trend");
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /** Draws the last of these that have a pressure. */
  void show(List<Entry> readings) {
    List<Entry> drawn = readings.stream().filter(entry -> signs(entry).systolic().isPresent()).toList();
    drawn = drawn.subList(Math.max(0, drawn.size() - MOST), drawn.size());
    getChildren().clear();
    setAccessibleText(Words.of(Trend.class).get("accessible", Integer.toString(drawn.size())));
    if (drawn.size() < 2) {
      return;
    }
    line(drawn, VitalSigns::systolic, "us-trend-filled");
    line(drawn, VitalSigns::diastolic, "us-trend-hollow");
    clock(drawn, 0);
    clock(drawn, drawn.size() - 1);
  }

  private void line(List<Entry> drawn, Function<VitalSigns, OptionalInt> figure, String dot) {
    Polyline line = new Polyline();
    line.getStyleClass().add("us-trend-line");
    getChildren().add(line);
    for (int i = 0; i < drawn.size(); i++) {
      double x = x(drawn, i);
      double y = y(figure.apply(signs(drawn.get(i))).orElse((int) LOW));
      line.getPoints().addAll(x, y);
      Region mark = new Region();
      mark.getStyleClass().add(dot);
      mark.resizeRelocate(x - DOT / 2, y - DOT / 2, DOT, DOT);
      mark.setManaged(false);
      getChildren().add(mark);
    }
  }

  private void clock(List<Entry> drawn, int index) {
    Label time = new Label(LogWords.clock(drawn.get(index).happened()));
    time.getStyleClass().addAll("us-small", "us-quiet");
    time.relocate(x(drawn, index) - 16, PLOT + 10);
    getChildren().add(time);
  }

  private static double x(List<Entry> drawn, int index) {
    long first = drawn.getFirst().elapsedMs();
    long whole = Math.max(1, drawn.getLast().elapsedMs() - first);
    return INSET + (WIDTH - 2 * INSET) * (drawn.get(index).elapsedMs() - first) / whole;
  }

  private static double y(int figure) {
    return PLOT - (Math.clamp(figure, LOW, HIGH) - LOW) / (HIGH - LOW) * (PLOT - DOT) - DOT / 2;
  }

  private static VitalSigns signs(Entry entry) {
    return (VitalSigns) entry.what();
  }
}
