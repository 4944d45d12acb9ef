package app.understory.integration;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.SessionId;
import app.understory.strand.StrandId;
import app.understory.strand.Tie;
import app.understory.vault.keys.PrivateInk;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Ids;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Notes, their revisions, and where they quote and tie, as rows. Private notes are sealed before they are rows. */
public final class NoteStore {
  private static final String PLAIN = "note_revision";
  private static final String SEALED = "private_note_revision";
  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_BODY = 900_000;
  private final Rows rows;
  private final PrivateInk ink;
  private final UUID clinician;

  /**
   * @param clinician whose private notes may be opened
   */
  public NoteStore(Rows rows, PrivateInk ink, UUID clinician) {
    this.rows = rows;
    this.ink = ink;
    this.clinician = clinician;
  }

  List<Note> of(PersonId person) {
    return rows.read("note", "where person_id = ? order by begun_at desc, id desc", person.value()).stream()
        .filter(this::mayOpen).map(NoteStore::note).toList();
  }

  List<Note> addenda(NoteId to) {
    return rows.read("note", "where addendum_to = ? order by begun_at, id", to.value()).stream()
        .filter(this::mayOpen).map(NoteStore::note).toList();
  }

  /** Which record notes of a person use a moment, oldest first; what a private note uses is sealed inside it. */
  Map<EntryId, Set<NoteId>> uses(PersonId person) {
    Map<EntryId, Set<NoteId>> uses = new HashMap<>();
    rows.read("quote", "where note_id in (select id from note where person_id = ?) order by drawn_at, id",
        person.value())
        .forEach(
            row -> uses.computeIfAbsent(row.as("observation_id", EntryId::new), _ -> new LinkedHashSet<>())
                .add(row.as("note_id", NoteId::new)));
    return uses;
  }

  Optional<Note> find(NoteId id) {
    return rows.find("note", id.value()).filter(this::mayOpen).map(NoteStore::note);
  }

  Optional<Revision> newest(Note note) {
    return newest(rows, note);
  }

  List<Revision> revisions(Note note) {
    return rows.read(table(note), "where note_id = ? order by number", note.id().value()).stream()
        .map(this::revision).toList();
  }

  Note.Glance glance(Note note) {
    int versions = Math.toIntExact(
        rows.number("select count(*) from " + table(note) + " where note_id = ?", note.id().value()));
    int files = files(rows, note);
    return newest(note)
        .map(
            last -> new Note.Glance(note, last.page().title(), last.page().count(), versions, files,
                last.revised()))
        .orElseGet(() -> new Note.Glance(note, "", 0, 0, files, note.begun()));
  }

  private static int files(Rows standing, Note note) {
    return Math.toIntExact(standing.number(
        "select count(*) from attached_file where belongs_id = ? and taken_out_at is null",
        note.id().value()));
  }

  /** Whether nothing is on it in this transaction: no word, no file, no turn of a strand. */
  boolean empty(Tx tx, Note note) {
    return newest(tx.rows(), note).map(Revision::page).orElse(Page.EMPTY).blank()
        && files(tx.rows(), note) == 0
        && tx.rows().number("select count(*) from strand_turn where occasion_id = ?", note.id().value()) == 0;
  }

  void put(Tx tx, Note note) {
    tx.put(Row.of("note", note.id().value()).set("person_id", note.person().value())
        .set("session_id", note.session().map(SessionId::value).orElse(null)).set("kind", note.kind())
        .set("lane", note.lane()).set("state", note.state())
        .set("addendum_to", note.addendumTo().map(NoteId::value).orElse(null)).moment("begun", note.begun())
        .build());
  }

  /** The note as it stands in this transaction; refused where it is not there. */
  Note find(Tx tx, NoteId id) {
    return tx.rows().find("note", id.value()).filter(this::mayOpen).map(NoteStore::note)
        .orElseThrow(() -> Integration.refused("This note is not there."));
  }

  /** Puts the revision with its number, unless the page is as it was: then the newest one stands. */
  Revision revise(Tx tx, Revision fresh, Ids ids) {
    Note note = find(tx, fresh.note());
    if (!note.open()) {
      throw Integration.refused("What is signed stays as it is.");
    }
    Optional<Revision> last = newest(tx.rows(), note);
    if (last.isPresent() && last.get().page().equals(fresh.page())) {
      return last.get();
    }
    Revision next = fresh.numbered(last.map(Revision::number).orElse(0) + 1);
    if (note.secret()) {
      tx.put(sealed(next));
    } else {
      refuseUnrestated(tx.rows(), next.page());
      tx.put(plain(next));
      followQuotes(tx, next, ids);
      followTies(tx, next, ids);
    }
    return next;
  }

