package app.understory.course.order;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.UUID;

/**
 * A departure that was kept with its reason; who kept it is on the row.
 *
 * @param session  the session it was in
 * @param entry    the entry of its log: the administration
 * @param order    the version it departs from, where there was one
 * @param sentence as it was said then
 * @param reason   in words; empty until it is given
 */
public record Departed(UUID id, PersonId person, UUID session, UUID entry, Optional<OrderId> order,
    Departure.What what, String sentence, String reason, Moment when) {}
