package app.understory.course.regimen;

import app.understory.course.Part;
import java.util.List;
import java.util.Optional;

/**
 * How many doses, and how far apart.
 *
 * @param name   as the practice calls it
 * @param legs   one after the other, the first of the induction
 * @param source where it comes from, in words
 */
public record Regimen(String name, List<Leg> legs, String source) {
  public Regimen {
    legs = List.copyOf(legs);
    if (legs.isEmpty()) {
      throw new IllegalArgumentException("a regimen has doses");
    }
  }

  /** How many doses that part has. */
  public int doses(Part part) {
    return legs.stream().filter(leg -> leg.part() == part).mapToInt(Leg::doses).sum();
  }

  /** The last stretch of that part: what goes on by its rhythm. */
  public Optional<Leg> last(Part part) {
    return legs.stream().filter(leg -> leg.part() == part).reduce((_, later) -> later);
  }

  /** The first stretch of that part. */
  public Optional<Leg> first(Part part) {
    return legs.stream().filter(leg -> leg.part() == part).findFirst();
  }
}
