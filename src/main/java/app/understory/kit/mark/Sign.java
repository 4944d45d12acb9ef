package app.understory.kit.mark;

/** The five icons that Feather has not, drawn in its manner: stroke 2 on a box of 24. */
public final class Sign extends Drawing {
  private Of of;

  /** What a sign shows. */
  public enum Of {
    /** An open hand: what was done. */
    HAND("M7 13V6.5a1.5 1.5 0 0 1 3 0V11M10 11V4.5a1.5 1.5 0 0 1 3 0V11M13 11V5.5a1.5 1.5 0 0 1 3 0V12"
        + "M16 12V8.5a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6-5.5 6-3.5 0-5-1.5-7-4.5L4.3 13.2a1.4 1.4 0 0 1 2.2-1.7L7 12.2"),
    /** A seedling: induction, something new. */
    SPROUT("M12 21V10.5M6.5 21h11M12 14.5c0-4-2.6-6.5-8-6.5 0 4.3 2.8 6.5 8 6.5M12 10.5c0-4 2.7-6.5 7.5-6.5"
        + " 0 4.3-2.7 6.5-7.5 6.5"),
    /** A fir and a round tree: a walk. */
    TREES(
        "M8 3.5l-4 6h2l-3.2 5h10.4l-3.2-5h2zM8 14.5V20.5M17.5 8c-2.2 0-3 2-2.4 3.8-1.5 1.4-.9 4.2 2.4 4.2s3.9-2.8"
            + " 2.4-4.2C20.500 10 19.700 8 17.500 8M17.500 16v4.500M4.500 20.500h17"),
    /** A palette: making something. */
    PALETTE(
        "M12 3c-5.300 0-9 4-9 9s3.800 9 8.300 9c2 0 2.400-1.400 1.700-2.600-.8-1.500.1-3 2-3h2.500c2.400 0 3.500-1.900 3.500-4"
            + "C21 6.400 17 3 12 3zM7.500 11v.1M10.500 7.200v.1M15.200 8v.1"),
    /** Marks of speech: what was said. */
    QUOTE("M10 7H5v6h5zM10 13c0 2.500-1.500 4-4 4.500M19 7h-5v6h5zM19 13c0 2.500-1.500 4-4 4.500");

    private final String path;

    Of(String path) {
      this.path = path;
    }
  }

  /** A hand, for FXML that sets {@code of}. */
  public Sign() {
    this(Of.HAND, 16);
  }

  /** The sign at that size in pixels. */
  public Sign(Of of, double size) {
    super(24, size, "us-sign");
    this.of = of;
    line(of.path);
  }

  /** What it shows. */
  public Of getOf() { return of; }

  /** Shows something else. */
  public void setOf(Of of) {
    this.of = of;
    clear();
    line(of.path);
  }
}
