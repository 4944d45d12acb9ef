package app.understory.visit;

import app.understory.people.Ally;
import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.Optional;

/**
 * A call or a message about a person. What was said and agreed stands in its {@link ContactLine}s.
 *
 * @param person     whom it is about
 * @param ended      when it was over; nothing while it goes on
 * @param release    whether a release to this party was in force when it began
 * @param factsShown when facts were shown although no release was in force
 * @param again      when to call again, if that was agreed
 */
public record Contact(ContactId id, PersonId person, Medium medium, Direction direction, With with,
    Moment began,
    Optional<Moment> ended, boolean release, Optional<Moment> factsShown, Optional<Moment> again) {

  /** A contact that begins. */
  public static Contact begun(ContactId id, PersonId person, With with, boolean release, Moment began) {
    return new Contact(id, person, Medium.CALL, Direction.IN, with, began, Optional.empty(), release,
        Optional.empty(), Optional.empty());
  }

  /** By what. */
  public enum Medium {
    CALL, MESSAGE
  }

  /** Who turned to whom. */
  public enum Direction {
    /** They rang or wrote. */
    IN,
    /** The practice rang or wrote. */
    OUT
  }

  /** What the other party is to the person. */
  public enum Who {
    /** The person. */
    PERSON, PRESCRIBER, ESCORT, EMERGENCY, PRIMARY_CARE, PSYCHIATRIST, FRIEND, GUARDIAN,
    /** Someone the person named. */
    NAMED;

    /** What an ally of that role is in a contact. */
    public static Who of(Ally.Role role) {
      return valueOf(role.name());
    }
  }

  /**
   * The other party, as they were called then.
   *
   * @param name never blank
   */
  public record With(Who who, String name, Optional<String> phone) {
    public With {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a contact is with someone");
      }
    }

    /** Someone around the person. */
    public static With of(Ally ally) {
      return new With(Who.of(ally.role()), ally.name(), ally.phone());
    }
  }

  /** Whether what is known of the person may be shown: they are on the line themselves, or it was released, or shown all the same. */
  public boolean factsOpen() {
    return with.who() == Who.PERSON || release || factsShown.isPresent();
  }

  /** With another party. A release holds for one party alone. */
  public Contact with(With party, boolean released) {
    return new Contact(id, person, medium, direction, party, began, ended, released, factsShown, again);
  }

  public Contact by(Medium other) {
    return new Contact(id, person, other, direction, with, began, ended, release, factsShown, again);
  }

  public Contact turned(Direction other) {
    return new Contact(id, person, medium, other, with, began, ended, release, factsShown, again);
  }

  /** Over since then, or going on. */
  public Contact ended(Optional<Moment> when) {
    return new Contact(id, person, medium, direction, with, began, when, release, factsShown, again);
  }

  /** Facts were shown without a release. */
  public Contact shown(Moment when) {
    return new Contact(id, person, medium, direction, with, began, ended, release, Optional.of(when), again);
  }

  /** To be called again then. */
  public Contact again(Optional<Moment> when) {
    return new Contact(id, person, medium, direction, with, began, ended, release, factsShown, when);
  }
}
