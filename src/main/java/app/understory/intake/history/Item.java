package app.understory.intake.history;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.UUID;

/** One line of what a person brings with them. What was typed is kept as it was typed, dates too. */
public sealed interface Item permits Diagnosis, Allergy, Medicine, Trial, Consent {

  UUID id();

  PersonId person();

  /** When it was first noted. */
  Moment noted();

  /** The longest text of any of its parts, in characters. */
  int LONGEST = 200;
}
