package app.understory.people.view.identity;

import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.TypedBirth;
import app.understory.people.TypedWeight;
import app.understory.people.Weight;
import app.understory.people.view.identity.IdentityField.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;

/** Makes rows of what stands in the fields, and says beside a field what stands against it. */
final class IdentityKeeper {
  private final People people;
  private final Function<IdentityField, ObjectProperty<Remark>> remark;
  /** The ids of what is new: one each however often it is tried, until it stands. */
  private final Map<IdentityField, UUID> fresh = new EnumMap<>(IdentityField.class);
  private String doubted = "";

  IdentityKeeper(People people, Function<IdentityField, ObjectProperty<Remark>> remark) {
    this.people = people;
    this.remark = remark;
  }

  /**
   * A keeping under way.
   *
   * @param clear whether all that stands in the fields is kept by it
   */
  record Begun(List<CompletableFuture<?>> writes, boolean clear) {
    Begun {
      writes = List.copyOf(writes);
    }

    /** Done when every row is kept. */
    CompletableFuture<Boolean> all() {
      return CompletableFuture.allOf(writes.toArray(CompletableFuture[]::new)).thenApply(_ -> true);
    }
  }

  /** Begins to keep what differs, as far as it can be. */
  Begun keep(IdentitySheet now, Map<IdentityField, String> texts, boolean weighedAgain) {
    List<CompletableFuture<?>> writes = new ArrayList<>();
    String weight = texts.getOrDefault(IdentityField.WEIGHT, "").strip();
    boolean person = keepPerson(now, texts, writes);
    boolean allies = keepAllies(now, texts, writes);
    boolean weighed = keepWeight(now, weight, weighedAgain, writes);
    return new Begun(writes, person && allies && weighed);
  }

  /** What was begun stands, and was read again. */
  void stands() {
    fresh.clear();
  }

  private UUID fresh(IdentityField field) {
    return fresh.computeIfAbsent(field, _ -> people.nextDetailId());
  }

  private boolean keepPerson(IdentitySheet now, Map<IdentityField, String> texts,
      List<CompletableFuture<?>> writes) {
    boolean named = IdentitySheet.text(texts, IdentityField.CALLED).isPresent();
    remark.apply(IdentityField.CALLED).set(named ? new Remark.Quiet() : new Remark.NoName());
    Optional<LocalDate> born = now.person().birthDate();
    boolean clear = named;
    Optional<String> typed = IdentitySheet.text(texts, IdentityField.BORN);
    if (typed.isEmpty()) {
      born = Optional.empty();
    } else {
      switch (TypedBirth.read(typed.get(), people.today())) {
        case TypedBirth.Clear(LocalDate day) -> born = Optional.of(day);
        case TypedBirth.Refused(TypedBirth.Why why) -> {
          remark.apply(IdentityField.BORN).set(new Remark.NotBorn(why));
          clear = false;
        }
      }
    }
    Person person = now.person(texts, born);
    if (!person.equals(now.person())) {
      writes.add(people.save(person));
    }
    return clear;
  }

  private boolean keepAllies(IdentitySheet now, Map<IdentityField, String> texts,
      List<CompletableFuture<?>> writes) {
    boolean clear = true;
    for (Ally.Role role : Ally.Role.values()) {
      Optional<IdentityField> name = IdentityField.of(role, Part.NAME);
      if (name.isPresent()) {
        Optional<Ally> written = now.ally(role, texts, () -> fresh(name.get()));
        boolean nameless = written.isEmpty() && IdentityField.in(name.get().group()).stream()
            .anyMatch(field -> field.role().filter(role::equals).isPresent()
                && IdentitySheet.text(texts, field).isPresent());
        remark.apply(name.get()).set(nameless ? new Remark.NoName() : new Remark.Quiet());
        clear &= !nameless;
        if (written.isPresent() && !written.equals(now.ally(role))) {
          writes.add(people.save(written.get()));
        } else if (written.isEmpty() && !nameless && now.ally(role).isPresent()) {
          writes.add(people.remove(now.ally(role).get()));
        }
      }
    }
    return clear;
  }

  private boolean keepWeight(IdentitySheet now, String typed, boolean again,
      List<CompletableFuture<?>> writes) {
    if (typed.equals(now.weight().map(Weight::asTyped).orElse("")) && !again) {
      return true;
    }
    if (typed.isEmpty()) {
      now.weight().ifPresent(weight -> writes.add(people.remove(weight)));
      return true;
    }
    return switch (TypedWeight.read(typed, now.weight())) {
      case TypedWeight.Clear(BigDecimal kilograms, String asTyped) -> {
        writes.add(people.save(now.weighed(fresh(IdentityField.WEIGHT), kilograms, asTyped, people.now())));
        yield true;
      }
      case TypedWeight.Improbable(BigDecimal kilograms, String asTyped, TypedWeight.Doubt doubt) -> {
        if (!asTyped.equals(doubted)) {
          doubted = asTyped;
          remark.apply(IdentityField.WEIGHT).set(new Remark.Doubtful(kilograms, doubt));
          yield false;
        }
        remark.apply(IdentityField.WEIGHT).set(new Remark.Quiet());
        writes.add(people.save(now.weighed(fresh(IdentityField.WEIGHT), kilograms, asTyped, people.now())));
        yield true;
      }
      case TypedWeight.Refused(TypedWeight.Why why) -> {
        remark.apply(IdentityField.WEIGHT).set(new Remark.NotWeighed(why));
        yield false;
      }
    };
  }
}
