package app.understory.faults;

/**
 * What came of it.
 *
 * @param runs     how many times the fault was done
 * @param lost     how often something that had been called kept was not there
 * @param silent   how often the vault showed something wrong as if it were right
 * @param unopened how often a vault that should open did not
 */
public record Tally(int runs, int lost, int silent, int unopened) {
  public static final Tally NOTHING = new Tally(0, 0, 0, 0);

  static Tally good() {
    return new Tally(1, 0, 0, 0);
  }

  static Tally loss() {
    return new Tally(1, 1, 0, 0);
  }

  static Tally silence() {
    return new Tally(1, 0, 1, 0);
  }

  static Tally closed(Exception why) {
    System.err.println("unopened: " + why);
    return new Tally(1, 0, 0, 1);
  }

  public Tally plus(Tally other) {
    return new Tally(runs + other.runs, lost + other.lost, silent + other.silent, unopened + other.unopened);
  }

  /** Whether nothing was lost, hidden or left closed. */
  public boolean isClean() {
    return lost + silent + unopened == 0;
  }
}
