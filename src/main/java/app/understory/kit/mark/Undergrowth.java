package app.understory.kit.mark;

import java.util.Random;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/**
 * Plants along the lower edge: ferns and vines from a fixed seed, taller towards both sides. A wider window has more
 * plants, not larger ones.
 */
public final class Undergrowth extends Region {
  private static final long SEED = 41;
  private static final double LOWEST = 22;

  private double tallest = 170;
  private double drawnWidth = -1;
  private double drawnHeight = -1;

  /** For the foot of a screen. */
  public Undergrowth() {
    setMouseTransparent(true);
    setMinSize(0, 0);
    setPrefHeight(tallest + 8);
    setMaxWidth(Double.MAX_VALUE);
  }

  /** The height of the tallest plants in pixels. */
  public double getTallest() { return tallest; }

  /** Sets the height of the tallest plants in pixels. */
  public void setTallest(double tallest) {
    this.tallest = tallest;
    if (!prefHeightProperty().isBound()) {
      setPrefHeight(tallest + 8);
    }
    drawnWidth = -1;
    requestLayout();
  }

  /** Keeps it under 26 % of the height of that window. */
  public void fit(Region window) {
    prefHeightProperty().bind(Bindings.min(tallest + 8, window.heightProperty().multiply(0.26)));
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() != drawnWidth || getHeight() != drawnHeight) {
      drawnWidth = getWidth();
      drawnHeight = getHeight();
      getChildren().clear();
      grow(drawnWidth, drawnHeight);
    }
  }

  private void grow(double width, double ground) {
    Random random = new Random(SEED);
    double high = Math.min(tallest, ground);
    for (double x = 24; x < width - 10; x += 20 + random.nextDouble() * 26) {
      double edge = Math.abs(2 * x / Math.max(1, width) - 1);
      double height = LOWEST + (high - LOWEST) * Math.pow(edge, 2.1) * (0.66 + 0.34 * random.nextDouble())
          + 24 * random.nextDouble() * (1 - edge);
      double lean = (random.nextDouble() - 0.5) * 0.36 * height;
      int kind = random.nextInt(10);
      String tone = kind < 5 ? "us-tone-leaf" : kind < 8 ? "us-tone-line" : "us-tone-accent";
      Sprig sprig = new Sprig(x, ground, x + lean, ground - Math.min(height, high));
      if (kind == 0 || kind == 3 || kind == 4) {
        add(sprig, tone, fern(sprig));
      } else {
        add(sprig, tone, vine(sprig, random.nextBoolean()));
      }
    }
  }

  private void add(Sprig sprig, String tone, Path blades) {
    Path stem = new Path(new MoveTo(sprig.x, sprig.y),
        new QuadCurveTo(sprig.x, sprig.y - sprig.height() / 2, sprig.topX, sprig.topY));
    stem.getStyleClass().addAll("us-stem", tone);
    blades.getStyleClass().addAll("us-blade", tone);
    stem.setManaged(false);
    blades.setManaged(false);
    getChildren().addAll(stem, blades);
  }

  /** Many narrow leaves in pairs, shorter towards the tip. */
  private static Path fern(Sprig sprig) {
    Path blades = new Path();
    double largest = Math.clamp(sprig.height() * 0.14, 7, 18);
    int pairs = (int) Math.max(4, sprig.height() * 0.7 / 7.3);
    for (int n = 0; n < pairs; n++) {
      double t = 0.28 + 0.66 * n / pairs;
      double length = largest * (1 - 0.45 * n / pairs);
      Leaf.blade(blades, sprig.xAt(t), sprig.yAt(t), Math.toRadians(16), length, length * 0.19 + 0.6);
      Leaf.blade(blades, sprig.xAt(t), sprig.yAt(t), Math.toRadians(164), length, length * 0.19 + 0.6);
    }
    Leaf.blade(blades, sprig.xAt(0.97), sprig.yAt(0.97), sprig.angle(), largest * 0.72, 2);
    return blades;
  }

  /** Leaves by turns at both sides, smaller towards the tip. */
  private static Path vine(Sprig sprig, boolean rightFirst) {
    Path blades = new Path();
    double largest = Math.clamp(sprig.height() * 0.15, 7, 19);
    int leaves = (int) Math.max(3, sprig.height() / 13);
    for (int n = 0; n < leaves; n++) {
      double t = 0.34 + 0.62 * n / leaves;
      double length = largest * (1 - 0.42 * n / leaves);
      boolean right = n % 2 == 0 == rightFirst;
      double angle = sprig.angle() + Math.toRadians(right ? -50 : 50);
      Leaf.blade(blades, sprig.xAt(t), sprig.yAt(t), angle, length, length * 0.24);
    }
    Leaf.blade(blades, sprig.xAt(0.96), sprig.yAt(0.96), sprig.angle(), largest * 0.6, 2.4);
    return blades;
  }

  /** A stem: a curve that rises straight and leans to its tip. */
  private record Sprig(double x, double y, double topX, double topY) {
    double height() {
      return y - topY;
    }

    double xAt(double t) {
      return x * (1 - t * t) + topX * t * t;
    }

    double yAt(double t) {
      return y - height() * t;
    }

    double angle() {
      return Math.atan2(height() / 2, topX - x);
    }
  }
}
