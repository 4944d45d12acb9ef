package app.understory.kit.mark;

import app.understory.kit.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;

/**
 * The days after a session as a garden: one plant a day, one leaf a practice. Filled leaf = kept, outlined = planned,
 * bare twig = skipped, a seed under the ground = a day to come.
 */
public final class Garden extends Region {
  private static final Words WORDS = Words.of(Garden.class);
  private static final double UP = Math.toRadians(35);

  private Size size = Size.ROW;
  private List<Day> days = List.of();
  private int today;

  /** Its three sizes. */
  public enum Size {
    /** In a row of a list. */
    ROW(120, 46, 15, 1),
    /** Beside a page. */
    SIDE(204, 62, 25, 1.25),
    /** Over the window plan, one plant above each column. */
    PLAN(856, 104, 107, 2);

    private final double width;
    private final double height;
    private final double step;
    private final double scale;

    Size(double width, double height, double step, double scale) {
      this.width = width;
      this.height = height;
      this.step = step;
      this.scale = scale;
    }
  }

  /** What became of one practice. */
  public enum Practice {
    KEPT, PLANNED, SKIPPED
  }

  /** One day with its practices. */
  public record Day(List<Practice> practices) {
    public Day {
      practices = List.copyOf(practices);
    }
  }

  /** Empty, in a row's size. */
  public Garden() {
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    draw();
  }

  public Size getSize() { return size; }

  /** Draws it at another size. */
  public void setSize(Size size) {
    this.size = size;
    draw();
  }

  /** Shows the days, the session's own first; those after today are seeds. */
  public void show(List<Day> days, int today) {
    this.days = List.copyOf(days);
    this.today = today;
    draw();
  }

  private void draw() {
    setMinSize(size.width, size.height);
    setPrefSize(size.width, size.height);
    setMaxSize(size.width, size.height);
    getChildren().clear();
    double ground = Math.floor(size.height - 12 * size.scale / 1.25);
    for (int n = 0; n < days.size(); n++) {
      double x = Math.floor(size.step * (n + 0.5)) + 0.5;
      if (n > today) {
        add(new Circle(x, ground + 4.5 * size.scale, 1.5 * size.scale), "us-garden-seed");
      } else {
        plant(x, ground, days.get(n), n == today);
      }
    }
    Region soil = new Region();
    soil.setManaged(false);
    soil.getStyleClass().add("us-garden-soil");
    soil.resizeRelocate(0, ground, size.width, 1);
    getChildren().add(soil);
    setAccessibleText(WORDS.get("days", today, Math.max(0, days.size() - 1)));
  }

  private void plant(double x, double ground, Day day, boolean now) {
    String tone = now ? "us-tone-accent" : "us-tone-leaf";
    Path stem = new Path();
    Path kept = new Path();
    Path planned = new Path();
    Path skipped = new Path();
    double step = 5.4 * size.scale;
    double top = ground - step * (day.practices().size() + 0.6) - 1;
    Leaf.twig(stem, x, ground, Math.PI / 2, ground - top);
    for (int n = 0; n < day.practices().size(); n++) {
      double angle = n % 2 == 0 ? UP : Math.PI - UP;
      double y = ground - step * (n + 0.7);
      switch (day.practices().get(n)) {
        case KEPT -> Leaf.blade(kept, x, y, angle, 7 * size.scale, 2.8 * size.scale);
        case PLANNED -> Leaf.blade(planned, x, y, angle, 7 * size.scale, 2.8 * size.scale);
        case SKIPPED -> Leaf.twig(skipped, x, y, angle, 5 * size.scale);
      }
    }
    add(stem, "us-stem", tone);
    add(kept, "us-blade", tone);
    add(planned, "us-blade-outline", tone);
    add(skipped, "us-garden-twig");
  }

  private void add(Shape shape, String... styleClasses) {
    shape.setManaged(false);
    shape.getStyleClass().addAll(styleClasses);
    getChildren().add(shape);
  }
}
