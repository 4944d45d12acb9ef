package app.understory.course.view.order;

import app.understory.course.Route;
import app.understory.course.order.History;
import app.understory.course.order.Order;
import app.understory.course.order.OrderId;
import app.understory.course.view.Slate;
import app.understory.course.view.Sources;
import app.understory.people.PersonId;
import app.understory.visit.TypedDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** An order about to be written: the prescriber's words in fields. It is kept as a new version. */
public final class OrderModel {
  /** The fields, in the order in which they are filled in. */
  static final List<String> FIELDS = List.of("substance", "form", "least", "most", "once", "boosters",
      "boosterGap", "sessions", "days", "pressure", "pulse", "oxygen", "from", "to", "prescriber", "words",
      "route", "why");
  private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final PersonId person;
  private final Sources sources;
  private final Slate slate;
  private final ObjectProperty<Optional<Route>> route = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>(Fault.NONE);
  private OrderId id;

  /** What a field lacks. */
  enum Fault {
    NONE(""), SUBSTANCE("substance"), ROUTE("route"), LEAST("least"), MOST("most"), ONCE("once"), RANGE(
        "most"), BOOSTERS("boosters"), BOOSTER_GAP("boosterGap"), SESSIONS("sessions"), DAYS(
            "days"), PRESSURE(
                "pressure"), PULSE("pulse"), OXYGEN("oxygen"), FROM(
                    "from"), TO("to"), BACKWARDS("to"), PRESCRIBER("prescriber"), WHY("why"), NOT_KEPT("");

    private final String field;

    Fault(String field) {
      this.field = field;
    }

    /** The field it is said of; empty for the whole slip. */
    String field() {
      return field;
    }
  }

  public OrderModel(PersonId person, Sources sources) {
    this.person = person;
    this.sources = sources;
    id = sources.orders().nextId();
    slate = new Slate(sources.vault().drafts(), "order/" + person.value(), FIELDS);
    route.addListener((_, _, now) -> slate.field("route").set(now.map(Route::name).orElse("")));
  }

  Slate slate() {
    return slate;
  }

  ObjectProperty<Optional<Route>> routeProperty() {
    return route;
  }

  ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** Whether one was being written. */
  public boolean waiting() {
    return slate.waiting();
  }

  /** Opens with the last version, so that what changed alone is typed. */
  public void open(History history, Optional<String> prescriber) {
    id = sources.orders().nextId();
    fault.set(Fault.NONE);
    Map<String, String> values = new HashMap<>();
    values.put("from", AS_TYPED.format(sources.orders().today()));
    values.put("prescriber", prescriber.orElse(""));
    history.versions().stream().findFirst().ifPresent(last -> fill(values, last));
    slate.open(values);
    route.set(Optional.of(slate.text("route")).filter(name -> !name.isEmpty()).map(Route::valueOf));
  }

  private static void fill(Map<String, String> values, Order last) {
    values.put("substance", last.medicine().substance());
    values.put("form", last.medicine().form().orElse(""));
    values.put("route", last.medicine().route().name());
    values.put("least", plain(last.amounts().least()));
    values.put("most", plain(last.amounts().most()));
    values.put("once", plain(last.amounts().mostOnce()));
    values.put("boosters", plain(last.spacing().boosters()));
    values.put("boosterGap", plain(last.spacing().boosterGap()));
    values.put("sessions", plain(last.spacing().sessions()));
    values.put("days", plain(last.spacing().days()));
    OptionalInt systolic = last.limits().systolic();
    values.put("pressure", systolic.isEmpty()
        ? ""
        : systolic.getAsInt() + "/" + plain(last.limits().diastolic()));
    values.put("pulse", plain(last.limits().pulse()));
    values.put("oxygen", plain(last.limits().oxygen()));
    values.put("prescriber", last.prescriber());
    values.put("words", last.words().orElse(""));
  }

