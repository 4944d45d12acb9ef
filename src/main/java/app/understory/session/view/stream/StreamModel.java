package app.understory.session.view.stream;

import app.understory.kit.work.Stagehand;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.LiveLog;
import app.understory.session.LogOrder;
import app.understory.session.SessionId;
import app.understory.session.concern.Care;
import app.understory.session.line.LineDrafts;
import app.understory.session.view.reach.Use;
import app.understory.session.view.stream.LogRow.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The stream of one session. A row stands here within the frame in which it was entered, whatever the disk does; one
 * that could not be written keeps its words and is tried again under the same id.
 */
public final class StreamModel {
  /** How long it waits before it tries by itself again, in milliseconds of the session. */
  static final long RETRY_MS = 5_000;

  private final LiveLog log;
  private final LineDrafts drafts;
  private final Stagehand stagehand;
  private final ObservableList<LogRow> rows = FXCollections.observableArrayList();
  private final ObservableList<LogRow> shown = FXCollections.unmodifiableObservableList(rows);
  private final Sieve sieve = new Sieve(rows);
  private final ReadOnlyIntegerWrapper kept = new ReadOnlyIntegerWrapper(this, "kept");
  private final ReadOnlyIntegerWrapper writing = new ReadOnlyIntegerWrapper(this, "writing");
  private final ReadOnlyIntegerWrapper failed = new ReadOnlyIntegerWrapper(this, "failed");
  private final Beneath beneath = new Beneath();
  private long lastTried = Long.MIN_VALUE;
  private long elapsed;

  /** @param drafts keep what the disk has not taken */
  public StreamModel(LiveLog log, LineDrafts drafts, Stagehand stagehand) {
    this.log = log;
    this.drafts = drafts;
    this.stagehand = stagehand;
  }

  /** The rows in order, struck ones too. */
  public ObservableList<LogRow> rows() {
    return shown;
  }

  /** What of the rows is shown. */
  public Sieve sieve() {
    return sieve;
  }

  /** How many are on disk. */
  public ReadOnlyIntegerProperty keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** How many are being written. */
  public ReadOnlyIntegerProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /** How many could not be written. */
  public ReadOnlyIntegerProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** Shows these, all on disk, with what concerns came to. Rows not yet on disk stay. */
  public void show(List<Entry> entries, List<Care> known) {
    beneath.cares(known);
    show(entries);
  }

  /** Shows these, all on disk. Rows not yet on disk stay. */
  public void show(List<Entry> entries) {
    List<LogRow> waiting = rows.stream().filter(row -> row.state() != State.KEPT).toList();
    rows.setAll(entries.stream().map(entry -> row(entry, State.KEPT)).toList());
    waiting.forEach(row -> put(row));
    count();
  }

  /**
   * Offers back what the disk had not taken when the program went; it is tried again. What it has meanwhile is passed
   * over.
   */
  public void offer(List<Entry> unsettled) {
    unsettled.stream()
        .filter(entry -> find(entry.id()).filter(stored -> LogRow.tellsTheSame(stored, entry)).isEmpty())
        .forEach(this::fail);
    unsettled.stream().map(Entry::session).distinct().forEach(this::note);
  }

  /** Shows nothing: another session is to be read. Rows not on disk belong to the session before. */
  public void forget() {
    rows.clear();
    count();
  }

  /** Shows it as being written, and writes it. */
  public void keep(Entry entry) {
    put(row(entry, State.WRITING));
    write(entry);
  }

  /** What that concern came to, if something is known of it. */
  public Optional<Care> care(EntryId concern) {
    return beneath.care(concern);
  }

  /** Shows what an entry said before, or puts that away again. */
  public void turn(EntryId id) {
    if (!hide(id)) {
      reveal(id);
    }
  }

  /** Puts away what an entry said before. */
  public boolean hide(EntryId id) {
    boolean shown = beneath.away(id);
    if (shown) {
      repaint(id);
    }
    return shown;
  }

  /** Shows what an entry said before, where it said something else, and where it is used. */
  public void reveal(EntryId id) {
    stagehand.run(() -> log.earlier(id)).then(images -> {
      if (!images.isEmpty() || !beneath.uses(id).isEmpty()) {
        beneath.turn(id, images);
        repaint(id);
      }
    });
  }

  /** In these notes entries are used. */
  public void uses(Map<EntryId, List<Use>> known) {
    List<LogRow> before = List.copyOf(rows);
    beneath.uses(known);
    before.stream().filter(row -> !row.uses().equals(beneath.uses(row.entry().id())))
        .forEach(row -> repaint(row.entry().id()));
  }

