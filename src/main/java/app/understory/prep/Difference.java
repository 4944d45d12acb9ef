package app.understory.prep;

import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * What has to change to make one writing out of another, place by place. Laid on a third writing it changes only those
 * places: so an undo leaves alone what came since, and a draft what was kept elsewhere.
 *
 * @param changes by the name of a place; an empty optional takes the place away
 */
public record Difference(Map<String, Optional<String>> changes) {
  private static final String ORDER = "order";
  private static final String FIELD = "field ";
  private static final String CHECK = "check ";
  private static final String SLIP = "slip ";

  public Difference {
    changes = Map.copyOf(changes);
  }

  /** What leads from one to the other. */
  public static Difference between(Writing from, Writing to) {
    Map<String, String> before = places(from);
    Map<String, String> after = places(to);
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      Optional<String> now = Optional.ofNullable(after.get(name));
      if (!now.equals(Optional.ofNullable(before.get(name)))) {
        changes.put(name, now);
      }
    }
    return new Difference(changes);
  }

  public boolean nothing() {
    return changes.isEmpty();
  }

  /** That writing with these changes. */
  public Writing on(Writing writing) {
    Map<String, String> places = places(writing);
    changes.forEach(
        (name, text) -> text.ifPresentOrElse(now -> places.put(name, now), () -> places.remove(name)));
    return writing(places);
  }

  private static Map<String, String> places(Writing writing) {
    Map<String, String> places = new LinkedHashMap<>();
    writing.fields().forEach((field, text) -> places.put(FIELD + field, text));
    writing.checks().forEach((check, when) -> places.put(CHECK + check, text(when)));
    StringBuilder order = new StringBuilder();
    for (Slip slip : writing.slips()) {
      String name = SLIP + slip.id().value() + " ";
      places.put(name + "kind", slip.kind().name());
      places.put(name + "words", slip.words());
      places.put(name + "why", slip.whyNow());
      places.put(name + "anchor", slip.anchor());
      places.put(name + "charge", slip.charge().isPresent() ? String.valueOf(slip.charge().getAsInt()) : "");
      places.put(name + "status", slip.status().map(Strand.Status::name).orElse(""));
      places.put(name + "changed", slip.whatChanged());
      order.append(slip.id().value()).append(' ');
    }
    places.put(ORDER, order.toString());
    return places;
  }

  private static Writing writing(Map<String, String> places) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      fields.put(field, places.getOrDefault(FIELD + field, ""));
    }
    Map<Check, Moment> checks = new EnumMap<>(Check.class);
    for (Check check : Check.values()) {
      String when = places.get(CHECK + check);
      if (when != null) {
        checks.put(check, moment(when));
      }
    }
    List<Slip> slips = new ArrayList<>();
    for (String id : ids(places)) {
      String name = SLIP + id + " ";
      if (places.containsKey(name + "kind")) {
        slips.add(slip(new StrandId(UUID.fromString(id)), name, places));
      }
    }
    return new Writing(fields, checks, slips);
  }

  private static Set<String> ids(Map<String, String> places) {
    Set<String> ids = new LinkedHashSet<>();
    for (String id : places.getOrDefault(ORDER, "").split(" ", -1)) {
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    places.keySet().stream().filter(name -> name.startsWith(SLIP)).map(name -> name.split(" ", -1)[1])
        .forEach(ids::add);
    return ids;
  }

  private static Slip slip(StrandId id, String name, Map<String, String> places) {
    String charge = places.getOrDefault(name + "charge", "");
    String status = places.getOrDefault(name + "status", "");
    return new Slip(id, Strand.Kind.valueOf(places.getOrDefault(name + "kind", "")),
        places.getOrDefault(name + "words", ""), places.getOrDefault(name + "why", ""),
        places.getOrDefault(name + "anchor", ""),
        charge.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(charge)),
        status.isEmpty() ? Optional.empty() : Optional.of(Strand.Status.valueOf(status)),
        places.getOrDefault(name + "changed", ""));
  }

  private static String text(Moment moment) {
    return moment.at() + " " + moment.zone().getId();
  }

  private static Moment moment(String text) {
    String[] parts = text.split(" ", 2);
    return new Moment(Instant.parse(parts[0]), ZoneId.of(parts[1]));
  }
}
