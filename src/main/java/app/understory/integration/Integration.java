package app.understory.integration;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.SessionId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Integration notes. Reads are synchronous and belong off the JavaFX thread. */
public final class Integration {
  private final NoteStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Integration(NoteStore store, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** Notes of a person, newest first; private notes of other clinicians are left out. */
  public List<Note> of(PersonId person) {
    return store.of(person);
  }

  /** The same notes with their titles and counts, newest first. */
  public List<Note.Glance> glances(PersonId person) {
    return store.of(person).stream().map(store::glance).toList();
  }

  /** In which record notes each moment of this person is used, oldest first, as of their newest revisions. */
  public Map<EntryId, List<Note.Glance>> uses(PersonId person) {
    Map<NoteId, Note.Glance> glances = glances(person).stream()
        .filter(each -> each.note().state() != Note.State.ENTERED_IN_ERROR)
        .collect(Collectors.toMap(each -> each.note().id(), each -> each));
    Map<EntryId, List<Note.Glance>> uses = new HashMap<>();
    store.uses(person).forEach((entry, notes) -> uses.put(entry,
        notes.stream().filter(glances::containsKey).map(glances::get).toList()));
    return uses;
  }

  public Optional<Note> find(NoteId id) {
    return store.find(id);
  }

  /**
   * Begins an empty note in the record or in the private lane.
   *
   * @param session the session it integrates, if it is about one
   */
  public CompletableFuture<Note> begin(PersonId person, @Nullable SessionId session, Note.Kind kind,
      Entry.Lane lane) {
    return begin(fresh(person, session, kind, lane), Page.EMPTY);
  }

  /**
   * A note that is in no database yet: {@link #begin(Note, Page)} puts it there.
   *
   * @param session the session it integrates, if it is about one
   */
  public Note fresh(PersonId person, @Nullable SessionId session, Note.Kind kind, Entry.Lane lane) {
    return new Note(new NoteId(ids.next()), person, Optional.ofNullable(session), kind, lane,
        Note.State.DRAFT, time.now(), Optional.empty());
  }

  /** Begins this note; what it begins with is its first revision, unless that is blank. */
  public CompletableFuture<Note> begin(Note note, Page first) {
    Revision revision = new Revision(ids.next(), note.id(), 1, first, Revision.Reason.BEGUN, time.now());
    return scribe.write(Deed.of("note.begin", note.person().value()), tx -> {
      store.put(tx, note);
      if (!first.blank()) {
        var _ = store.revise(tx, revision, ids);
      }
      return note;
    });
  }

  /**
   * Begins an addendum to a signed note, in its lane and about its session; fails with {@link NotKept} (REFUSED) where
   * the note is not signed, or is an addendum itself.
   */
  public CompletableFuture<Note> addTo(Note signed) {
    return addTo(signed, Page.EMPTY);
  }

  /** The same, beginning with an earlier version of the signed note, restored; nothing where that is blank. */
  public CompletableFuture<Note> addTo(Note signed, Page restored) {
    Note addendum = new Note(new NoteId(ids.next()), signed.person(), signed.session(), signed.kind(),
        signed.lane(), Note.State.DRAFT, time.now(), Optional.of(signed.id()));
    Revision first = new Revision(ids.next(), addendum.id(), 1, restored, Revision.Reason.RESTORED,
        time.now());
    return !signed.signed() || signed.addendumTo().isPresent()
        ? CompletableFuture.failedFuture(refused("What is added to is a signed note."))
        : scribe.write(Deed.of("note.addendum", signed.person().value()), tx -> {
          store.put(tx, addendum);
          if (!restored.blank()) {
            var _ = store.revise(tx, first, ids);
          }
          return addendum;
        });
  }

  /**
   * Takes a note away on which nothing is; {@link #bringBack} undoes it. Fails with {@link NotKept} (REFUSED) where it
   * holds a word, a file or the turn of a strand, or is signed.
   */
  public CompletableFuture<Note> takeAway(Note note) {
    return scribe.write(Deed.of("note.take-away", note.person().value()), tx -> {
      Note standing = store.find(tx, note.id());
      if (!standing.open() || !store.empty(tx, standing)) {
        throw refused("Only an empty note can be taken away.");
      }
      store.put(tx, standing.in(Note.State.ENTERED_IN_ERROR));
      return standing;
    });
  }

  /** Brings a note back that was taken away. */
  public CompletableFuture<Note> bringBack(Note note) {
    return scribe.write(Deed.of("note.bring-back", note.person().value()), tx -> {
      Note back = store.find(tx, note.id()).in(Note.State.DRAFT);
      store.put(tx, back);
      return back;
    });
  }

  /** What was added to a note, oldest first. */
  public List<Note> addenda(NoteId to) {
    return store.addenda(to).stream().filter(each -> each.state() != Note.State.ENTERED_IN_ERROR).toList();
  }

  /** The newest revision, if one was made. */
  public Optional<Revision> newest(NoteId id) {
    return store.find(id).flatMap(store::newest);
  }

  /** All revisions, oldest first. */
  public List<Revision> revisions(NoteId id) {
    return store.find(id).map(store::revisions).orElse(List.of());
  }

  /** Keeps a revision of the note with this id, as {@link #revise(Note, Page, Revision.Reason)}. Reads first. */
  public CompletableFuture<Revision> revise(NoteId id, Page page, Revision.Reason reason) {
    return store.find(id).map(note -> revise(note, page, reason))
        .orElseGet(() -> CompletableFuture.failedFuture(refused("This note is not there.")));
  }

  /**
   * Keeps a revision where the page differs from the newest one; else gives back the newest. Quotes and ties of a
   * record note follow the page; those of a private note stay inside what is sealed. Fails with {@link NotKept}
   * (REFUSED) where the note is signed, or where a record note quotes the private lane without having restated it.
   * Returns at once, on any thread.
   */
  public CompletableFuture<Revision> revise(Note note, Page page, Revision.Reason reason) {
    Revision fresh = new Revision(ids.next(), note.id(), 1, page, reason, time.now());
    return scribe.write(Deed.of("note.revise", note.person().value()), tx -> store.revise(tx, fresh, ids));
  }

  static NotKept refused(String why) {
    return new NotKept(NotKept.Reason.REFUSED, why);
  }
}