  private void repaint(EntryId id) {
    int at = index(id);
    if (at >= 0) {
      rows.set(at, row(rows.get(at).entry(), rows.get(at).state()));
    }
  }

  /** Shows what a concern came to, and writes it. */
  public void keep(Care care) {
    beneath.care(care);
    find(care.concern()).ifPresent(entry -> put(row(entry, State.WRITING)));
    stagehand.follow(log.keep(care)).then(_ -> find(care.concern()).ifPresent(this::settle))
        .orElse(_ -> find(care.concern()).ifPresent(this::fail));
  }

  private LogRow row(Entry entry, State state) {
    return beneath.row(entry, state);
  }

  /** Strikes it, or takes the strike back. */
  public void strike(Entry entry) {
    if (entry.struck().isEmpty()) {
      keep(log.struck(entry));
    }
  }

  /** Lets a struck entry stand again. */
  public void unstrike(Entry entry) {
    keep(entry.unstruck());
  }

  /** Tries every row again that could not be written, in order. */
  public void retry() {
    lastTried = elapsed;
    rows.stream().filter(row -> row.state() == State.FAILED).toList().forEach(row -> {
      keep(row.entry());
      row.care().ifPresent(this::keep);
    });
  }

  /** The session's time went on. */
  public void tick(long elapsedMs) {
    elapsed = elapsedMs;
    if (failed.get() > 0 && elapsedMs - lastTried >= RETRY_MS) {
      retry();
    }
  }

  /** The place the next entry has in the session. */
  public int nextSeq() {
    return 1 + rows.stream().mapToInt(row -> row.entry().seq()).max().orElse(0);
  }

  /** Entries that stand, in order. */
  public Stream<Entry> standing() {
    return rows.stream().map(LogRow::entry).filter(entry -> entry.struck().isEmpty());
  }

  /** The last entry of a kind that stands, by some reading of it. */
  public <T> Optional<T> last(Function<Entry, Optional<T>> reading) {
    return standing().flatMap(entry -> reading.apply(entry).stream()).reduce((_, later) -> later);
  }

  public Optional<Entry> find(EntryId id) {
    return rows.stream().map(LogRow::entry).filter(entry -> entry.id().equals(id)).findFirst();
  }

  /** What comes of an older wording says nothing of a newer one that stands there by now. */
  private void write(Entry entry) {
    note(entry.session());
    stagehand.follow(log.keep(entry)).then(stored -> {
      if (find(entry.id()).filter(entry::equals).isPresent()) {
        settle(stored);
        note(entry.session());
      }
    }).orElse(_ -> {
      if (find(entry.id()).filter(entry::equals).isPresent()) {
        fail(entry);
      }
    });
  }

  /** Until the disk has it, a row stands in a draft. */
  private void note(SessionId session) {
    drafts.noteUnsettled(session, rows.stream().filter(row -> row.state() != State.KEPT).map(LogRow::entry)
        .filter(entry -> entry.session().equals(session)).toList());
  }

  private void settle(Entry stored) {
    put(row(stored, State.KEPT));
    if (beneath.turned(stored.id())) {
      reveal(stored.id());
    }
  }

  private void fail(Entry entry) {
    lastTried = elapsed;
    put(row(entry, State.FAILED));
  }

  private void put(LogRow row) {
    int at = index(row.entry().id());
    if (at < 0) {
      rows.add(place(row.entry()), row);
    } else if (rows.get(at).entry().elapsedMs() == row.entry().elapsedMs()) {
      rows.set(at, row);
    } else {
      rows.remove(at);
      rows.add(ordered(row.entry()), row);
    }
    count();
  }

  private int index(EntryId id) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (rows.get(i).entry().id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private int place(Entry entry) {
    int place = rows.size();
    while (entry.placedByTime() && place > 0 && rows.get(place - 1).entry().elapsedMs() > entry.elapsedMs()) {
      place--;
    }
    return place;
  }

  /** Where an entry belongs whose time was put right, or put back. */
  private int ordered(Entry entry) {
    return LogOrder.of(Stream.concat(rows.stream().map(LogRow::entry), Stream.of(entry)).toList())
        .indexOf(entry);
  }

  private void count() {
    kept.set(count(State.KEPT));
    writing.set(count(State.WRITING));
    failed.set(count(State.FAILED));
  }

  private int count(State state) {
    return (int) rows.stream().filter(row -> row.state() == state).count();
  }
}
