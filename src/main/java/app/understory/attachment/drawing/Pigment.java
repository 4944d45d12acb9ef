package app.understory.attachment.drawing;

/** The colours one draws with. They are what the person chose, and stay what they are in every light. */
public enum Pigment {
  INK(0x23211B), BARK(0x6B4A2F), CLAY(0xA4552E), EMBER(0xC9402B), ROSE(0xD98A94), AMBER(0xE0A030), STRAW(
      0xEBDD9A), MOSS(0x6B9171), FERN(
          0x2C583F), WATER(0x5B9BB0), NIGHT(0x24385E), VIOLET(0x6C4F86), FOG(0x9A958A), PAPER(0xFCFAF5);

  private final int rgb;

  Pigment(int rgb) {
    this.rgb = rgb;
  }

  /** Red, green and blue, eight bits each. */
  public int rgb() {
    return rgb;
  }

  /** As {@code #23211b}. */
  public String web() {
    return String.format("#%06x", rgb);
  }
}
