package app.understory.record.view.strands;

import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.record.strands.Loom;
import app.understory.record.strands.Weave;
import app.understory.vault.rows.Change;
import app.understory.vault.rows.Changes;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** All strands of one person across sessions, as they now stand. */
final class WeaveModel {
  private final PersonId person;
  private final Loom loom;
  private final People people;
  private final Changes changes;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Weave> weave = new ReadOnlyObjectWrapper<>(
      new Weave(List.of(), List.of()));
  private Changes.@Nullable Subscription subscription;

  WeaveModel(PersonId person, Loom loom, People people, Changes changes, Stagehand stagehand) {
    this.person = person;
    this.loom = loom;
    this.people = people;
    this.changes = changes;
    this.stagehand = stagehand;
  }

  void shown() {
    if (subscription == null) {
      subscription = changes.subscribe(kept -> {
        if (kept.stream().map(Change::subject).anyMatch(person.value()::equals)) {
          stagehand.show(this::read);
        }
      });
    }
    read();
  }

  void hidden() {
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
  }

  private void read() {
    stagehand.run(() -> loom.weave(person)).then(weave::set);
  }

  ReadOnlyObjectProperty<Weave> weaveProperty() {
    return weave.getReadOnlyProperty();
  }

  LocalDate today() {
    return people.today();
  }
}
