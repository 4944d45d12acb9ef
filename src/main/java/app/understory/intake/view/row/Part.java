package app.understory.intake.view.row;

/**
 * A piece of a line that is read.
 *
 * @param text  what it says
 * @param place the cell whose place it has; empty where it is as wide as its text
 * @param quiet whether it stands back
 */
public record Part(String text, String place, boolean quiet) {

  /** One with a place of its own. */
  public static Part at(String text, String place) {
    return new Part(text, place, false);
  }

  /** One that stands back. */
  public static Part quiet(String text, String place) {
    return new Part(text, place, true);
  }
}
