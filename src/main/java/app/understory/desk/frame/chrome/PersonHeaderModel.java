package app.understory.desk.frame.chrome;

import app.understory.desk.frame.PersonFacts;
import app.understory.kit.work.Stagehand;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import app.understory.vault.rows.Following;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the header of a person shows. */
public final class PersonHeaderModel {
  private final Vault vault;
  private final Stagehand stagehand;
  private final ObjectProperty<Optional<Seen>> seen = new SimpleObjectProperty<>(Optional.empty());
  private @Nullable PersonFacts facts;
  private @Nullable PersonId person;
  private final Following following;

  /** A person as the header shows them; the alert is what must be answered before anything else. */
  public record Seen(Person person, OptionalInt age, Optional<String> mark, List<String> facts,
      Optional<String> alert, Optional<String> safety, Predicate<String> tabs) {
    public Seen {
      facts = List.copyOf(facts);
    }
  }

  public PersonHeaderModel(Vault vault, Stagehand stagehand) {
    this.vault = vault;
    this.stagehand = stagehand;
    following = new Following(vault.changes(),
        change -> person == null || person.value().equals(change.subject()),
        () -> stagehand.show(this::read));
  }

  /** Who is in view; nothing until they were read. */
  public ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
    return seen;
  }

  public void know(PersonFacts facts) {
    this.facts = facts;
  }

  public void start() {
    following.begin();
  }

  public void stop() {
    following.end();
  }

  /** Shows this person, or nobody. */
  public void look(@Nullable PersonId id) {
    if (id == null || !id.equals(person)) {
      seen.set(Optional.empty());
    }
    person = id;
    read();
  }

  private void read() {
    PersonFacts ask = facts;
    PersonId id = person;
    if (ask == null || id == null) {
      return;
    }
    stagehand.run(() -> ask.person(id)
        .map(one -> new Seen(one, one.age(vault.time().today()),
            Optional.ofNullable(ask.marks(List.of(id)).get(id)), ask.facts(id), ask.alert(id),
            ask.safety(id), ask.tabs(id))))
        .then(found -> {
          if (id.equals(person)) {
            seen.set(found);
          }
        });
  }
}
