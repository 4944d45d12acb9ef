package app.understory.course.regimen;

import app.understory.course.Part;

/**
 * A stretch of a regimen with one rhythm.
 *
 * @param doses how many, 1 to 60
 */
public record Leg(Part part, int doses, Rhythm rhythm) {
  /** The most doses of one stretch. */
  public static final int MOST = 60;

  public Leg {
    if (doses < 1 || doses > MOST) {
      throw new IllegalArgumentException("a stretch has 1 to 60 doses");
    }
  }
}
