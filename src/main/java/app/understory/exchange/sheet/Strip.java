package app.understory.exchange.sheet;

import java.io.IOException;

/**
 * A strip of a page, as wide as the text and not to be cut.
 *
 * @param height hundredths of an inch
 * @param keep   whether it may not be the last on its page: a heading, a name
 * @param drawing draws it
 */
record Strip(float height, boolean keep, Drawing drawing) {

  /** Draws with the strip's upper edge there. */
  @FunctionalInterface
  interface Drawing {
    void draw(Pen pen, float top) throws IOException;
  }

  static Strip empty(float height) {
    return new Strip(height, false, (_, _) -> {});
  }

  /** This one, and something beside it. */
  Strip with(float least, Drawing more) {
    return new Strip(Math.max(height, least), keep, (pen, top) -> {
      more.draw(pen, top);
      drawing.draw(pen, top);
    });
  }
}
