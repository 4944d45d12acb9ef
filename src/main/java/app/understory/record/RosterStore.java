package app.understory.record;

import app.understory.integration.Note;
import app.understory.people.Ally;
import app.understory.people.PersonId;
import app.understory.session.Session;
import app.understory.vault.rows.Rows;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts across everyone, for lists: ids alone are read, never anyone's words. */
public final class RosterStore {
  private final Rows rows;

  public RosterStore(Rows rows) {
    this.rows = rows;
  }

  /** How often each person stands in each of these; of worksheets those for a session to come. */
  record Tallies(Map<UUID, Integer> ofGiven, Map<UUID, Integer> ofBegun, Map<UUID, Integer> ofWorksheets,
      Map<UUID, Integer> ofEscorts, Map<UUID, Integer> ofWeights, Map<UUID, Integer> ofDrafts) {

    int given(PersonId id) {
      return ofGiven.getOrDefault(id.value(), 0);
    }

    int begun(PersonId id) {
      return ofBegun.getOrDefault(id.value(), 0);
    }

    boolean prepared(PersonId id) {
      return ofWorksheets.containsKey(id.value());
    }

    boolean escorted(PersonId id) {
      return ofEscorts.containsKey(id.value());
    }

    boolean weighed(PersonId id) {
      return ofWeights.containsKey(id.value());
    }

    boolean unsigned(PersonId id) {
      return ofDrafts.containsKey(id.value());
    }
  }

  Tallies tallies() {
    Object[] given = Arrays.stream(Session.State.values()).filter(Session.State::given).toArray();
    String places = "?" + ", ?".repeat(given.length - 1);
    return new Tallies(tally("select person_id from session where state in (" + places + ")", given),
        tally("select person_id from session"),
        tally(
            "select person_id from worksheet where session_number > (select coalesce(max(number), 0) from session"
                + " where session.person_id = worksheet.person_id)"),
        tally("select person_id from ally where role = ?", Ally.Role.ESCORT),
        tally("select person_id from weight"),
        tally("select person_id from note where state = ?", Note.State.DRAFT));
  }

  private Map<UUID, Integer> tally(String sql, Object... args) {
    Map<UUID, Integer> tally = new HashMap<>();
    rows.ids(sql, args).forEach(id -> tally.merge(id, 1, Integer::sum));
    return tally;
  }
}
