package app.understory.integration.view.moments;

import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.vault.time.Timekeeper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The moments of one session, to draw from. A private one enters a record note only in other words. */
public final class MomentsModel {
  private final Integration integration;
  private final LiveLog log;
  private final Strands strands;
  private final Stagehand stagehand;
  private final PersonId person;
  private final Timekeeper time;
  private final ObservableList<Session> sessions = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Session>> session = new ReadOnlyObjectWrapper<>(this,
      "session", Optional.empty());
  private final ObservableList<MomentLine> shown = FXCollections.observableArrayList();
  private final ObjectProperty<MomentFilter> filter = new SimpleObjectProperty<>(this, "filter",
      MomentFilter.ALL);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(this, "read");
  private final ReadOnlyObjectWrapper<Optional<MomentLine>> restating = new ReadOnlyObjectWrapper<>(this,
      "restating", Optional.empty());
  private final ReadOnlyBooleanWrapper sameWords = new ReadOnlyBooleanWrapper(this, "sameWords");
  private final Set<EntryId> taken = new HashSet<>();
  private List<MomentLine> all = List.of();
  private long lengthMs;
  private boolean record = true;
  private Consumer<List<Page.Paragraph>> page = _ -> {};
  private Runnable gathered = () -> {};
  private List<Strand> known = List.of();
  private Optional<Gathering> gathering = Optional.empty();

  public MomentsModel(Integration integration, LiveLog log, Strands strands, Stagehand stagehand,
      PersonId person,
      Timekeeper time) {
    this.integration = integration;
    this.log = log;
    this.strands = strands;
    this.stagehand = stagehand;
    this.person = person;
    this.time = time;
    filter.addListener(_ -> show());
  }

  private record Found(List<Entry> entries, List<Strand> strands,
      Map<EntryId, List<Note.Glance>> uses) {}

  /** The moments that pass the filter, in order. */
  public ObservableList<MomentLine> shown() {
    return shown;
  }

  public ObjectProperty<MomentFilter> filterProperty() {
    return filter;
  }

  /** How many there are, filtered or not. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Whether the moments were read, or it is known that there is no session to draw from. */
  public ReadOnlyBooleanProperty readProperty() {
    return read.getReadOnlyProperty();
  }

  /** The private moment that waits to be said in other words. */
  public ReadOnlyObjectProperty<Optional<MomentLine>> restatingProperty() {
    return restating.getReadOnlyProperty();
  }

  /** The private words themselves were given as the other words. */
  public ReadOnlyBooleanProperty sameWordsProperty() {
    return sameWords.getReadOnlyProperty();
  }

  /** Where what is drawn goes. */
  public void onDraw(Consumer<List<Page.Paragraph>> use) {
    page = use;
  }

  /** Runs when a strand was gathered into the page. */
  public void onGathered(Runnable run) {
    gathered = run;
  }

  /** Whether the page is of the record. */
  public void record(boolean now) {
    record = now;
    forget();
  }

  /** The sessions one may draw from, newest first. */
  public ObservableList<Session> sessions() {
    return sessions;
  }

  /** The session drawn from. */
  public ReadOnlyObjectProperty<Optional<Session>> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  public LocalDate today() {
    return time.today();
  }

  /** These sessions may be drawn from; the newest is, where none is yet. */
  public void offer(List<Session> now) {
    if (!sessions.equals(now)) {
      sessions.setAll(now);
    }
    if (session.get().isEmpty()) {
      read.set(now.isEmpty());
      now.stream().findFirst().map(Session::id).ifPresent(this::drawFrom);
    }
  }

  /** Draws from this session. */
  public void drawFrom(SessionId id) {
    Optional<Session> found = sessions.stream().filter(each -> each.id().equals(id)).findFirst();
    if (found.isPresent() && !found.equals(session.get())) {
      forget();
      read.set(false);
      session.set(found);
      refresh();
    }
  }

  /** Reads the moments again. */
  public void refresh() {
    session.get().ifPresent(
        now -> stagehand
            .run(() -> new Found(log.entries(now.id()), strands.of(person), integration.uses(person)))
            .then(found -> {
              if (session.get().filter(now::equals).isPresent()) {
                stand(now, found);
              }
            }));
  }