  private static String plain(Optional<BigDecimal> amount) {
    return amount.map(each -> each.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static String plain(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  /** Keeps it as the next version, then runs; or says what is lacking. */
  void keep(Runnable kept) {
    Fault lacking = lacking();
    fault.set(lacking);
    if (lacking == Fault.NONE) {
      sources.stagehand().follow(sources.orders().write(order())).then(_ -> {
        slate.done();
        kept.run();
      }).orElse(_ -> fault.set(Fault.NOT_KEPT));
    }
  }

  /** Takes the order in force back, with the reason written. */
  void cancel(Order order, Runnable done) {
    if (slate.text("why").isEmpty()) {
      fault.set(Fault.WHY);
      return;
    }
    sources.stagehand().follow(sources.orders().cancel(order, slate.text("why"))).then(_ -> {
      slate.done();
      done.run();
    }).orElse(_ -> fault.set(Fault.NOT_KEPT));
  }

  /** Leaves it. */
  void leave() {
    slate.done();
  }

  private Fault lacking() {
    if (slate.text("substance").isEmpty()) {
      return Fault.SUBSTANCE;
    }
    if (route.get().isEmpty()) {
      return Fault.ROUTE;
    }
    Fault amounts = amounts();
    if (amounts != Fault.NONE) {
      return amounts;
    }
    Fault counts = counts();
    return counts != Fault.NONE ? counts : dates();
  }

  private Fault amounts() {
    if (!slate.text("least").isEmpty() && milligrams("least").isEmpty()) {
      return Fault.LEAST;
    }
    if (!slate.text("most").isEmpty() && milligrams("most").isEmpty()) {
      return Fault.MOST;
    }
    if (!slate.text("once").isEmpty() && milligrams("once").isEmpty()) {
      return Fault.ONCE;
    }
    boolean upwards = milligrams("least")
        .flatMap(least -> milligrams("most").map(most -> least.compareTo(most) <= 0)).orElse(true);
    return upwards ? Fault.NONE : Fault.RANGE;
  }

  private Fault counts() {
    if (bad("boosters", 0, 20)) {
      return Fault.BOOSTERS;
    }
    if (bad("boosterGap", 1, 600)) {
      return Fault.BOOSTER_GAP;
    }
    if (bad("sessions", 1, 200)) {
      return Fault.SESSIONS;
    }
    if (bad("days", 1, 365)) {
      return Fault.DAYS;
    }
    if (!slate.text("pressure").isEmpty() && !slate.text("pressure").matches("\\d{2,3}\\s*/\\s*\\d{2,3}")) {
      return Fault.PRESSURE;
    }
    if (bad("pulse", 40, 250)) {
      return Fault.PULSE;
    }
    return bad("oxygen", 70, 100) ? Fault.OXYGEN : Fault.NONE;
  }

  private Fault dates() {
    Optional<LocalDate> from = day("from");
    Optional<LocalDate> to = day("to");
    if (from.isEmpty()) {
      return Fault.FROM;
    }
    if (to.isEmpty() && !slate.text("to").isEmpty()) {
      return Fault.TO;
    }
    if (to.filter(last -> last.isBefore(from.get())).isPresent()) {
      return Fault.BACKWARDS;
    }
    return slate.text("prescriber").isEmpty() ? Fault.PRESCRIBER : Fault.NONE;
  }

  /** The day in a field, where it is one. */
  Optional<LocalDate> day(String field) {
    return TypedDay.read(slate.text(field), sources.people().now()) instanceof TypedDay.Clear(var day)
        ? Optional.of(day)
        : Optional.empty();
  }

  private boolean bad(String field, int least, int most) {
    OptionalInt number = number(field);
    return number.isEmpty()
        ? !slate.text(field).isEmpty()
        : number.getAsInt() < least || number.getAsInt() > most;
  }

  private OptionalInt number(String field) {
    String typed = slate.text(field);
    return typed.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
  }

  private Optional<BigDecimal> milligrams(String field) {
    return Optional.of(slate.text(field).replace(',', '.'))
        .filter(typed -> typed.matches("\\d{1,6}(\\.\\d{1,2})?"))
        .map(typed -> new BigDecimal(typed).setScale(2, RoundingMode.UNNECESSARY))
        .filter(amount -> amount.signum() > 0);
  }

  private Order order() {
    String[] pressure = slate.text("pressure").split("\\s*/\\s*");
    boolean limited = pressure.length == 2;
    return new Order(id, person, 1,
        new Order.Medicine(slate.text("substance"), maybe("form"), route.get().orElseThrow()),
        new Order.Amounts(milligrams("least"), milligrams("most"), milligrams("once")),
        new Order.Spacing(number("boosters"), number("boosterGap"), number("sessions"), number("days")),
        new Order.Limits(limited ? OptionalInt.of(Integer.parseInt(pressure[0])) : OptionalInt.empty(),
            limited ? OptionalInt.of(Integer.parseInt(pressure[1])) : OptionalInt.empty(), number("pulse"),
            number("oxygen")),
        day("from").orElseThrow(), day("to"), slate.text("prescriber"), maybe("words"),
        sources.people().now(), Optional.empty());
  }

  private Optional<String> maybe(String field) {
    return Optional.of(slate.text(field)).filter(words -> !words.isEmpty());
  }
}
