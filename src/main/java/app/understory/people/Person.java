package app.understory.people;

import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A person the practice knows.
 *
 * @param preferredName what they are called; never blank
 * @param legalName     the name on papers, where it differs
 * @param pronouns      as they gave them
 * @param birthDate     unknown is allowed
 * @param archivedAt    set while the person is put away from the lists
 */
public record Person(PersonId id, String preferredName, Optional<String> legalName, Optional<String> pronouns,
    Optional<LocalDate> birthDate, Reach reach, Status status, Moment admitted, Optional<Moment> archivedAt) {

  public Person {
    if (preferredName.isBlank()) {
      throw new IllegalArgumentException("a person has a name");
    }
  }

  /** How to reach them; each may be unknown. */
  public record Reach(@Nullable String phone, @Nullable String email, @Nullable String address) {
    /** Nothing known yet. */
    public static final Reach UNKNOWN = new Reach(null, null, null);
  }

  /** Where they stand with the practice. */
  public enum Status {
    PROSPECT, INTAKE, INDUCTION, MAINTENANCE, PAUSED, CLOSED, DIED
  }

  /** Someone new, of whom only the name is known. */
  public static Person named(PersonId id, String preferredName, Status status, Moment admitted) {
    return new Person(id, preferredName, Optional.empty(), Optional.empty(), Optional.empty(), Reach.UNKNOWN,
        status,
        admitted, Optional.empty());
  }

  /** The same person, put away since then, or brought back. */
  public Person withArchivedAt(Optional<Moment> when) {
    return new Person(id, preferredName, legalName, pronouns, birthDate, reach, status, admitted, when);
  }

  /** The same person, standing elsewhere with the practice. */
  public Person withStatus(Status now) {
    return new Person(id, preferredName, legalName, pronouns, birthDate, reach, now, admitted, archivedAt);
  }

  public boolean archived() {
    return archivedAt.isPresent();
  }

  /** Whole years on that day, where the birth date is known. */
  public OptionalInt age(LocalDate day) {
    return birthDate.map(born -> OptionalInt.of(Period.between(born, day).getYears()))
        .orElse(OptionalInt.empty());
  }
}