  private void stand(Session session, Found found) {
    Map<StrandId, Integer> numbers = new HashMap<>();
    known = found.strands();
    found.strands().forEach(strand -> strand.number().ifPresent(number -> numbers.put(strand.id(), number)));
    long last = found.entries().stream().mapToLong(Entry::elapsedMs).max().orElse(0);
    lengthMs = Math.max(last,
        session.ended().map(end -> Duration.between(session.began().at(), end.at()).toMillis()).orElse(0L));
    all = found.entries().stream().flatMap(entry -> line(entry, numbers, found.uses()).stream()).toList();
    show();
    read.set(true);
  }

  private Optional<MomentLine> line(Entry entry, Map<StrandId, Integer> numbers,
      Map<EntryId, List<Note.Glance>> uses) {
    if (entry.struck().isEmpty() && entry.what() instanceof Entry.Words(Kind kind, String text)) {
      List<Integer> caps = entry.strands().stream().filter(numbers::containsKey).map(numbers::get).sorted()
          .toList();
      return Optional.of(new MomentLine(entry, kind, text, caps, taken.contains(entry.id()),
          uses.getOrDefault(entry.id(), List.of())));
    }
    return Optional.empty();
  }

  /** What stands on the page now: its moments are taken. */
  public void follow(Page now) {
    Set<EntryId> drawn = new HashSet<>();
    now.sources().forEach(source -> drawn.add(source.entry()));
    if (!drawn.equals(taken)) {
      taken.clear();
      taken.addAll(drawn);
      all = all.stream().map(line -> line.taken(taken.contains(line.entry().id()))).toList();
      show();
    }
  }

  private void show() {
    List<MomentLine> now = all.stream().filter(filter.get()::shows).toList();
    count.set(all.size());
    if (now.size() == shown.size()) {
      for (int i = 0; i < now.size(); i++) {
        if (!now.get(i).equals(shown.get(i))) {
          shown.set(i, now.get(i));
        }
      }
    } else {
      shown.setAll(now);
    }
  }

  /** Draws a moment into the page; a private one for a record note asks for other words first. */
  public void draw(MomentLine line) {
    forget();
    if (record && line.secret()) {
      restating.set(Optional.of(line));
    } else {
      page.accept(List.of(line.quote(lengthMs)));
    }
  }

  /**
   * Gathers what is tied to the strand with this number into the page; private moments ask for other words first.
   *
   * @return whether there is such a strand
   */
  public boolean gather(int number) {
    Optional<Strand> wanted = known.stream().filter(strand -> strand.number().orElse(0) == number)
        .findFirst();
    wanted.ifPresent(this::gather);
    return wanted.isPresent();
  }

  /** Gathers what is tied to this strand into the page. */
  public void gather(Strand strand) {
    forget();
    gathering = Optional.of(new Gathering(strand,
        all.stream().filter(line -> line.entry().strands().contains(strand.id())).toList(), record));
    goOn();
  }

  private void goOn() {
    gathering.ifPresent(now -> {
      restating.set(now.waiting());
      if (now.waiting().isEmpty()) {
        gathering = Optional.empty();
        page.accept(now.paragraphs(lengthMs));
        gathered.run();
      }
    });
  }

  /** Puts the waiting moment in the page in these words. */
  public void restate(String words) {
    restating.get().ifPresent(line -> {
      boolean same = words.strip().equalsIgnoreCase(line.words().strip());
      sameWords.set(same);
      if (!same && !words.isBlank()) {
        restating.set(Optional.empty());
        if (gathering.isPresent()) {
          gathering.get().answer(line, Optional.of(words));
          goOn();
        } else {
          page.accept(List.of(line.restated(words, lengthMs)));
        }
      }
    });
  }

  /** Leaves the waiting moment private; what else is gathered goes on without it. */
  public void leavePrivate() {
    Optional<MomentLine> left = restating.get();
    restating.set(Optional.empty());
    sameWords.set(false);
    left.ifPresent(line -> gathering.ifPresent(now -> now.answer(line, Optional.empty())));
    goOn();
  }

  private void forget() {
    gathering = Optional.empty();
    sameWords.set(false);
    restating.set(Optional.empty());
  }
}
