package app.understory.session.terms;

import app.understory.session.SessionId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The terms that a session began with. A later change of the practice's settings does not reach them. */
public final class TermStore {
  private static final String TABLE = "session_term";

  private final Rows rows;

  public TermStore(Rows rows) {
    this.rows = rows;
  }

  /** Copies them in; a session that has some keeps those. */
  public void copy(Tx tx, SessionId session, Terms terms) {
    if (read(tx.rows(), session).isEmpty()) {
      terms.byName().values().forEach(term -> tx.put(
          Row.of(TABLE, id(session, term)).set("session_id", session.value()).set("name", term.name())
              .set("term_value", term.value()).set("source", term.source()).build()));
    }
  }

  /** Those of a session; as delivered where it has none. */
  public Terms of(SessionId session) {
    return Terms.of(read(rows, session));
  }

  private static List<Term> read(Rows from, SessionId session) {
    return from.read(TABLE, "where session_id = ? order by name", session.value()).stream()
        .map(row -> new Term(row.text("name"), row.text("term_value"), row.text("source"))).toList();
  }

  /** The same for the same session and name, so that a retry finds it. */
  private static UUID id(SessionId session, Term term) {
    return UUID.nameUUIDFromBytes((session.value() + " " + term.name()).getBytes(StandardCharsets.UTF_8));
  }
}
