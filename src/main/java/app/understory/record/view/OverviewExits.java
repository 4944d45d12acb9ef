package app.understory.record.view;

import app.understory.attachment.Shelf;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import app.understory.strand.StrandId;

/** Where one goes from a person's overview. */
public interface OverviewExits {

  /** Opens the worksheet of the next session. */
  void prepare(PersonId person);

  /** Opens the person's sessions. */
  void session(PersonId person);

  /** Opens the person's notes. */
  void integrate(PersonId person);

  /** Opens one strand alone. */
  void strand(PersonId person, StrandId strand);

  /** A row of attached files, to be looked at. */
  default Inset<Shelf> files() {
    return Inset.none();
  }

  /** Opens the page of who the person is. */
  void identity(PersonId person);
}
