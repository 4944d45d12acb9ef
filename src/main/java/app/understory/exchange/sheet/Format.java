package app.understory.exchange.sheet;

/** The size of the paper, in hundredths of an inch. */
public enum Format {
  /** 8.5 by 11 inches. */
  LETTER(850, 1100),
  /** 210 by 297 millimetres. */
  A4(826.8f, 1169.3f),
  /** 148 by 210 millimetres. */
  A5(582.7f, 826.8f);

  private final float width;
  private final float height;

  Format(float width, float height) {
    this.width = width;
    this.height = height;
  }

  public float width() {
    return width;
  }

  public float height() {
    return height;
  }
}
