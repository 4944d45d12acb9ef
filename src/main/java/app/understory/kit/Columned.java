package app.understory.kit;

/** A controller whose screen has columns that F6 goes through, before it goes to the rail. */
public interface Columned {

  /**
   * Moves the focus one column on.
   *
   * @param back the other way round
   * @return whether it moved: false where the focus is not in the screen, or at its last column
   */
  boolean turnColumn(boolean back);
}
