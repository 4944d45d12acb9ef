package app.understory.intake.talk;

/** A place on the page of a first talk. */
public enum TalkField {
  /** What they hope for, in their words. */
  HOPE(1000),
  /** How they came to ask. */
  CAME(4000),
  /** What a course of the medicine could mean to them. */
  MOLECULE(1000),
  /** What the session as a place to look could mean to them. */
  TRIP(1000),
  /** What the days after could mean to them. */
  WINDOW(1000),
  /** What was asked, and what was answered. */
  ASKED(4000),
  /** From whom or where they heard of the practice. */
  HEARD(200),
  /** What comes next, or why nothing does. */
  NEXT(400);

  private final int longest;

  TalkField(int longest) {
    this.longest = longest;
  }

  /** How many characters it takes at most. */
  public int longest() {
    return longest;
  }
}
