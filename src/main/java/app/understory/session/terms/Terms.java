package app.understory.session.terms;

import app.understory.session.Dose;
import app.understory.session.VitalSigns;
import app.understory.session.VitalSigns.Sign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The terms of one session: when vital signs are looked at again, what is worth saying of them, how long to stay. They
 * are the practice's own; what it did not set is delivered, each with its source. They only remind: nothing is blocked.
 */
public record Terms(Map<String, Term> byName) {
  private static final String CHECKS = "checks.";
  private static final String AGAIN = "checks.again";
  private static final String BEFORE = "limit.before";
  private static final String DURING = "limit.during";
  private static final String OXYGEN = "limit.oxygen";
  private static final String LEAVE = "leave.minutes";
  private static final String NEAR = "leave.near";
  private static final String ASKS_RESPIRATION = "signs.respiration";
  private static final String ASKS_SEDATION = "signs.sedation";
  private static final Map<Sign, String> LEAST = new EnumMap<>(Map.of(Sign.OXYGEN, OXYGEN, Sign.RESPIRATION,
      "limit.respiration", Sign.SEDATION, "limit.sedation"));

  public Terms {
    byName = Map.copyOf(byName);
  }

  /** These, and the delivered ones where none of them says otherwise or what it says cannot be read. */
  public static Terms of(Collection<Term> set) {
    Map<String, Term> all = new LinkedHashMap<>();
    Delivered.terms().forEach(term -> all.put(term.name(), term));
    set.stream().filter(term -> all.containsKey(term.name()) && readable(term))
        .forEach(term -> all.put(term.name(), term));
    return new Terms(all);
  }

  /** As delivered. */
  public static Terms delivered() {
    return of(List.of());
  }

  /** Whether its value says what its name asks for. */
  public static boolean readable(Term term) {
    return term.name().equals(BEFORE) || term.name().equals(DURING)
        ? Pressure.read(term.value()).isPresent()
        : !numbers(term.value()).isEmpty();
  }

  /** Minutes after a dose at which vital signs are due, by its route. */
  public List<Integer> checks(Dose.Route route) {
    return numbers(value(CHECKS + route.name()));
  }

  /** Minutes after a reading above the limit at which it is due again. */
  public int again() {
    return numbers(value(AGAIN)).getFirst();
  }

  /** The pressure above which one thinks again before a dose. */
  public Pressure before() {
    return Pressure.read(value(BEFORE)).orElseThrow();
  }

  /** The pressure above which one looks again soon. */
  public Pressure during() {
    return Pressure.read(value(DURING)).orElseThrow();
  }

  /** Minutes to stay after the last dose. */
  public int stayMinutes() {
    return numbers(value(LEAVE)).getFirst();
  }

  /** One of them by its name, with its source. */
  public Term term(String name) {
    return Optional.ofNullable(byName.get(name)).orElseThrow();
  }

  /** Whether the practice takes that sign at all: respiration and sedation can be left out. */
  public boolean asks(Sign sign) {
    return switch (sign) {
      case RESPIRATION -> numbers(value(ASKS_RESPIRATION)).getFirst() > 0;
      case SEDATION -> numbers(value(ASKS_SEDATION)).getFirst() > 0;
      default -> true;
    };
  }

  /** How far vital signs may lie from those before the dose to be near them, in percent. */
  public int nearPercent() {
    return numbers(value(NEAR)).getFirst();
  }

  /** What of a reading is outside the limits; before the first dose another pressure counts. */
  public List<Beyond> beyond(VitalSigns signs, boolean dosed) {
    Map<Sign, Integer> measured = new EnumMap<>(Sign.class);
    signs.bySign().forEach((sign, value) -> value.ifPresent(figure -> measured.put(sign, figure)));
    return beyond(measured, dosed);
  }

  /** The same while it is being typed. */
  public List<Beyond> beyond(Map<Sign, Integer> measured, boolean dosed) {
    List<Beyond> beyond = new ArrayList<>();
    Pressure limit = dosed ? during() : before();
    Term of = term(dosed ? DURING : BEFORE);
    if (measured.getOrDefault(Sign.SYSTOLIC, 0) > limit.systolic()) {
      beyond.add(new Beyond(Sign.SYSTOLIC, limit.written(), of));
    } else if (measured.getOrDefault(Sign.DIASTOLIC, 0) > limit.diastolic()) {
      beyond.add(new Beyond(Sign.DIASTOLIC, limit.written(), of));
    }
    LEAST.forEach((sign, name) -> {
      int least = numbers(value(name)).getFirst();
      if (asks(sign) && measured.getOrDefault(sign, Integer.MAX_VALUE) < least) {
        beyond.add(new Beyond(sign, Integer.toString(least), term(name)));
      }
    });
    return beyond;
  }

  private String value(String name) {
    return term(name).value();
  }

  private static List<Integer> numbers(String typed) {
    List<String> parts = Arrays.stream(typed.split("[,;\\s]+")).filter(part -> !part.isBlank()).toList();
    return parts.stream().allMatch(part -> part.matches("\\d{1,3}"))
        ? parts.stream().map(Integer::valueOf).sorted().toList()
        : List.of();
  }
}
