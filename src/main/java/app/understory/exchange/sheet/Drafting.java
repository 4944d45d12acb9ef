package app.understory.exchange.sheet;

import app.understory.exchange.sheet.Tags.Role;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a drawing on its strip of the page. */
final class Drafting {
  private static final Type QUIET = new Type(Face.Name.LATO, 12, Pen.QUIET);
  private static final Type STRONG = new Type(Face.Name.LATO_SEMIBOLD, 12.5f, Pen.INK);
  private static final Type ON_INK = new Type(Face.Name.LATO_MEDIUM, 11.5f, Color.WHITE);
  private static final float BASELINE = 4.2f;

  private final Face faces;
  private final float left;

  Drafting(Face faces, float left) {
    this.faces = faces;
    this.left = left;
  }

  List<Strip> set(Block.Drawing drawing) throws IOException {
    List<Ink> safe = new ArrayList<>();
    for (Ink ink : drawing.inks()) {
      safe.add(ink instanceof Ink.Letters letters
          ? new Ink.Letters(letters.x(), letters.y(), faces.printable(type(letters).face(), letters.text()),
              letters.anchor(), letters.voice())
          : ink);
    }
    return List.of(new Strip(drawing.height(), false, (pen, top) -> {
      for (Ink ink : safe) {
        draw(pen, top, ink);
      }
    }));
  }

  private void draw(Pen pen, float top, Ink ink) throws IOException {
    switch (ink) {
      case Ink.Shade(var x, var y, var width, var height) -> {
        pen.shade(left + x, top + y, width, height);
        pen.line(left + x, top + y, width, false);
        pen.line(left + x, top + y + height, width, false);
      }
      case Ink.Stroke stroke -> pen.dashed(left + stroke.fromX(), top + stroke.fromY(), left + stroke.toX(),
          top + stroke.toY(), stroke.thickness(), pattern(stroke.dash()));
      case Ink.Shape shape -> shape(pen, left + shape.x(), top + shape.y(), shape);
      case Ink.Letters letters -> letters(pen, left + letters.x(), top + letters.y() + BASELINE, letters);
    }
  }

  private static float[] pattern(Ink.Dash dash) {
    return switch (dash) {
      case NONE -> new float[0];
      case DOTS -> new float[]{1, 3};
      case SHORT -> new float[]{3, 3};
      case LONG -> new float[]{6, 4};
    };
  }

  private static void shape(Pen pen, float x, float y, Ink.Shape shape) throws IOException {
    float half = shape.size() / 2;
    switch (shape.form()) {
      case DISC -> pen.disc(x, y, half, false);
      case SQUARE -> pen.block(x - half, y - half, shape.size(), Pen.INK);
      case RING, BROKEN_RING -> {
        pen.disc(x, y, half, false);
        pen.hole(x, y, half - 1.5f);
        if (shape.form() == Ink.Form.BROKEN_RING) {
          pen.block(x - half - 1, y - 1.5f, shape.size() + 2, 3, Color.WHITE);
        }
      }
      case OPEN_SQUARE, BROKEN_SQUARE -> {
        pen.block(x - half, y - half, shape.size(), Pen.INK);
        pen.block(x - half + 1.5f, y - half + 1.5f, shape.size() - 3, Color.WHITE);
        if (shape.form() == Ink.Form.BROKEN_SQUARE) {
          pen.block(x - half - 1, y - 1.5f, shape.size() + 2, 3, Color.WHITE);
        }
      }
    }
  }

  private static void letters(Pen pen, float x, float baseline, Ink.Letters letters) throws IOException {
    switch (letters.anchor()) {
      case LEFT -> pen.text(type(letters), x, baseline, letters.text(), Role.LABEL);
      case MIDDLE -> pen.textAround(type(letters), x, baseline, letters.text(), Role.LABEL);
      case RIGHT -> pen.textBefore(type(letters), x, baseline, letters.text(), Role.LABEL);
    }
  }

  private static Type type(Ink.Letters letters) {
    return switch (letters.voice()) {
      case QUIET -> QUIET;
      case STRONG -> STRONG;
      case ON_INK -> ON_INK;
    };
  }
}
