package app.understory.record.view.strands;

import app.understory.kit.Words;
import app.understory.record.strands.Story;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/** How charged a strand was, session by session. A session in which it was not asked keeps its place. */
public final class ChargeChart extends Region {
  private static final Words WORDS = Words.of(ChargeChart.class);
  private static final double TOP = 12;
  private static final double HEIGHT = 44;
  private static final double LEFT = 108;
  private static final double HIGHEST = 10;
  private static final double DOT = 9;
  private static final double LEAST_STEP = 76;

  private final List<Region> grid = new ArrayList<>();
  private final List<Label> scale = new ArrayList<>();
  private final List<Label> figures = new ArrayList<>();
  private final List<Region> dots = new ArrayList<>();
  private final List<Label> sessions = new ArrayList<>();
  private final Polyline line = new Polyline();
  private List<Story.Charge> charges = List.of();

  public ChargeChart() {
    line.getStyleClass().add("charge-line");
    line.setManaged(false);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  /** Draws these, one place for each session. */
  public void show(List<Story.Charge> shown) {
    charges = List.copyOf(shown);
    grid.clear();
    scale.clear();
    figures.clear();
    dots.clear();
    sessions.clear();
    for (int value = (int) HIGHEST; value >= 0; value -= 5) {
      grid.add(region("charge-grid"));
      scale.add(label(Integer.toString(value), "charge-scale"));
    }
    List<String> said = new ArrayList<>();
    for (Story.Charge charge : charges) {
      boolean asked = charge.value().isPresent();
      sessions.add(label(WORDS.get("session", Integer.toString(charge.sessionNumber())),
          asked ? "charge-session-asked" : "charge-session"));
      if (asked) {
        dots.add(region("charge-dot"));
        figures.add(label(Integer.toString(charge.value().getAsInt()), "charge-figure"));
        said.add(WORDS.get("said", Integer.toString(charge.sessionNumber()),
            Integer.toString(charge.value().getAsInt())));
      }
    }
    List<Node> all = new ArrayList<>(grid);
    all.addAll(scale);
    all.add(line);
    all.addAll(dots);
    all.addAll(figures);
    all.addAll(sessions);
    getChildren().setAll(all);
    setAccessibleText(said.isEmpty() ? WORDS.get("none") : String.join(", ", said));
    requestLayout();
  }

  private static Region region(String styleClass) {
    Region region = new Region();
    region.getStyleClass().add(styleClass);
    return region;
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    return label;
  }

  @Override
  protected double computePrefHeight(double width) {
    return TOP + HEIGHT + 30;
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - 4;
    for (int n = 0; n < grid.size(); n++) {
      double y = Math.floor(y(HIGHEST - 5 * n));
      grid.get(n).resizeRelocate(LEFT, y, Math.max(0, right - LEFT), 1);
      Label label = scale.get(n);
      double width = label.prefWidth(-1);
      label.resizeRelocate(LEFT - 12 - width, y - Math.floor(label.prefHeight(-1) / 2), width,
          label.prefHeight(-1));
    }
    line.getPoints().clear();
    double step = charges.size() < 2 ? 0 : (right - LEFT - 60) / (charges.size() - 1);
    int every = Math.max(1, (int) Math.ceil(LEAST_STEP / Math.max(1, step)));
    int shown = 0;
    for (int n = 0; n < charges.size(); n++) {
      double x = Math.floor(LEFT + 30 + step * n);
      Label session = sessions.get(n);
      session.setVisible(charges.size() < 2 || (charges.size() - 1 - n) % every == 0);
      centre(session, x, TOP + HEIGHT + 10);
      if (charges.get(n).value().isPresent()) {
        double y = Math.floor(y(charges.get(n).value().getAsInt()));
        line.getPoints().addAll(x + 0.5, y + 0.5);
        dots.get(shown).resizeRelocate(x - 4, y - 4, DOT, DOT);
        Label figure = figures.get(shown++);
        double width = figure.prefWidth(-1);
        figure.resizeRelocate(x + 10, y - figure.prefHeight(-1) + 2, width, figure.prefHeight(-1));
      }
    }
  }

  private static double y(double value) {
    return TOP + HEIGHT - value / HIGHEST * HEIGHT;
  }

  private static void centre(Label label, double x, double y) {
    double width = label.prefWidth(-1);
    label.resizeRelocate(Math.floor(x - width / 2), y, width, label.prefHeight(-1));
  }
}
