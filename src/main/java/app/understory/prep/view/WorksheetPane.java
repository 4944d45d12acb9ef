package app.understory.prep.view;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/**
 * The desk with the sheet on it and what stands at its side. The sheet is 700 wide and 760 on wide desks, where it lies
 * in the middle of what the side leaves; on a narrow one, and where a larger reading size leaves
 * too little, the side lies below it.
 */
public final class WorksheetPane extends Region {
  private static final double MARGIN = 32;
  private static final double TOP = 20;
  private static final double NARROWEST = 500;
  private static final double SHEET = 700;
  private static final double WIDE_SHEET = 760;
  private static final double WIDE = 1300;
  private static final double NARROW = 1000;

  private Node sheet = new Region();
  private Node side = new Region();

  public Node getSheet() { return sheet; }

  public void setSheet(Node sheet) {
    this.sheet = sheet;
    getChildren().setAll(sheet, side);
  }

  public Node getSide() { return side; }

  public void setSide(Node side) {
    this.side = side;
    getChildren().setAll(sheet, side);
  }

  @Override
  public Orientation getContentBias() { return Orientation.HORIZONTAL; }

  @Override
  protected double computeMinWidth(double height) {
    return NARROWEST + 2 * MARGIN;
  }

  @Override
  protected double computePrefWidth(double height) {
    return SHEET + 300 + 3 * MARGIN;
  }

  @Override
  protected double computePrefHeight(double width) {
    Places places = places(width < 0 ? computePrefWidth(-1) : width);
    double sheetHeight = sheet.prefHeight(places.sheetWidth());
    double sideHeight = side.prefHeight(places.sideWidth());
    return (places.below() ? sheetHeight + MARGIN + sideHeight : Math.max(sheetHeight, sideHeight)) + TOP
        + MARGIN;
  }

  @Override
  protected void layoutChildren() {
    Places places = places(getWidth());
    double sheetHeight = snapSizeY(sheet.prefHeight(places.sheetWidth()));
    double sideHeight = snapSizeY(side.prefHeight(places.sideWidth()));
    sheet.resizeRelocate(snapPositionX(places.sheetX()), TOP, places.sheetWidth(), sheetHeight);
    side.resizeRelocate(snapPositionX(places.sideX()), places.below() ? TOP + sheetHeight + MARGIN : TOP,
        places.sideWidth(), sideHeight);
  }

  /** What the scroll bar beside it takes lies in the margin, so that nothing moves when it comes. */
  private double barBeside() {
    for (Node each = getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane scroll) {
        return Math.clamp(scroll.getWidth() - getWidth(), 0, MARGIN / 2);
      }
    }
    return 0;
  }

  private Places places(double inside) {
    double width = inside + barBeside();
    double sideWidth = Math.max(width < NARROW ? 252 : 300, side.minWidth(-1));
    double left = width - sideWidth - 3 * MARGIN;
    if (left < NARROWEST) {
      double whole = width - 2 * MARGIN;
      return new Places(MARGIN, whole, MARGIN, whole, true);
    }
    double sheetWidth = Math.min(left, width > WIDE ? WIDE_SHEET : SHEET);
    return new Places(MARGIN + Math.floor((left - sheetWidth) / 2), sheetWidth, width - MARGIN - sideWidth,
        sideWidth,
        false);
  }

  private record Places(double sheetX, double sheetWidth, double sideX, double sideWidth, boolean below) {}
}
