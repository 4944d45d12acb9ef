package app.understory.session;

import app.understory.session.concern.Care;
import app.understory.session.concern.CareStore;
import app.understory.strand.StrandId;
import app.understory.strand.Tie;
import app.understory.vault.keys.PrivateInk;
import app.understory.vault.rows.Earlier;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The log as rows: four tables ordered by one sequence, and the ties of record entries to strands. */
public final class LogStore {
  private static final String TIE = "strand_tie";
  private static final String LATER = all("select seq from ", " where session_id = ? and seq > ?",
      "select coalesce(max(seq), 0) from (");
  private static final String AT = all("select seq from ", " where session_id = ? and seq = ?",
      "select count(*) from (");
  private static final String STANDING = all("select id from ", " where id = ?", "select count(*) from (");

  private final Rows rows;
  private final EntryRows forms;
  private final CareStore cares;
  private final UUID clinician;
  /** The last place that was found taken, by session: what lies before it need not be counted again. */
  private final Map<SessionId, Integer> reached = new ConcurrentHashMap<>();

  /**
   * @param ink       opens the private lane of this clinician
   * @param clinician whose private entries are read; those of others are left out
   */
  public LogStore(Rows rows, PrivateInk ink, UUID clinician) {
    this.rows = rows;
    this.cares = new CareStore(rows);
    this.forms = new EntryRows(ink);
    this.clinician = clinician;
  }

  List<Entry> entries(SessionId session) {
    return entries(rows, session);
  }

  List<Entry> entries(Tx tx, SessionId session) {
    return entries(tx.rows(), session);
  }

  private List<Entry> entries(Rows from, SessionId session) {
    Map<UUID, List<StrandId>> ties = new HashMap<>();
    for (Row tie : from.read(TIE,
        "where target = ? and target_id in (select id from observation where session_id = ?) order by id",
        Tie.Target.OBSERVATION.name(), session.value())) {
      ties.computeIfAbsent(tie.uuid("target_id"), _ -> new ArrayList<>())
          .add(tie.as("strand_id", StrandId::new));
    }
    List<Entry> found = new ArrayList<>();
    for (String table : EntryRows.TABLES) {
      for (Row row : from.read(table, "where session_id = ? order by seq", session.value())) {
        if (readable(row)) {
          found.add(forms.entry(row, ties.getOrDefault(row.id(), List.of())));
        }
      }
    }
    return LogOrder.of(found);
  }

  /** Doses and steps, struck ones too, in order: what the life of a session hangs on. */
  List<Entry> turning(Tx tx, SessionId session) {
    List<Entry> found = new ArrayList<>();
    tx.rows()
        .read(EntryRows.OBSERVATION, "where session_id = ? and kind = ?", session.value(), EntryRows.STEP)
        .forEach(row -> found.add(forms.entry(row, List.of())));
    tx.rows().read(EntryRows.ADMINISTRATION, "where session_id = ?", session.value())
        .forEach(row -> found.add(forms.entry(row, List.of())));
    return LogOrder.of(found);
  }

  List<Care> cares(SessionId session) {
    return cares.of(session);
  }

  void put(Tx tx, Care care) {
    cares.put(tx, care);
  }

  Optional<Entry> find(EntryId id) {
    return find(rows, id);
  }

  Optional<Entry> find(Tx tx, EntryId id) {
    return find(tx.rows(), id);
  }

  private Optional<Entry> find(Rows from, EntryId id) {
    for (String table : EntryRows.TABLES) {
      Optional<Row> row = from.find(table, id.value()).filter(this::readable);
      if (row.isPresent()) {
        return Optional.of(forms.entry(row.get(), tied(from, id)));
      }
    }
    return Optional.empty();
  }

  List<Entry> earlier(EntryId id) {
    for (String table : EntryRows.TABLES) {
      List<Earlier> images = rows.earlier(table, id.value());
      if (!images.isEmpty() && images.stream().map(Earlier::row).allMatch(this::readable)) {
        return images.stream().map(image -> forms.entry(image.row(), List.of())).toList();
      }
    }
    return List.of();
  }

