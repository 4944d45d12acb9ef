package app.understory.kit.layout;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Columns beside each other as long as the least width of each fits, else beneath each other. The first one takes the
 * width it wishes, the last one the rest; in a larger reading size the same window so has one column.
 */
public final class Abreast extends Pane {
  private double gap;

  /** For FXML that sets {@code gap} in pixels. */
  public Abreast() {}

  /** The space between, in pixels. */
  public double getGap() { return gap; }

  /** Sets the space between, in pixels. */
  public void setGap(double gap) {
    this.gap = gap;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() { return Orientation.HORIZONTAL; }

  @Override
  protected double computeMinWidth(double height) {
    return seen().stream().mapToDouble(node -> Math.min(node.minWidth(-1), 200)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return between(seen().size()) + seen().stream().mapToDouble(node -> node.prefWidth(-1)).sum();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = (width < 0 ? computePrefWidth(-1) : width) - snappedLeftInset() - snappedRightInset();
    double around = snappedTopInset() + snappedBottomInset();
    if (abreast(inner)) {
      double[] widths = widths(inner);
      double highest = 0;
      for (int n = 0; n < widths.length; n++) {
        highest = Math.max(highest, seen().get(n).prefHeight(widths[n]));
      }
      return around + highest;
    }
    return around + between(seen().size())
        + seen().stream().mapToDouble(node -> node.prefHeight(inner)).sum();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double inner = getWidth() - left - snappedRightInset();
    boolean abreast = abreast(inner);
    double[] widths = widths(inner);
    for (int n = 0; n < widths.length; n++) {
      Node node = seen().get(n);
      double width = abreast ? widths[n] : inner;
      double height = node.prefHeight(width);
      node.resizeRelocate(snapPositionX(left), snapPositionY(top), snapSizeX(width), snapSizeY(height));
      if (abreast) {
        left += width + gap;
      } else {
        top += height + gap;
      }
    }
  }

  /** The widths beside each other: each its wish within its bounds, and the last one what is left. */
  private double[] widths(double inner) {
    List<Node> all = seen();
    double[] widths = new double[all.size()];
    double left = inner - between(all.size());
    double least = all.stream().mapToDouble(node -> node.minWidth(-1)).sum();
    for (int n = 0; n < widths.length; n++) {
      Node node = all.get(n);
      least -= node.minWidth(-1);
      boolean last = n == widths.length - 1;
      double wish = last ? left : Math.min(Math.min(node.prefWidth(-1), node.maxWidth(-1)), left - least);
      widths[n] = Math.max(node.minWidth(-1), wish);
      left -= widths[n];
    }
    return widths;
  }

  private boolean abreast(double inner) {
    double least = seen().stream().mapToDouble(node -> node.minWidth(-1)).sum();
    return least + between(seen().size()) <= inner;
  }

  private double between(int nodes) {
    return Math.max(0, nodes - 1) * gap;
  }

  private List<Node> seen() {
    return getManagedChildren();
  }
}
