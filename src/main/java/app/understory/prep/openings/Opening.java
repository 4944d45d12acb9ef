package app.understory.prep.openings;

/** The three beginnings that a person may go on from, before a session and after it. */
public enum Opening {
  I_AM, OTHER_PEOPLE, THE_WORLD
}
