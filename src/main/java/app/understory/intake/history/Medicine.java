package app.understory.intake.history;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A medicine that a person takes or took.
 *
 * @param dose   as typed, as <i>100 mg</i>
 * @param how    how it is taken, as <i>each morning</i>
 * @param since  since when, or from when to when, as typed
 * @param raised when it was raised with the prescriber, if it was
 */
public record Medicine(UUID id, PersonId person, String name, String dose, String how, String since,
    Optional<Moment> raised, Moment noted) implements Item {

  /** Whether it is still taken on that day; where its dates are not understood it is. */
  public boolean taken(LocalDate day) {
    return Period.read(since).flatMap(Period::end).filter(end -> end.last().isBefore(day)).isEmpty();
  }

  /** The same, raised with the prescriber then, or not. */
  public Medicine raised(Optional<Moment> when) {
    return new Medicine(id, person, name, dose, how, since, when, noted);
  }
}
