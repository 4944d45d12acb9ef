package app.understory.record;

import app.understory.integration.Note;
import app.understory.session.Session;
import app.understory.vault.rows.Rows;
import app.understory.visit.Visit;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds across everyone what is left to do: ids alone are read here, never anyone's words. */
public final class AgendaStore {
  private final Rows rows;

  public AgendaStore(Rows rows) {
    this.rows = rows;
  }

  /** Notes that are drafts still, oldest first. */
  List<UUID> drafts() {
    return rows.ids("select id from note where state = ? and kind <> ? order by begun_at, id",
        Note.State.DRAFT,
        Note.Kind.WORDLESS);
  }

  /** Visits planned before that instant that no one marked, oldest first. */
  List<UUID> unmarked(Instant before) {
    return rows.ids("select id from visit where planned_at < ? and state in (?, ?)"
        + " and not exists (select 1 from session where session.visit_id = visit.id) order by planned_at, id",
        before,
        Visit.State.PLANNED, Visit.State.ARRIVED);
  }

  /** Sessions in which medicine was given, that have ended, and of which no note was begun; oldest first. */
  List<UUID> unwritten() {
    Object[] states = Stream.of(Session.State.values()).filter(state -> state.given() && !state.live())
        .toArray();
    String places = String.join(", ", Arrays.stream(states).map(_ -> "?").toList());
    return rows.ids("select id from session where state in (" + places + ")"
        + " and not exists (select 1 from note where note.session_id = session.id) order by began_at, id",
        states);
  }
}
