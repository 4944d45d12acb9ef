package app.understory.integration.view;

import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The notes of one person, which one is written on, and which session it draws from. */
final class NotesModel {
  private final Integration integration;
  private final LiveLog log;
  private final People people;
  private final Stagehand stagehand;
  private final PersonId person;
  private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();
  private final ObservableList<Session> sessions = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Note>> current = new ReadOnlyObjectWrapper<>(this, "current",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Session>> session = new ReadOnlyObjectWrapper<>(this,
      "session", Optional.empty());
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");

  NotesModel(Integration integration, LiveLog log, People people, Stagehand stagehand, PersonId person) {
    this.integration = integration;
    this.log = log;
    this.people = people;
    this.stagehand = stagehand;
    this.person = person;
  }

  private record Standing(List<Note.Glance> notes, List<Session> sessions, Optional<Person> person) {}

  /** All notes, newest first. */
  ObservableList<NoteLine> lines() {
    return lines;
  }

  /** All sessions that came about, newest first. */
  ObservableList<Session> sessions() {
    return sessions;
  }

  /** The note on the page. */
  ReadOnlyObjectProperty<Optional<Note>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The session drawn from. */
  ReadOnlyObjectProperty<Optional<Session>> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  /** What the person is called. */
  ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Whether the notes have been read at all. */
  ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  /** Reads everything again; at first the newest draft is opened. */
  void refresh() {
    stagehand.run(() -> new Standing(integration.glances(person), log.of(person), people.find(person)))
        .then(this::stand);
  }

  private void stand(Standing standing) {
    name.set(standing.person().map(Person::preferredName).orElse(""));
    sessions.setAll(standing.sessions().reversed().stream()
        .filter(each -> each.state() != Session.State.ENTERED_IN_ERROR).toList());
    lines.setAll(standing.notes().stream().map(this::line).toList());
    if (!read.get() && current.get().isEmpty()) {
      standing.notes().stream().map(Note.Glance::note).filter(Note::open).findFirst().ifPresent(this::choose);
    }
    if (session.get().isEmpty()) {
      session.set(sessions.stream().findFirst());
    }
    read.set(true);
  }

  private NoteLine line(Note.Glance glance) {
    return new NoteLine(glance, number(glance.note()));
  }

  /** The number of the session a note is about. */
  OptionalInt number(Note note) {
    return sessions.stream().filter(each -> note.session().filter(each.id()::equals).isPresent())
        .mapToInt(Session::number).findFirst();
  }

  /** Writes on this note; its session is the one drawn from. */
  void choose(Note note) {
    note.session().flatMap(this::find).ifPresent(found -> session.set(Optional.of(found)));
    current.set(Optional.of(note));
  }

  /** The note with this id, if it is in the list. */
  Optional<Note> note(UUID id) {
    return lines.stream().map(NoteLine::note).filter(note -> note.id().value().equals(id)).findFirst();
  }

  private Optional<Session> find(SessionId id) {
    return sessions.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Draws from another session. */
  void drawFrom(Session other) {
    session.set(Optional.of(other));
  }

  /**
   * Puts the page away and shows the list, read again once the page is kept.
   *
   * @param kept done when what was written is a revision
   */
  void putAway(CompletableFuture<Void> kept) {
    current.set(Optional.empty());
    stagehand.follow(kept).then(_ -> refresh()).orElse(_ -> refresh());
  }

  /** Begins a note about the session drawn from, if there is one, and writes on it. */
  void begin(Note.Kind kind, Entry.Lane lane) {
    stagehand.follow(integration.begin(person, session.get().map(Session::id).orElse(null), kind, lane))
        .then(note -> {
          lines.addFirst(line(new Note.Glance(note, "", 0, 0, note.begun())));
          current.set(Optional.of(note));
        });
  }
}
