package app.understory.record.view.strands;

import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.record.strands.Loom;
import app.understory.record.strands.Weave;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All strands of one person across sessions, as they now stand. */
final class WeaveModel {
  private final PersonId person;
  private final Loom loom;
  private final People people;
  private final Following following;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Weave> weave = new ReadOnlyObjectWrapper<>(
      new Weave(List.of(), List.of()));

  WeaveModel(PersonId person, Loom loom, People people, Changes changes, Stagehand stagehand) {
    this.person = person;
    this.loom = loom;
    this.people = people;
    this.stagehand = stagehand;
    following = new Following(changes,
        change -> person.value().equals(change.subject()), () -> stagehand.show(this::read));
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    following.end();
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
