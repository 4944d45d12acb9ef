package app.understory.exchange.sheet;

import java.awt.Color;

/** A face in a size and a colour. */
record Type(Face.Name face, float size, Color colour) {
  static final Type TITLE = new Type(Face.Name.VOLLKORN, 36, Pen.INK);
  static final Type HEADING = new Type(Face.Name.LATO_SEMIBOLD, 14, Pen.INK);
  static final Type TEXT = new Type(Face.Name.LATO, 15, Pen.INK);
  static final Type QUIET = new Type(Face.Name.LATO, 15, Pen.QUIET);
  static final Type SMALL = new Type(Face.Name.LATO, 13, Pen.QUIET);
  static final Type SIDE = new Type(Face.Name.LATO_SEMIBOLD, 13, Pen.INK);
  static final Type SIDE_HINT = new Type(Face.Name.LATO, 12.5f, Pen.QUIET);
  static final Type CAP = new Type(Face.Name.LATO_MEDIUM, 13, Pen.INK);
  static final Type RING = new Type(Face.Name.LATO, 11, Pen.QUIET);
  static final Type CELL = new Type(Face.Name.LATO, 13.5f, Pen.INK);
  static final Type CELL_HEAD = new Type(Face.Name.LATO_SEMIBOLD, 13, Pen.QUIET);

  /** What a person wrote or said. */
  static Type words(float size, Block.Slant slant) {
    return new Type(slant == Block.Slant.ITALIC ? Face.Name.VOLLKORN_ITALIC : Face.Name.VOLLKORN, size,
        Pen.INK);
  }

  /** From line to line. */
  float leading() {
    return Math.round(size * (size > 30 ? 1.25f : 1.45f));
  }

  /** From the top of a line to its baseline. */
  float ascent() {
    return leading() * 0.5f + size * 0.34f;
  }
}
