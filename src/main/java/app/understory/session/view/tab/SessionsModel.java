package app.understory.session.view.tab;

import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.concern.Care;
import app.understory.session.line.LateLine;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import app.understory.session.view.SessionDesk;
import app.understory.session.view.planned.PlannedModel;
import app.understory.session.view.reach.Use;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import app.understory.vault.rows.Change;
import app.understory.vault.rows.Changes;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person's sessions: beginning one, going back into one under way, and reading what was logged. */
public final class SessionsModel {
  private static final Set<String> TABLES = Set.of("session", "observation", "private_observation",
      "administration", "vital_signs", "visit", "worksheet", "note", "note_revision");

  private final PersonId person;
  private final SessionDesk desk;
  private final LiveLog log;
  private final Visits visits;
  private final LineDrafts drafts;
  private final Changes changes;
  private final Stagehand stagehand;
  private final StreamModel stream;
  private final Reading reading;
  private final PlannedModel planned;
  private final ObservableList<Session> sessions = FXCollections.observableArrayList();
  private final ObservableList<Session> listed = FXCollections.unmodifiableObservableList(sessions);
  private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(this, "sight",
      Sight.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Session>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(this, "notice",
      Optional.empty());
  private final StringProperty late = new SimpleStringProperty(this, "late", "");
  private @Nullable SessionId wish;
  private Changes.@Nullable Subscription subscription;

  public SessionsModel(PersonId person, SessionDesk desk, Stagehand stagehand) {
    this.person = person;
    this.log = desk.log();
    this.visits = desk.visits();
    this.desk = desk;
    this.drafts = desk.drafts();
    this.changes = desk.changes();
    this.stagehand = stagehand;
    this.stream = new StreamModel(log, drafts, stagehand);
    this.reading = new Reading(stream, drafts);
    this.planned = new PlannedModel(person, visits, stagehand);
    late.addListener((_, _, typed) -> chosen.get()
        .ifPresent(session -> drafts.note(session.id(), Field.LATE, typed)));
  }

  /** What could not be done. */
  public enum Notice {
    ANOTHER_LIVE, NOT_KEPT, LATE_NO_TIME, LATE_OUTSIDE, LATE_NO_WORDS
  }

  /** Whose sessions. */
  public PersonId person() {
    return person;
  }

  /** The sessions, newest first. */
  public ObservableList<Session> sessions() {
    return listed;
  }

  /** How things stand. */
  public ReadOnlyObjectProperty<Sight> sightProperty() {
    return sight.getReadOnlyProperty();
  }

  /** The session that is read. */
  public ReadOnlyObjectProperty<Optional<Session>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** What could not be done, if something could not. */
  public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** What becomes of a planned session that is not held. */
  PlannedModel planned() {
    return planned;
  }

  /** What can be done with the log that is read. */
  Reading reading() {
    return reading;
  }

  /** The log of the chosen one. */
  public StreamModel stream() {
    return stream;
  }

  /** In view: follows what changes. */
  public void shown() {
    subscription = changes.subscribe(news -> {
      if (news.stream().anyMatch(this::concerns)) {
        stagehand.show(this::read);
      }
    });
    read();
  }

  /** Out of view. */
  public void hidden() {
    Changes.Subscription ends = subscription;
    if (ends != null) {
      ends.close();
      subscription = null;
    }
  }

  private boolean concerns(Change change) {
    return TABLES.contains(change.kind())
        && (change.kind().equals("session") || person.value().equals(change.subject()));
  }

  private record Read(Sight sight, List<Session> sessions) {}

  private void read() {
    planned.read();
    stagehand.run(this::look).then(read -> {
      boolean justEnded = sight.get().live().filter(live -> live.person().equals(person)).isPresent()
          && read.sight().live().isEmpty();
      sight.set(read.sight());
      sessions.setAll(read.sessions());
      Optional<SessionId> own = read.sight().live().filter(live -> live.person().equals(person))
          .map(Session::id);
      Optional<SessionId> before = own.or(() -> justEnded ? Optional.empty() : chosen.get().map(Session::id));
      Optional<Session> again = sessions.stream().filter(each -> before.filter(each.id()::equals).isPresent())
          .findFirst().or(() -> sessions.stream().filter(each -> !each.state().live()).findFirst());
      again.ifPresentOrElse(this::choose, () -> chosen.set(Optional.empty()));
    });
  }

  private Read look() {
    return new Read(Sight.read(desk, person), log.of(person).reversed());
  }

  /** Reads the log of this session. Of several wishes under way the last one counts. */
  public void choose(Session session) {
    wish = session.id();
    stagehand
        .run(() -> new Log(log.entries(session.id()), log.cares(session.id()), drafts.unsettled(session.id()),
            drafts.read(session.id(), Field.LATE), desk.uses().of(person)))
        .then(read -> {
          if (session.id().equals(wish)) {
            show(session, read);
          }
        });
  }

  private record Log(List<Entry> entries, List<Care> cares, List<Entry> unsettled, String late,
      Map<EntryId, List<Use>> uses) {}

  private void show(Session session, Log read) {
    boolean other = !chosen.get().map(Session::id).equals(Optional.of(session.id()));
    if (other) {
      stream.forget();
    }
    reading.sit(new Sitting(session, log.lookBack(session), stream));
    chosen.set(Optional.of(session));
    if (other) {
      // after the choice: what stands in the line is noted as the draft of the session that is chosen
      late.set(read.late());
    }
    stream.uses(read.uses());
    stream.show(read.entries(), read.cares());
    if (!read.unsettled().isEmpty()) {
      stream.offer(read.unsettled());
      stream.retry();
    }
  }

  /** What stands in the line for late entries: on disk within a second, a draft of the session that is read. */
  public StringProperty lateProperty() {
    return late;
  }

  /**
   * Begins a session, that of the visit planned today if there is one.
   *
   * @param begun takes its id
   */
  public void begin(Consumer<SessionId> begun) {
    Optional<Visit> planned = sight.get().planned();
    notice.set(Optional.empty());
    stagehand.follow(log.begin(person, planned.map(Visit::id).orElse(null)))
        .then(session -> begun.accept(session.id())).orElse(_ -> {
          notice.set(Optional.of(sight.get().live().isPresent() ? Notice.ANOTHER_LIVE : Notice.NOT_KEPT));
          read();
        });
  }

  /**
   * Goes back into the session that is read, where its dosing was ended too soon.
   *
   * @param again takes its id
   */
  public void reopen(Consumer<SessionId> again) {
    notice.set(Optional.empty());
    chosen.get().ifPresent(session -> stagehand.follow(log.reopen(session.id()))
        .then(going -> again.accept(going.id())).orElse(_ -> notice.set(Optional.of(Notice.ANOTHER_LIVE))));
  }

  /**
   * Adds a line told afterwards, its time in front.
   *
   * @return whether it was taken; its words are then on their way
   */
  public boolean addLate() {
    String typed = late.get();
    Optional<Session> session = chosen.get();
    if (session.isEmpty()) {
      return false;
    }
    Set<Integer> numbers = sight.get().strands().stream().flatMap(strand -> strand.number().stream().boxed())
        .collect(Collectors.toSet());
    return switch (LateLine.read(typed, session.get(), numbers, sight.get().lanes(), visits.now())) {
      case LateLine.Read.Told told -> {
        notice.set(Optional.empty());
        stream.keep(Told.entry(told, session.get(), log.nextEntryId(), visits.now(), sight.get().strands()));
        late.set("");
        yield true;
      }
      case LateLine.Read.Refused(LateLine.Fault fault) -> {
        notice.set(Optional.of(switch (fault) {
          case NO_TIME -> Notice.LATE_NO_TIME;
          case OUTSIDE -> Notice.LATE_OUTSIDE;
          case NO_WORDS -> Notice.LATE_NO_WORDS;
        }));
        yield false;
      }
    };
  }

  /** How many entries of what is read are on disk. */
  public ReadOnlyIntegerProperty keptProperty() {
    return stream.keptProperty();
  }
}
