package app.understory.session;

import app.understory.course.CourseStore;
import app.understory.people.PersonId;
import app.understory.prep.WorksheetId;
import app.understory.session.terms.TermStore;
import app.understory.session.terms.Terms;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.visit.Visit;
import app.understory.visit.VisitId;
import app.understory.visit.VisitStore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Sessions as rows. */
public final class SessionStore {
  private static final String TABLE = "session";

  private final Rows rows;
  private final VisitStore visits;
  private final TermStore terms;
  private final CourseStore courses;

  public SessionStore(Rows rows) {
    this.rows = rows;
    this.visits = new VisitStore(rows);
    this.terms = new TermStore(rows);
    this.courses = new CourseStore(rows);
  }

  Optional<Session> find(SessionId id) {
    return find(rows, id);
  }

  /** Whether there is such a session of that person: quicker than reading it whole, since every line asks. */
  boolean isOf(Tx tx, SessionId id, PersonId person) {
    return tx.rows().number("select count(*) from session where id = ? and person_id = ?", id.value(),
        person.value()) > 0;
  }

  Optional<Session> find(Tx tx, SessionId id) {
    return find(tx.rows(), id);
  }

  private static Optional<Session> find(Rows from, SessionId id) {
    return from.find(TABLE, id.value()).map(SessionStore::session);
  }

  Optional<Session> live() {
    return live(rows);
  }

  Optional<Session> live(Tx tx) {
    return live(tx.rows());
  }

  private static Optional<Session> live(Rows from) {
    return from.read(TABLE, "where state in (?, ?, ?, ?, ?)", Session.State.ARRIVED.name(),
        Session.State.HELD.name(), Session.State.CLEARED.name(), Session.State.DOSING.name(),
        Session.State.OBSERVING.name()).stream().map(SessionStore::session).findFirst();
  }

  List<Session> of(PersonId person) {
    return rows.read(TABLE, "where person_id = ? order by number", person.value()).stream()
        .map(SessionStore::session).toList();
  }

  int nextNumber(PersonId person) {
    return nextNumber(rows, person);
  }

  int nextNumber(Tx tx, PersonId person) {
    return nextNumber(tx.rows(), person);
  }

  private static int nextNumber(Rows from, PersonId person) {
    return Math.toIntExact(
        1 + from.number("select coalesce(max(number), 0) from session where person_id = ?", person.value()));
  }

  Terms terms(SessionId id) {
    return terms.of(id);
  }

  void copy(Tx tx, SessionId id, Terms begun) {
    terms.copy(tx, id, begun);
  }

  /** Puts the session; the visit and the dose it was planned for stand as it does, in the same transaction. */
  Session put(Tx tx, Session session) {
    CourseStore.Medicine medicine = medicine(find(tx, session.id()), session);
    tx.put(row(session));
    session.visit().ifPresent(visit -> visitState(session.state())
        .ifPresent(state -> visits.follow(tx, visit, state, session.began(), session.ended())));
    courses.follow(tx, session.person(), session.id().value(), session.visit(), session.began().day(),
        medicine);
    return session;
  }

  private static CourseStore.Medicine medicine(Optional<Session> before, Session now) {
    if (!now.state().given()) {
      return CourseStore.Medicine.NONE;
    }
    return before.filter(was -> was.state().given()).isPresent()
        ? CourseStore.Medicine.GOES_ON
        : CourseStore.Medicine.BEGINS;
  }

  private static Optional<Visit.State> visitState(Session.State state) {
    return switch (state) {
      case PLANNED -> Optional.empty();
      case ENTERED_IN_ERROR -> Optional.of(Visit.State.PLANNED);
      case ARRIVED, HELD, CLEARED, DOSING, OBSERVING -> Optional.of(Visit.State.ARRIVED);
      case READY_TO_LEAVE, DOCUMENTED, SIGNED, STOPPED_BEFORE_DOSE, STOPPED_AFTER_DOSE ->
        Optional.of(Visit.State.HELD);
      case RESCHEDULED -> Optional.of(Visit.State.RESCHEDULED);
      case NO_SHOW -> Optional.of(Visit.State.NO_SHOW);
    };
  }

  private static Session session(Row row) {
    Integer reached = row.wholeOrNull("reached_depth");
    return new Session(new SessionId(row.id()), row.as("person_id", PersonId::new),
        row.maybe("visit_id", VisitId::new), row.maybe("worksheet_id", WorksheetId::new), row.whole("number"),
        row.choice("state", Session.State.class),
        Optional.ofNullable(row.textOrNull("planned_depth")).map(Session.Depth::valueOf),
        reached == null ? OptionalInt.empty() : OptionalInt.of(reached),
        Optional.ofNullable(row.decimalOrNull("weight_kg")), Optional.ofNullable(row.momentOrNull("weight")),
        row.moment("began"), Optional.ofNullable(row.momentOrNull("ended")));
  }

  private static Row row(Session session) {
    return Row.of(TABLE, session.id().value()).set("person_id", session.person().value())
        .set("visit_id", session.visit().map(VisitId::value).orElse(null))
        .set("worksheet_id", session.worksheet().map(WorksheetId::value).orElse(null))
        .set("number", session.number()).set("state", session.state())
        .set("planned_depth", session.plannedDepth().orElse(null))
        .set("reached_depth",
            session.reachedDepth().isPresent() ? (Integer) session.reachedDepth().getAsInt() : null)
        .set("weight_kg", session.weightKg().orElse(null)).moment("weight", session.weighed().orElse(null))
        .moment("began", session.began()).moment("ended", session.ended().orElse(null)).build();
  }
}
