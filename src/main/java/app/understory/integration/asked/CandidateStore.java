package app.understory.integration.asked;

import app.understory.people.PersonId;
import app.understory.session.SessionId;
import app.understory.strand.StrandId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.Optional;

/** What was decided about candidates, as rows. One that waits and was never decided has none. */
public final class CandidateStore {
  private static final String TABLE = "candidate";
  private final Rows rows;

  public CandidateStore(Rows rows) {
    this.rows = rows;
  }

  List<Candidate> of(SessionId session) {
    return rows.read(TABLE, "where session_id = ? order by id", session.value()).stream()
        .map(CandidateStore::candidate).toList();
  }

  List<Candidate> paths(PersonId person) {
    return rows.read(TABLE, "where person_id = ? and state = ? order by decided_at, id", person.value(),
        Candidate.State.PATH.name()).stream().map(CandidateStore::candidate).toList();
  }

  void put(Tx tx, Candidate one) {
    tx.put(Row.of(TABLE, one.id()).set("person_id", one.person().value())
        .set("session_id", one.session().value()).set("origin", one.origin())
        .set("origin_id", one.originId()).set("words", one.words()).set("state", one.state())
        .set("strand_id", one.strand().map(StrandId::value).orElse(null))
        .moment("decided", one.decided().orElse(null)).build());
  }

  private static Candidate candidate(Row row) {
    return new Candidate(row.as("person_id", PersonId::new), row.as("session_id", SessionId::new),
        row.choice("origin", Candidate.Origin.class), row.uuid("origin_id"), row.text("words"),
        row.choice("state", Candidate.State.class), row.maybe("strand_id", StrandId::new),
        Optional.ofNullable(row.momentOrNull("decided")));
  }
}
