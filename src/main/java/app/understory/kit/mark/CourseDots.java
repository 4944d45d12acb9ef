package app.understory.kit.mark;

import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;

/** A course as dots in pairs, two a week: filled = given, a heavier ring = the next, rings = planned. Words stand beside. */
public final class CourseDots extends Bars {
  private static final Words WORDS = Words.of(CourseDots.class);

  /** Empty. */
  public CourseDots() {
    super("us-course-dots");
  }

  /** Shows how many of how many were given; the next one is marked where there is one. */
  public void show(int given, int planned) {
    List<Bar> dots = new ArrayList<>();
    int all = Math.max(given, planned);
    double x = 0;
    for (int n = 0; n < all; n++) {
      x = n / 2 * 31 + n % 2 * 12;
      if (n < given) {
        dots.add(new Bar(x + 1, 2, 8, 8, "us-dot-given"));
      } else if (n == given) {
        dots.add(new Bar(x, 1, 10, 10, "us-dot-next"));
      } else {
        dots.add(new Bar(x + 1, 2, 8, 8, "us-dot-planned"));
      }
    }
    hold(all == 0 ? 0 : x + 10, 12);
    draw(dots);
    setAccessibleText(WORDS.get("course", given, all));
  }
}
