package app.understory.people.view.identity;

import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.people.Weight;
import app.understory.people.view.identity.IdentityField.Part;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What is kept of a person on the page of who they are, and the same as text in its fields. */
record IdentitySheet(Person person, List<Ally> allies, Optional<Weight> weight) {
  private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final String BETWEEN = "\u001f";
  private static final String AFTER = "\u001e";

  IdentitySheet {
    allies = List.copyOf(allies);
  }

  /** The texts of all fields. */
  Map<IdentityField, String> texts() {
    Map<IdentityField, String> texts = new EnumMap<>(IdentityField.class);
    for (IdentityField field : IdentityField.values()) {
      texts.put(field, "");
    }
    texts.put(IdentityField.CALLED, person.preferredName());
    texts.put(IdentityField.LEGAL, person.legalName().orElse(""));
    texts.put(IdentityField.PRONOUNS, person.pronouns().orElse(""));
    texts.put(IdentityField.BORN, person.birthDate().map(BORN::format).orElse(""));
    texts.put(IdentityField.STATUS, person.status().name());
    texts.put(IdentityField.PHONE, Optional.ofNullable(person.reach().phone()).orElse(""));
    texts.put(IdentityField.EMAIL, Optional.ofNullable(person.reach().email()).orElse(""));
    texts.put(IdentityField.ADDRESS, Optional.ofNullable(person.reach().address()).orElse(""));
    texts.put(IdentityField.WEIGHT, weight.map(Weight::asTyped).orElse(""));
    for (Ally ally : allies.reversed()) {
      put(texts, ally, Part.NAME, ally.name());
      put(texts, ally, Part.RELATION, ally.relation().orElse(""));
      put(texts, ally, Part.PHONE, ally.phone().orElse(""));
    }
    return texts;
  }

  private static void put(Map<IdentityField, String> texts, Ally ally, Part part, String text) {
    IdentityField.of(ally.role(), part).ifPresent(field -> texts.put(field, text));
  }

  /** The person as the fields say, with that birth date. A blank name leaves the one there is. */
  Person person(Map<IdentityField, String> texts, Optional<LocalDate> born) {
    String called = text(texts, IdentityField.CALLED).orElse(person.preferredName());
    Person.Reach reach = new Person.Reach(text(texts, IdentityField.PHONE).orElse(null),
        text(texts, IdentityField.EMAIL).orElse(null), text(texts, IdentityField.ADDRESS).orElse(null));
    return new Person(person.id(), called, text(texts, IdentityField.LEGAL),
        text(texts, IdentityField.PRONOUNS),
        born, reach, Person.Status.valueOf(texts.getOrDefault(IdentityField.STATUS, person.status().name())),
        person.admitted(), person.archivedAt());
  }

  /** The first of those around the person in that role. */
  Optional<Ally> ally(Ally.Role role) {
    return allies.stream().filter(ally -> ally.role() == role).findFirst();
  }

  /** Someone around the person as the fields say; no one where no name stands there. */
  Optional<Ally> ally(Ally.Role role, Map<IdentityField, String> texts, Supplier<UUID> freshId) {
    return part(texts, role, Part.NAME)
        .map(name -> new Ally(ally(role).map(Ally::id).orElseGet(freshId), person.id(),
            role, name, part(texts, role, Part.RELATION), part(texts, role, Part.PHONE)));
  }

  /** A weighing of now. */
  Weight weighed(UUID id, BigDecimal kilograms, String asTyped, Moment taken) {
    return new Weight(id, person.id(), kilograms, asTyped, taken);
  }

  private static Optional<String> part(Map<IdentityField, String> texts, Ally.Role role, Part part) {
    return IdentityField.of(role, part).flatMap(field -> text(texts, field));
  }

  static Optional<String> text(Map<IdentityField, String> texts, IdentityField field) {
    return Optional.of(texts.getOrDefault(field, "").strip()).filter(words -> !words.isEmpty());
  }

  /** The texts as one draft. */
  static String draft(Map<IdentityField, String> texts) {
    StringBuilder draft = new StringBuilder();
    texts.forEach((field, text) -> draft.append(field).append(BETWEEN).append(text).append(AFTER));
    return draft.toString();
  }

  /** Lays a draft over texts; fields it does not know are left out. */
  static void lay(String draft, Map<IdentityField, String> texts) {
    for (String piece : draft.split(AFTER, -1)) {
      String[] halves = piece.split(BETWEEN, 2);
      if (halves.length == 2) {
        texts.keySet().stream().filter(field -> field.name().equals(halves[0])).findFirst()
            .ifPresent(field -> texts.put(field, halves[1]));
      }
    }
  }
}
