package app.understory.prep.template;

/** The places of a worksheet at which a small question stands until something is written there. */
public enum Ask {
  INTENTION, THEMES, STUCK_PLACES, QUESTIONS, WHY_NOW, I_AM, OTHER_PEOPLE, THE_WORLD;

  /** The longest question, in characters. */
  public static final int LONGEST = 200;
}
