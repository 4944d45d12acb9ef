package app.understory.visit;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a person allowed one party to be told of them.
 *
 * @param name      the party, as they are called in a {@link Contact}
 * @param until     the last day on which it holds; without one it has no end
 * @param withdrawn when the person took it back
 */
public record Release(UUID id, PersonId person, Contact.Who who, String name, LocalDate given,
    Optional<LocalDate> until, Optional<Moment> withdrawn) {

  /** Whether it holds on that day. */
  public boolean holds(LocalDate day) {
    return withdrawn.isEmpty() && !given.isAfter(day)
        && until.filter(last -> last.isBefore(day)).isEmpty();
  }
}