  /**
   * Puts the entry. One that stands already with the same content is left as it is; sealing the same words anew would
   * look like a change, so the words are compared, not the seals.
   */
  Entry put(Tx tx, Entry entry) {
    UUID id = entry.id().value();
    Optional<Entry> standing = tx.rows().number(STANDING, id, id, id, id) == 0
        ? Optional.empty()
        : find(tx.rows(), entry.id());
    Entry placed;
    if (standing.isPresent()) {
      Entry before = standing.get();
      if (!EntryRows.table(before).equals(EntryRows.table(entry))
          || !before.session().equals(entry.session())) {
        throw new NotKept(NotKept.Reason.REFUSED, "an entry stays in its lane and session");
      }
      boolean reworded = !before.what().equals(entry.what())
          && !(entry.what() instanceof Dose now && before.what() instanceof Dose held && now.tellsOn(held));
      placed = entry.placed(before.seq(), before.entered(), before.edits() + (reworded ? 1 : 0));
      if (placed.equals(before)) {
        return before;
      }
    } else {
      placed = entry.placed(place(tx.rows(), entry), entry.entered(), 0);
    }
    tx.put(forms.row(placed));
    boolean mayBeTied = standing.isPresent() || !placed.strands().isEmpty();
    if (placed.lane() == Entry.Lane.RECORD && mayBeTied) {
      tie(tx, placed);
    }
    return placed;
  }

  private void tie(Tx tx, Entry entry) {
    List<StrandId> now = entry.strands();
    for (Row tie : tx.rows().read(TIE, "where target = ? and target_id = ?", Tie.Target.OBSERVATION.name(),
        entry.id().value())) {
      if (!now.contains(tie.as("strand_id", StrandId::new))) {
        tx.remove(TIE, tie.id());
      }
    }
    List<StrandId> before = tied(tx.rows(), entry.id());
    for (StrandId strand : now) {
      if (!before.contains(strand)) {
        ownStrand(tx.rows(), strand, entry);
        tx.put(Row.of(TIE, tieId(entry.id(), strand)).set("strand_id", strand.value())
            .set("target", Tie.Target.OBSERVATION).set("target_id", entry.id().value())
            .moment("tied", entry.entered()).build());
      }
    }
  }

  private static void ownStrand(Rows from, StrandId strand, Entry entry) {
    boolean own = from.find("strand", strand.value())
        .filter(row -> row.uuid("person_id").equals(entry.person().value())).isPresent();
    if (!own) {
      throw new NotKept(NotKept.Reason.REFUSED, "a strand belongs to the person of the session");
    }
  }

  private List<StrandId> tied(Rows from, EntryId id) {
    return from.read(TIE, "where target = ? and target_id = ? order by id", Tie.Target.OBSERVATION.name(),
        id.value()).stream().map(tie -> tie.as("strand_id", StrandId::new)).toList();
  }

  private boolean readable(Row row) {
    return !row.table().equals(EntryRows.PRIVATE) || row.uuid("author_id").equals(clinician);
  }

  /** The place asked for where it is free, else the next one. */
  private int place(Rows from, Entry entry) {
    UUID session = entry.session().value();
    int asked = entry.seq();
    if (asked > 0 && from.number(AT, session, asked, session, asked, session, asked, session, asked) == 0) {
      return asked;
    }
    int known = reached.getOrDefault(entry.session(), 0);
    int found = Math.toIntExact(
        from.number(LATER, session, known, session, known, session, known, session, known));
    int most = Math.max(known, found);
    reached.put(entry.session(), most);
    return most + 1;
  }

  /** One query over the four tables. */
  private static String all(String before, String after, String around) {
    return EntryRows.TABLES.stream().map(table -> before + table + after)
        .collect(Collectors.joining(" union all ", around, ") every"));
  }

  /** One tie for an entry and a strand, whoever asks again: a retry must find the same id. */
  private static UUID tieId(EntryId entry, StrandId strand) {
    return UUID.nameUUIDFromBytes(ByteBuffer.allocate(32).putLong(entry.value().getMostSignificantBits())
        .putLong(entry.value().getLeastSignificantBits()).putLong(strand.value().getMostSignificantBits())
        .putLong(strand.value().getLeastSignificantBits()).array());
  }
}
