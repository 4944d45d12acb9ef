package app.understory.session.view.paper;

import app.understory.people.PersonId;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.terms.Terms;
import app.understory.session.view.SessionDesk;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import app.understory.visit.VisitId;
import app.understory.visit.Visits;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a session that is entered from paper takes with it.
 *
 * @param session as it would be
 * @param terms   those of its own day
 * @param after   a session of a later day that has a smaller number: numbers go by when sessions were entered
 */
record Taken(Session session, Terms terms, Optional<Session> after) {

  /** Reads it; not for the JavaFX thread. */
  static Taken of(SessionDesk desk, PersonId person, LocalDate day, SessionId id) {
    Moment noon = new Moment(day.atTime(12, 0).atZone(desk.visits().now().zone()).toInstant(),
        desk.visits().now().zone());
    Session session = desk.log().arrival().held(id, person, visit(desk.visits(), person, day), noon,
        desk.log().nextNumber(person));
    return new Taken(session, desk.log().arrival().terms(day), desk.log().of(person).stream()
        .filter(other -> other.began().day().isAfter(day)).findFirst());
  }

  /** The dosing visit of that day that was not held yet, if there was one. */
  static Optional<VisitId> visit(Visits visits, PersonId person, LocalDate on) {
    return visits.of(person).stream()
        .filter(visit -> visit.kind() == Visit.Kind.DOSING && visit.planned().day().equals(on)
            && (visit.state() == Visit.State.PLANNED || visit.state() == Visit.State.ARRIVED))
        .map(Visit::id).findFirst();
  }
}
