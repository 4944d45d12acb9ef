package app.understory.prep;

/**
 * The places on a worksheet where words are written, strands aside; the planned depth is a {@link Worksheet.Depth}'s name, the
 * template an id.
 */
public enum Field {
  INTENTION(4000), MOOD(1000), SLEEP(1000), LAST_MEAL(1000), FEARS(4000), HOPES(4000), ROOM(1000), MUSIC(
      1000), COMPANY(1000), TOUCH(1000), SAFE_WORD(
          200), I_AM(
              4000), OTHER_PEOPLE(4000), THE_WORLD(4000), FASTING_SINCE(200), PLANNED_DEPTH(20), TEMPLATE(40);

  private final int longest;

  Field(int longest) {
    this.longest = longest;
  }

  /** The most that is kept there, in characters. */
  public int longest() {
    return longest;
  }

  /** It was carried from the last worksheet; the others are asked anew each time. */
  public boolean carried() {
    return this == ROOM || this == MUSIC || this == COMPANY || this == TOUCH || this == SAFE_WORD;
  }
}
