package app.understory.exchange.sheet;

/** One stroke of a drawing on paper, from the drawing's upper left corner. All of it reads in grey. */
public sealed interface Ink {

  /** An even light grey with a hairline above and beneath, so that it is seen on a weak printer too. */
  record Shade(float x, float y, float width, float height) implements Ink {}

  /** A straight line. */
  record Stroke(float fromX, float fromY, float toX, float toY, float thickness, Dash dash) implements Ink {}

  /**
   * A small shape, its middle there.
   *
   * @param size its side or diameter
   */
  record Shape(float x, float y, float size, Form form) implements Ink {}

  /** Words on one line, their middle height there. */
  record Letters(float x, float y, String text, Anchor anchor, Voice voice) implements Ink {}

  /** Whether a line is whole. */
  enum Dash {
    NONE, DOTS, SHORT, LONG
  }

  /** What a shape is. */
  enum Form {
    DISC, RING, SQUARE, OPEN_SQUARE, BROKEN_RING, BROKEN_SQUARE
  }

  /** Which side of the words stands there. */
  enum Anchor {
    LEFT, MIDDLE, RIGHT
  }

  /** How words stand: for figures and names, for what is named, and white on a filled shape. */
  enum Voice {
    QUIET, STRONG, ON_INK
  }
}
