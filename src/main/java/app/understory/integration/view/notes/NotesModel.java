package app.understory.integration.view.notes;

import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.Page;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The notes of one person, and which one is written on. */
public final class NotesModel {
  private final Integration integration;
  private final LiveLog log;
  private final People people;
  private final Stagehand stagehand;
  private final PersonId person;
  private final Supplier<Optional<Session>> about;
  private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Note>> current = new ReadOnlyObjectWrapper<>(this, "current",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Note>> taken = new ReadOnlyObjectWrapper<>(this, "taken",
      Optional.empty());
  private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper(this, "name", "");
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");

  private Optional<UUID> wanted = Optional.empty();
  private List<Session> sessions = List.of();
  private Consumer<List<Session>> onSessions = _ -> {};
  private BiConsumer<Note, Page> onFresh = (_, _) -> {};

  /**
   * @param about the session that a note begun now is about
   */
  public NotesModel(Integration integration, LiveLog log, People people, Stagehand stagehand, PersonId person,
      Supplier<Optional<Session>> about) {
    this.integration = integration;
    this.log = log;
    this.people = people;
    this.stagehand = stagehand;
    this.person = person;
    this.about = about;
  }

  private record Standing(List<Note.Glance> notes, List<Session> sessions, Optional<Person> person) {}

  /** All notes, newest first. */
  public ObservableList<NoteLine> lines() {
    return lines;
  }

  /** Who wants to know which sessions came about, newest first. */
  public void onSessions(Consumer<List<Session>> use) {
    onSessions = use;
  }

  /** The note on the page. */
  public ReadOnlyObjectProperty<Optional<Note>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** What the person is called. */
  public ReadOnlyStringProperty nameProperty() {
    return name.getReadOnlyProperty();
  }

  /** Whether the notes have been read at all. */
  public ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  /** Reads everything again; at first the newest draft of the record is opened. A private one opens only by hand. */
  public void refresh() {
    stagehand.run(() -> new Standing(integration.glances(person), log.of(person), people.find(person)))
        .then(this::stand);
  }

  private void stand(Standing standing) {
    name.set(standing.person().map(Person::preferredName).orElse(""));
    sessions = standing.sessions().reversed().stream()
        .filter(each -> each.state() != Session.State.ENTERED_IN_ERROR).toList();
    onSessions.accept(sessions);
    lines.setAll(standing.notes().stream()
        .filter(glance -> glance.note().state() != Note.State.ENTERED_IN_ERROR).map(this::line).toList());
    Optional<Note> asked = wanted.flatMap(this::note);
    if (asked.isPresent()) {
      wanted = Optional.empty();
      choose(asked.get());
    } else if (!read.get() && current.get().isEmpty()) {
      standing.notes().stream().map(Note.Glance::note).filter(note -> note.open() && !note.secret())
          .findFirst()
          .ifPresent(this::choose);
    }
    read.set(true);
  }

  /** The empty note that was taken away last, and can be brought back. */
  public ReadOnlyObjectProperty<Optional<Note>> takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /** Takes an empty note away; one that is not stays. */
  public void takeAway(NoteLine line) {
    if (line.glance().empty()) {
      stagehand.follow(integration.takeAway(line.note())).then(gone -> {
        taken.set(Optional.of(gone));
        refresh();
      }).orElse(_ -> refresh());
    }
  }

  /** Brings it back. */
  public void bringBack() {
    taken.get().ifPresent(note -> stagehand.follow(integration.bringBack(note)).then(_ -> {
      taken.set(Optional.empty());
      refresh();
    }));
  }

  private NoteLine line(Note.Glance glance) {
    return new NoteLine(glance, number(glance.note()));
  }

  /** The number of the session a note is about. */
  public OptionalInt number(Note note) {
    return sessions.stream().filter(each -> note.session().filter(each.id()::equals).isPresent())
        .mapToInt(Session::number).findFirst();
  }

  /** Writes on this note. */
  public void choose(Note note) {
    current.set(Optional.of(note));
  }

  /** Writes on the note with this id, as soon as the notes were read. */
  public void want(UUID id) {
    wanted = Optional.of(id);
    note(id).ifPresent(found -> {
      wanted = Optional.empty();
      choose(found);
    });
  }

  private Optional<Note> note(UUID id) {
    return lines.stream().map(NoteLine::note).filter(note -> note.id().value().equals(id)).findFirst();
  }

  /**
   * Puts the page away and shows the list, read again once the page is kept.
   *
   * @param kept done when what was written is a revision
   */
  public void putAway(CompletableFuture<Void> kept) {
    current.set(Optional.empty());
    stagehand.follow(kept).then(_ -> refresh()).orElse(_ -> refresh());
  }

  /**
   * Begins a note and writes on it. It is in no list until something is written on it.
   *
   * @param first      what it begins with, from a template; may be empty
   * @param ofNoSession whether it is about no session, else about the one drawn from
   */
  public void begin(Note.Kind kind, Entry.Lane lane, Page first, boolean ofNoSession) {
    @Nullable
    SessionId session = ofNoSession ? null : about.get().map(Session::id).orElse(null);
    Note note = integration.fresh(person, session, kind, lane);
    onFresh.accept(note, first);
    current.set(Optional.of(note));
  }

  /** Who lays out a note that is not in the database yet, and with what it begins. */
  public void onFresh(BiConsumer<Note, Page> use) {
    onFresh = use;
  }

  /** This note came into the database. */
  public void begun(Note note) {
    if (note(note.id().value()).isEmpty()) {
      lines.addFirst(line(new Note.Glance(note, "", 0, 0, 0, note.begun())));
    }
  }

  /** The session that a note begun now is about, if there is one. */
  public OptionalInt aboutNumber() {
    return about.get().map(each -> OptionalInt.of(each.number())).orElse(OptionalInt.empty());
  }
}
