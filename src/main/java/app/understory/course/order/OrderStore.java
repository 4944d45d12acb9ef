package app.understory.course.order;

import app.understory.course.Route;
import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Orders as rows, which are never changed, and what departed from them. */
public final class OrderStore {
  private static final String TABLE = "prescriber_order";
  private static final String CANCELLED = "order_cancelled";
  private static final String DEPARTED = "departure";

  private final Rows rows;

  public OrderStore(Rows rows) {
    this.rows = rows;
  }

  History of(PersonId person) {
    return read(rows, person);
  }

  History of(Tx tx, PersonId person) {
    return read(tx.rows(), person);
  }

  private static History read(Rows from, PersonId person) {
    List<Row> all = from.read(TABLE, "where person_id = ? order by version", person.value());
    return all.isEmpty()
        ? History.NONE
        : new History(all.stream().map(row -> order(row, from.find(CANCELLED, row.id()))).toList());
  }

  void put(Tx tx, Order order) {
    tx.put(Row.of(TABLE, order.id().value()).set("person_id", order.person().value())
        .set("version", order.version()).set("substance", order.medicine().substance())
        .set("medicine_form", order.medicine().form().orElse(null)).set("route", order.medicine().route())
        .set("least_mg", decimal(order.amounts().least())).set("most_mg", decimal(order.amounts().most()))
        .set("most_once_mg", decimal(order.amounts().mostOnce()))
        .set("boosters", number(order.spacing().boosters()))
        .set("booster_gap_minutes", number(order.spacing().boosterGap()))
        .set("sessions", number(order.spacing().sessions()))
        .set("days_between", number(order.spacing().days()))
        .set("systolic", number(order.limits().systolic()))
        .set("diastolic", number(order.limits().diastolic()))
        .set("pulse", number(order.limits().pulse()))
        .set("oxygen", number(order.limits().oxygen())).set("valid_from", order.from())
        .set("valid_to", order.to().orElse(null)).set("prescriber", order.prescriber())
        .set("words", order.words().orElse(null)).moment("written", order.written()).build());
  }

  void cancel(Tx tx, Order order, Order.Cancelled how) {
    tx.put(Row.of(CANCELLED, order.id().value()).set("person_id", order.person().value())
        .set("why", how.why()).moment("cancelled", how.when()).build());
  }

  void put(Tx tx, Departed one) {
    tx.put(Row.of(DEPARTED, one.id()).set("person_id", one.person().value())
        .set("session_id", one.session()).set("entry_id", one.entry())
        .set("order_id", one.order().map(OrderId::value).orElse(null)).set("what", one.what())
        .set("sentence", one.sentence()).set("reason", one.reason()).moment("departed", one.when()).build());
  }

  List<Departed> departed(PersonId person) {
    return rows.read(DEPARTED, "where person_id = ? order by departed_at, id", person.value()).stream()
        .map(OrderStore::departed).toList();
  }

  private static Departed departed(Row row) {
    return new Departed(row.id(), row.as("person_id", PersonId::new), row.uuid("session_id"),
        row.uuid("entry_id"), row.maybe("order_id", OrderId::new),
        row.choice("what", Departure.What.class), row.text("sentence"), row.text("reason"),
        row.moment("departed"));
  }

  private static Order order(Row row, Optional<Row> cancelled) {
    return new Order(new OrderId(row.id()), row.as("person_id", PersonId::new), row.whole("version"),
        new Order.Medicine(row.text("substance"), Optional.ofNullable(row.textOrNull("medicine_form")),
            row.choice("route", Route.class)),
        new Order.Amounts(milligrams(row, "least_mg"), milligrams(row, "most_mg"),
            milligrams(row, "most_once_mg")),
        new Order.Spacing(number(row, "boosters"), number(row, "booster_gap_minutes"),
            number(row, "sessions"), number(row, "days_between")),
        new Order.Limits(number(row, "systolic"), number(row, "diastolic"), number(row, "pulse"),
            number(row, "oxygen")),
        row.date("valid_from"), Optional.ofNullable(row.dateOrNull("valid_to")), row.text("prescriber"),
        Optional.ofNullable(row.textOrNull("words")), row.moment("written"),
        cancelled.map(each -> new Order.Cancelled(each.text("why"), each.moment("cancelled"))));
  }

  private static Optional<BigDecimal> milligrams(Row row, String column) {
    return Optional.ofNullable(row.decimalOrNull(column));
  }

  private static OptionalInt number(Row row, String column) {
    Integer value = row.wholeOrNull(column);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static @Nullable BigDecimal decimal(Optional<BigDecimal> amount) {
    return amount.orElse(null);
  }

  private static @Nullable Integer number(OptionalInt value) {
    return value.isPresent() ? (Integer) value.getAsInt() : null;
  }
}
