package app.understory.desk.reach;

import app.understory.people.PersonId;
import app.understory.session.EntryId;
import app.understory.session.view.reach.Health;
import app.understory.session.view.reach.StrandPage;
import app.understory.session.view.reach.Use;
import app.understory.strand.StrandId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What later rooms have of a session's entries and strands. */
public interface Reach {
  /** There are no later rooms. */
  Reach NONE = new Reach() {
    @Override
    public Map<EntryId, List<Use>> uses(PersonId person) {
      return Map.of();
    }

    @Override
    public Health health(PersonId person) {
      return Health.UNKNOWN;
    }

    @Override
    public Optional<StrandPage> page() {
      return Optional.empty();
    }

    @Override
    public void strand(PersonId person, StrandId strand) {}

    @Override
    public void use(PersonId person, Use use) {}
  };

  /** The notes of the record in which entries are used. Reads, so not for the JavaFX thread. */
  Map<EntryId, List<Use>> uses(PersonId person);

  /** Allergies and medicines. Reads, so not for the JavaFX thread. */
  Health health(PersonId person);

  /** A page on which a strand is read while something else goes on. */
  Optional<StrandPage> page();

  /** Opens one strand alone. */
  void strand(PersonId person, StrandId strand);

  /** Opens the note in which an entry is used. */
  void use(PersonId person, Use use);
}
