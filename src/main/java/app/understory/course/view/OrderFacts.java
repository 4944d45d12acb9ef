package app.understory.course.view;

import app.understory.course.order.History;
import app.understory.course.order.Order;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/** What an order says, in lines: only what was ordered. */
final class OrderFacts {
  private static final Words WORDS = Words.of(OrderFacts.class);

  private OrderFacts() {}

  /** What is given, and how much. */
  static String medicine(Order order) {
    List<String> said = new ArrayList<>();
    Order.Medicine medicine = order.medicine();
    said.add(medicine.form().map(form -> WORDS.get("medicine.form", medicine.substance(), form,
        CourseWords.route(medicine.route()))).orElseGet(
            () -> WORDS.get("medicine", medicine.substance(), CourseWords.route(medicine.route()))));
    Order.Amounts amounts = order.amounts();
    if (amounts.least().isPresent() && amounts.most().isPresent()) {
      said.add(WORDS.get("range", CourseWords.plain(amounts.least().get()),
          CourseWords.plain(amounts.most().get())));
    } else {
      amounts.most().ifPresent(most -> said.add(WORDS.get("most", CourseWords.plain(most))));
    }
    amounts.mostOnce().ifPresent(once -> said.add(WORDS.get("once", CourseWords.plain(once))));
    return String.join(", ", said);
  }

  /** How often, and beyond which the prescriber is asked. */
  static String limits(Order order, OptionalInt left) {
    List<String> said = new ArrayList<>();
    add(said, order.spacing().sessions(), all -> left.isPresent()
        ? WORDS.get("sessions.left", all, left.getAsInt())
        : WORDS.get("sessions", all));
    add(said, order.spacing().days(), days -> WORDS.get("days", days));
    add(said, order.spacing().boosters(), boosters -> order.spacing().boosterGap().isPresent() && boosters > 0
        ? WORDS.get("boosters.gap", boosters, order.spacing().boosterGap().getAsInt())
        : WORDS.get("boosters", boosters));
    add(said, order.limits().systolic(), systolic -> WORDS.get("pressure", systolic,
        Integer.toString(order.limits().diastolic().orElse(0))));
    add(said, order.limits().pulse(), pulse -> WORDS.get("pulse", pulse));
    add(said, order.limits().oxygen(), oxygen -> WORDS.get("oxygen", oxygen));
    return String.join(", ", said);
  }

  private static void add(List<String> said, OptionalInt value, IntFunction<String> words) {
    if (value.isPresent()) {
      said.add(words.apply(value.getAsInt()));
    }
  }

  /** Whose it is and how long it holds: <i>Dr. Wren Invented, version 2, to 9 Feb 2027</i>. */
  static String standing(Seen seen, Order order) {
    Days days = new Days(seen.today());
    History.Standing standing = seen.orders().standing(order, seen.today());
    Optional<String> to = order.to().map(days::brief);
    String how = switch (standing) {
      case IN_FORCE -> to.map(day -> WORDS.get("to", day)).orElseGet(() -> WORDS.get("in.force"));
      case NOT_YET -> WORDS.get("not.yet", days.brief(order.from()));
      case SUPERSEDED -> WORDS.get("superseded");
      case EXPIRED -> WORDS.get("expired", to.orElse(""));
      case CANCELLED -> order.cancelled().map(each -> WORDS.get("cancelled", days.brief(each.when().day()),
          each.why())).orElse("");
    };
    return WORDS.get("standing", order.prescriber(), order.version(), how);
  }
}
