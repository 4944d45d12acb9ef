package app.understory.session.view.plot;

import app.understory.kit.Words;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.VitalSigns;
import app.understory.session.account.Account;
import app.understory.session.account.PhaseSpan;
import app.understory.session.view.stream.LogWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/**
 * One session on one axis: phases as bands, pressure and pulse, doses, and a row of ticks for each kind of entry. No
 * curve of depth is drawn. The log is its table twin.
 */
public final class Plot extends Pane {
  /** Pressures named at the left, in mmHg. */
  private static final List<Integer> SCALE = List.of(80, 120);
  /** How far apart two figures stand at least, in pixels. */
  private static final double APART = 14;
  private static final double LEFT = 92;
  private static final double RIGHT = 56;
  private static final double TOP = 22;
  private static final double PRESSURE = 124;
  private static final double DOSES = 28;
  private static final double ROW = 18;
  /** A tick is 3 wide; so much around it is as good as the tick. */
  private static final double HIT = 11;
  private static final double AXIS = 24;
  private static final double LOW = 50;
  private static final long HALF_HOUR = 30 * 60_000L;

  private final Words words = Words.of(Plot.class);
  private Consumer<Entry> chosen = _ -> {};
  private Optional<Account> account = Optional.empty();
  private Optional<Entry> current = Optional.empty();
  private List<List<Entry>> rows = List.of();
  private boolean pulse = true;