  private void refuseUnrestated(Rows standing, Page page) {
    for (Page.Source source : page.sources()) {
      if (!source.restated() && standing.find("private_observation", source.entry().value()).isPresent()) {
        throw Integration.refused("A private moment enters the record only in new words.");
      }
    }
  }

  private void followQuotes(Tx tx, Revision revision, Ids ids) {
    Map<EntryId, Page.Source> wanted = new HashMap<>();
    revision.page().sources().forEach(source -> wanted.putIfAbsent(source.entry(), source));
    for (Row row : tx.rows().read("quote", "where note_id = ?", revision.note().value())) {
      Page.Source source = wanted.remove(row.as("observation_id", EntryId::new));
      if (source == null) {
        tx.remove("quote", row.id());
      } else {
        tx.put(row.with().set("author_id", null).set("restated", source.restated()).build());
      }
    }
    wanted.forEach((entry,
        source) -> tx.put(Row.of("quote", ids.next()).set("note_id", revision.note().value())
            .set("observation_id", entry.value()).set("restated", source.restated())
            .moment("drawn", revision.revised()).build()));
  }

  private static void followTies(Tx tx, Revision revision, Ids ids) {
    Set<StrandId> wanted = new HashSet<>(revision.page().strands());
    List<Row> standing = tx.rows().read("strand_tie", "where target = ? and target_id = ?",
        Tie.Target.NOTE.name(), revision.note().value());
    for (Row row : standing) {
      if (!wanted.remove(row.as("strand_id", StrandId::new))) {
        tx.remove("strand_tie", row.id());
      }
    }
    for (StrandId strand : wanted) {
      tx.put(Row.of("strand_tie", ids.next()).set("strand_id", strand.value()).set("target", Tie.Target.NOTE)
          .set("target_id", revision.note().value()).moment("tied", revision.revised()).build());
    }
  }

  private Row plain(Revision revision) {
    String body = PageCodec.write(revision.page());
    if (body.length() > LONGEST_BODY) {
      throw Integration.refused("This page is too long to be kept in one note.");
    }
    return Row.of(PLAIN, revision.id()).set("note_id", revision.note().value())
        .set("number", revision.number())
        .set("title", heading(revision.page().title())).set("body", body)
        .set("words", revision.page().count()).set("reason", revision.reason())
        .moment("revised", revision.revised()).build();
  }

  private Row sealed(Revision revision) {
    byte[] sealed = ink.seal(revision.id(), PageCodec.write(revision.page()));
    if (sealed.length > LONGEST_BODY) {
      throw Integration.refused("This page is too long to be kept in one note.");
    }
    return Row.of(SEALED, revision.id()).set("note_id", revision.note().value())
        .set("number", revision.number()).set("sealed", sealed).set("reason", revision.reason())
        .moment("revised", revision.revised()).build();
  }

  /** The title for lists and joins; the page in the body holds it whole. */
  private static String heading(String title) {
    StringBuilder whole = new StringBuilder();
    title.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .limit(LONGEST_TITLE / 2).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private Optional<Revision> newest(Rows standing, Note note) {
    return standing.read(table(note), "where note_id = ? order by number desc limit 1", note.id().value())
        .stream().findFirst().map(this::revision);
  }

  private Revision revision(Row row) {
    String body = row.table().equals(SEALED) ? ink.open(row.id(), row.bytes("sealed")) : row.text("body");
    return new Revision(row.id(), row.as("note_id", NoteId::new), row.whole("number"), PageCodec.read(body),
        row.choice("reason", Revision.Reason.class), row.moment("revised"));
  }

  private boolean mayOpen(Row row) {
    return row.choice("lane", Entry.Lane.class) == Entry.Lane.RECORD
        || clinician.equals(row.uuidOrNull("author_id"));
  }

  /** The table of a note's revisions. */
  static String table(Note note) {
    return note.secret() ? SEALED : PLAIN;
  }

  private static Note note(Row row) {
    return new Note(new NoteId(row.id()), row.as("person_id", PersonId::new),
        row.maybe("session_id", SessionId::new), row.choice("kind", Note.Kind.class),
        row.choice("lane", Entry.Lane.class), row.choice("state", Note.State.class), row.moment("begun"),
        row.maybe("addendum_to", NoteId::new));
  }
}
