package app.understory.measure.view;

import app.understory.measure.due.Plan;
import app.understory.measure.due.Plans.Planned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which measures stand in the list of a person, and in which order. */
final class Lines {
  private Lines() {}

  /** Whether it is offered to this person. */
  static boolean offered(Planned planned) {
    return planned.plan() != Plan.NOT_OFFERED;
  }

  /** The ids in their order: as they stood, and what is new due ones first, those that are never due last. */
  static List<String> order(List<String> stood, List<Planned> planned) {
    List<String> order = new ArrayList<>(stood);
    planned.stream().sorted(Comparator.comparingInt(Lines::rank)).map(one -> one.measure().about().id())
        .filter(id -> !order.contains(id)).forEach(order::add);
    return order;
  }

  private static int rank(Planned planned) {
    return switch (planned.due().state()) {
      case DUE, DONE_TODAY -> 0;
      case OVERDUE -> 1;
      case NOTHING -> 3;
      default -> 2;
    };
  }
}
