package app.understory.kit.mark;

/** The program's mark: an arc over a seedling. */
public final class BrandMark extends Drawing {

  /** At 20 pixels, for FXML that sets {@code size}. */
  public BrandMark() {
    this(20);
  }

  /** At that size in pixels. */
  public BrandMark(double size) {
    super(40, size, "us-brand-mark");
    line("M2.500 17.500v-1C2.500 8 10.500 1.500 20 1.500s17.500 6.500 17.500 15v1M5 38.500h30M20 38.500V22");
    fill(
        "M20 30.500c-5.400 0-8.800-3-9-8.700 5.600.3 9 3 9 8.700zM20 26.500c0-5.600 3.100-8.700 9.200-8.900 0 6-3.300 8.900-9.200 8.900z");
  }
}
