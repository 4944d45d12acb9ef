package app.understory.people;

import app.understory.vault.time.Moment;
import java.util.Optional;

/**
 * That a person's status moved by itself, once: a prospect whose first dosing session was held is none any more.
 *
 * @param putBack when a hand put it back; it does not move by itself again
 */
public record Advance(PersonId person, Person.Status from, Person.Status to, Moment when,
    Optional<Moment> putBack) {}
