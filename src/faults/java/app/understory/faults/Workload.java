package app.understory.faults;

import app.understory.vault.database.Engine;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A session that is being logged, for a fictional person: each line is one transaction over six tables, which adds,
 * changes and removes rows.
 */
final class Workload {
  private final Ids ids;
  private final Timekeeper time;
  private final UUID person;
  private final UUID session;
  private UUID lastTie;
  private final int more;
  private int lines;

  Workload(Timekeeper time, Ids ids) {
    this(time, ids, 0);
  }

  /** @param more so many more rows in each of two tables, so that H2 is hardly ever between two transactions */
  Workload(Timekeeper time, Ids ids, int more) {
    this.more = more;
    this.time = time;
    this.ids = ids;
    this.person = ids.next();
    this.session = ids.next();
    this.lastTie = ids.next();
  }

  void begin(Engine engine) {
    engine.scribe().write(Deed.of("begin", person), tx -> {
      tx.put(Row.of("person", person).set("preferred_name", "Ada Fictional").build());
      tx.put(Row.of("session", session).set("person_id", person).build());
      return true;
    }).join();
  }

  /** Logs one line and returns its id when it is kept. */
  UUID line(Engine engine) {
    UUID id = ids.next();
    int number = ++lines;
    UUID tie = ids.next();
    UUID gone = lastTie;
    Moment now = time.now();
    engine.scribe().write(Deed.of("session.observe", person), tx -> {
      tx.put(Row.of("observation", id).set("session_id", session).set("seq", number)
          .set("words", "line " + number + " " + "word ".repeat(number % 40)).moment("happened", now)
          .build());
      tx.put(Row.of("weight", id).set("person_id", person).set("kilograms", new BigDecimal("70.5")).build());
      tx.put(Row.of("wording", id).set("observation_id", id).set("words", "wording " + number).build());
      for (int i = 0; i < more; i++) {
        tx.put(Row.of("weight", ids.next()).set("person_id", person).set("kilograms", new BigDecimal("71"))
            .build());
        tx.put(Row.of("wording", ids.next()).set("observation_id", id).set("words", "wording " + i).build());
      }
      tx.put(Row.of("tie", tie).set("session_id", session).set("target_id", id).build());
      tx.remove("tie", gone);
      tx.put(Row.of("person", person).set("preferred_name", "Ada Fictional").set("phone", "line " + number)
          .build());
      return true;
    }).join();
    lastTie = tie;
    return id;
  }

  /** Whether every one of these lines stands once in each of its tables, by key and by index. */
  boolean holds(Rows rows, List<UUID> kept) {
    Set<UUID> byIndex = new HashSet<>(
        rows.ids("select id from observation where session_id = ? order by seq", session));
    return byIndex.containsAll(kept) && kept.stream().allMatch(id -> standsWhole(rows, id))
        && rows.number("select count(*) from tie where session_id = ?", session) == Math.min(1,
            byIndex.size());
  }

  private boolean standsWhole(Rows rows, UUID id) {
    return rows.read("observation", "where id = ?", id).size() == 1
        && rows.read("weight", "where id = ?", id).size() == 1
        && rows.read("wording", "where observation_id = ?", id).size() == 1 + more
        && rows.read("wording", "where id = ?", id).size() == 1;
  }

  /** Lines that stand in the session, whoever wrote them. */
  long lines(Rows rows) {
    return rows.number("select count(*) from observation where session_id = ?", session);
  }
}