  /** Empty. */
  public Plot() {
    getStyleClass().add("us-plot");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words.get("accessible"));
    setFocusTraversable(true);
    widthProperty().addListener((_, _, _) -> draw());
  }

  /** Takes an entry that was clicked. */
  void onChosen(Consumer<Entry> use) {
    chosen = use;
  }

  /** Whether the pulse is drawn. */
  void withPulse(boolean drawn) {
    if (drawn != pulse) {
      pulse = drawn;
      draw();
    }
  }

  /** Draws a session, with one entry in focus. */
  void show(Account drawn, List<List<Entry>> kinds, Optional<Entry> focus) {
    account = Optional.of(drawn);
    rows = kinds;
    current = focus;
    draw();
  }

  private void draw() {
    getChildren().clear();
    account.filter(_ -> getWidth() > LEFT + RIGHT).ifPresent(each -> {

      double bottom = TOP + PRESSURE + DOSES + rows.size() * ROW;
      setMinHeight(bottom + AXIS);
      setPrefHeight(bottom + AXIS);
      phases(each, bottom);
      pressure(each);
      doses(each, bottom);
      double y = TOP + PRESSURE + DOSES;
      for (List<Entry> row : rows) {
        row(each, LogWords.kind(row.getFirst()), row, y);
        y += ROW;
      }
      axis(each, bottom);
    });
  }

  private double x(Account account, long ms) {
    return LEFT + (getWidth() - LEFT - RIGHT) * Math.clamp(ms / (double) account.lengthMs(), 0, 1);
  }

  private void phases(Account account, double bottom) {
    List<PhaseSpan> spans = account.phases();
    for (int i = 0; i < spans.size(); i++) {
      double from = x(account, spans.get(i).fromMs());
      double to = x(account, spans.get(i).toMs().orElse(account.lengthMs()));
      if (i % 2 == 0) {
        Region band = new Region();
        band.getStyleClass().add("us-plot-band");
        place(band, from, TOP, to - from, bottom - TOP);
      }
      Label name = text(LogWords.phase(spans.get(i).phase()), from + 4, 2);
      name.setMaxWidth(to - from - 6);
      name.setVisible(to - from > 46);
    }
  }

  private void pressure(Account account) {
    double high = Math.max(170, account.terms().during().systolic() + 6);
    double limit = y(account.terms().during().systolic(), high);
    Line line = new Line(LEFT, limit, getWidth() - RIGHT, limit);
    line.getStyleClass().add("us-trend-limit");
    getChildren().add(line);
    text(words.get("pressure"), 0, TOP + 18);
    text(Integer.toString(account.terms().during().systolic()), LEFT - 30, limit - 8);
    text(words.get("limit"), getWidth() - RIGHT + 6, limit - 8);
    for (int value : SCALE) {
      text(Integer.toString(value), LEFT - 30, y(value, high) - 8);
    }
    if (pulse) {
      line(account, VitalSigns::pulse, high, "us-plot-pulse", "us-plot-square");
    }
    line(account, VitalSigns::systolic, high, "us-trend-line", "us-trend-filled");
    line(account, VitalSigns::diastolic, high, "us-trend-line", "us-trend-hollow");
    ends(account, high, limit);
  }

  /** The last value of each line at its right end, and what the dashed one is; none stands upon another. */
  private void ends(Account account, double high, double limit) {
    double free = limit + APART;
    for (Function<VitalSigns, OptionalInt> figure : figures()) {
      OptionalInt last = account.readings().stream().map(entry -> figure.apply((VitalSigns) entry.what()))
          .flatMapToInt(OptionalInt::stream).reduce((_, later) -> later);
      if (last.isPresent()) {
        double at = Math.max(free, y(last.getAsInt(), high));
        text(Integer.toString(last.getAsInt()), getWidth() - RIGHT + 6, at - 8);
        free = at + APART;
      }
    }
    account.readings().stream().filter(_ -> pulse).map(entry -> ((VitalSigns) entry.what()).pulse())
        .flatMapToInt(OptionalInt::stream).findFirst()
        .ifPresent(first -> text(words.get("pulse"), 0, y(first, high) - 8));
  }

  private List<Function<VitalSigns, OptionalInt>> figures() {
    return pulse
        ? List.of(VitalSigns::systolic, VitalSigns::diastolic, VitalSigns::pulse)
        : List.of(VitalSigns::systolic, VitalSigns::diastolic);
  }

  private static double y(int value, double high) {
    return TOP + PRESSURE - 6 - (Math.clamp(value, LOW, high) - LOW) / (high - LOW) * (PRESSURE - 16);
  }

  private void line(Account account, Function<VitalSigns, OptionalInt> figure, double high, String style,
      String dot) {
    Polyline line = new Polyline();
    line.getStyleClass().add(style);
    getChildren().add(line);
    for (Entry entry : account.readings()) {
      OptionalInt value = figure.apply((VitalSigns) entry.what());
      if (value.isPresent()) {
        double x = x(account, entry.elapsedMs());
        double y = y(value.getAsInt(), high);
        line.getPoints().addAll(x, y);
        Region mark = new Region();
        mark.getStyleClass().add(dot);
        pick(mark, entry);
        place(mark, x - 3.5, y - 3.5, 7, 7);
      }
    }
  }

  private void doses(Account account, double bottom) {
    text(words.get("doses"), 0, TOP + PRESSURE + 4);
    for (Entry entry : account.given().doses()) {
      double x = x(account, entry.elapsedMs());
      Line line = new Line(x, TOP, x, bottom);
      line.getStyleClass().add("us-plot-dose-line");
      Label plate = new Label(words.get("dose", LogWords.plain(((Dose) entry.what()).milligrams())));
      plate.getStyleClass().add("us-plot-plate");
      pick(plate, entry);
      getChildren().add(line);
      place(plate, x - 27, TOP + PRESSURE + 3, 54, 20);
    }
  }

  private void row(Account account, String name, List<Entry> entries, double y) {
    text(name, 0, y);
    text(Integer.toString(entries.size()), getWidth() - RIGHT + 6, y);
    Line hair = new Line(LEFT, y + ROW / 2, getWidth() - RIGHT, y + ROW / 2);
    hair.getStyleClass().add("us-plot-hair");
    getChildren().add(hair);
    for (Entry entry : entries) {
      boolean here = current.filter(entry::equals).isPresent();
      Region tick = new Region();
      tick.getStyleClass().add(here
          ? "us-plot-here"
          : entry.lane() == Entry.Lane.PRIVATE ? "us-plot-private" : "us-plot-tick");
      double x = x(account, entry.elapsedMs());
      place(tick, x - (here ? 2.5 : 1.5), y + ROW / 2 - (here ? 8.5 : 5.5), here ? 5 : 3, here ? 17 : 11);
      Region around = new Region();
      pick(around, entry);
      place(around, x - HIT / 2, y, HIT, ROW);
    }
  }

  private void axis(Account account, double bottom) {
    text(words.get(account.given().doses().isEmpty() ? "since.begin" : "since.dose"), 0, bottom + 4);
    long zero = account.zeroMs();
    for (long at = zero % HALF_HOUR; at <= account.lengthMs(); at += HALF_HOUR) {
      text(LogWords.elapsed(at - zero), x(account, at) - 12, bottom + 4);
    }
  }

  private void pick(Node node, Entry entry) {
    if (current.filter(entry::equals).isPresent() && !node.getStyleClass().isEmpty()) {
      node.getStyleClass().add("us-plot-chosen");
    }
    node.setOnMouseClicked(_ -> chosen.accept(entry));
  }

  private void place(Region node, double x, double y, double width, double height) {
    node.setManaged(false);
    node.resizeRelocate(x, y, width, height);
    getChildren().add(node);
  }

  private Label text(String said, double x, double y) {
    Label label = new Label(said);
    label.getStyleClass().addAll("us-small", "us-quiet");
    label.relocate(x, y);
    getChildren().add(label);
    return label;
  }
}
