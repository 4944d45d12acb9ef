package app.understory.course.calendar;

import app.understory.course.Part;
import app.understory.course.regimen.Leg;
import app.understory.course.regimen.Regimen;
import app.understory.course.regimen.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a regimen out on the calendar. Days are days of the wall: no change of the clocks moves one. */
public final class Layout {
  private final Rules rules;
  private final List<Slot> slots = new ArrayList<>();
  private LocalDate anchor;
  private Optional<LocalDate> before;

  private Layout(LocalDate first, Optional<LocalDate> before, Rules rules) {
    this.anchor = first;
    this.before = before;
    this.rules = rules;
  }

  /** All doses, the first on that day or the first open one after it. */
  public static List<Slot> lay(Regimen regimen, LocalDate start, Rules rules) {
    return rest(regimen, new Done(0, 0, Optional.empty()), start, rules);
  }

  /**
   * What is behind one already.
   *
   * @param induction   doses of the induction
   * @param maintenance doses of the maintenance
   * @param last        the day of the last of them
   */
  public record Done(int induction, int maintenance, Optional<LocalDate> last) {
    private int of(Part part) {
      return part == Part.INDUCTION ? induction : maintenance;
    }
  }

  /** The doses that are left, the first of them on that day, or the first open one not under the gap. */
  public static List<Slot> rest(Regimen regimen, Done done, LocalDate first, Rules rules) {
    Layout layout = new Layout(first, done.last(), rules);
    int[] places = new int[Part.values().length];
    boolean opening = true;
    for (Leg leg : regimen.legs()) {
      for (int n = 0; n < leg.doses(); n++) {
        int place = places[leg.part().ordinal()]++;
        if (place >= done.of(leg.part())) {
          layout.lay(leg, place, n, opening);
        }
      }
      opening = false;
    }
    return List.copyOf(layout.slots);
  }

  /** A weekly rhythm keeps its weekdays, whatever day had to give way; others count from the day before. */
  private void lay(Leg leg, int place, int inLeg, boolean opening) {
    if (!slots.isEmpty()) {
      boolean weekly = leg.rhythm() instanceof Rhythm.Weekly && inLeg > 0;
      LocalDate from = weekly ? anchor : slots.getLast().day();
      anchor = leg.rhythm().next(from, opening ? inLeg - 1 : inLeg);
    }
    LocalDate day = before.isPresent()
        ? rules.after(before.get(), anchor)
        : rules.off().open(anchor);
    slots.add(new Slot(leg.part(), place, day));
    before = Optional.of(day);
  }
}
