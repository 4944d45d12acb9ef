package app.understory.record.view;

import app.understory.attachment.Shelf;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import app.understory.record.Standing;
import app.understory.strand.StrandId;
import app.understory.visit.Contact;

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

  /** Opens a call or a message as it was kept. */
  void contact(Contact contact);

  /** Opens the first talk. */
  void talk(PersonId person);

  /** Begins a call or a message about the person. */
  void call(PersonId person);

  /** Opens the page of who the person is. */
  void identity(PersonId person);

  /** Opens the letter to the prescriber. */
  void letter(PersonId person);

  /** Opens the place where what is lacking is put in place. */
  default void mend(PersonId person, Standing.Item item) {
    switch (item) {
      case WEIGHT -> identity(person);
      case BLOOD_PRESSURE -> session(person);
      case WORKSHEET, ESCORT, TOUCH, FASTING -> prepare(person);
    }
  }
}
