package app.understory.people;

import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Plainly fictional people. */
public final class SamplePeople {
  /** When they were admitted. */
  public static final Moment ADMITTED = new Moment(Instant.parse("2026-11-02T15:00:00Z"),
      ZoneId.of("America/New_York"));

  private SamplePeople() {}

  /** Ada Fictional, born 3 May 1985. */
  public static Person ada(PersonId id) {
    return person(id, "Ada Fictional", "Adele Fictional", "1985-05-03", Person.Status.INDUCTION);
  }

  /** Someone of whom only the name is known. */
  public static Person named(PersonId id, String name) {
    return Person.named(id, name, Person.Status.PROSPECT, ADMITTED);
  }

  /** Someone with a name on papers and a birth date. */
  public static Person person(PersonId id, String name, String legalName, String born, Person.Status status) {
    return new Person(id, name, Optional.of(legalName), Optional.of("she/her"),
        Optional.of(LocalDate.parse(born)),
        Person.Reach.UNKNOWN, status, ADMITTED, Optional.empty());
  }

  /** A fixed id. */
  public static PersonId id(int number) {
    return new PersonId(new UUID(0x7000L, number));
  }
}
