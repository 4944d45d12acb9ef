package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Considered;

/**
 * A line of the list.
 *
 * @param standing how the consideration stands; what is being kept already counts
 * @param mine     whoever unlocked judged it
 * @param by       who judged it, by name; empty where nobody did
 */
public record Line(Considered standing, boolean mine, String by) {

  /** The consideration's code. */
  public String code() {
    return standing.about().code();
  }
}
