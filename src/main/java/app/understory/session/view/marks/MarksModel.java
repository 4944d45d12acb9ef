package app.understory.session.view.marks;

import app.understory.kit.work.Stagehand;
import app.understory.people.Person;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.SessionId;
import app.understory.session.line.EntryLine;
import app.understory.session.line.Lanes;
import app.understory.session.line.LineDraft;
import app.understory.session.view.SessionDesk;
import app.understory.session.view.entry.EntryModel;
import app.understory.session.view.entry.EntryModel.OpenRow;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import app.understory.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Walks the marks of a session in order: words, Enter, next. A mark keeps its time, and says that words came later. */
public final class MarksModel {
  private final SessionDesk desk;
  private final LiveLog log;
  private final Stagehand stagehand;
  private final StreamModel rows;
  private final EntryModel line;
  private final ObservableValue<String> words;
  private final ReadOnlyObjectWrapper<Optional<About>> about = new ReadOnlyObjectWrapper<>(this, "about",
      Optional.empty());
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(this, "at", -1);
  private final List<EntryId> marks = new ArrayList<>();
  private boolean moving;

  public MarksModel(SessionDesk desk, Stagehand stagehand) {
    this.desk = desk;
    this.log = desk.log();
    this.stagehand = stagehand;
    this.rows = new StreamModel(log, desk.drafts(), stagehand);
    this.line = new EntryModel(log, rows, desk.drafts());
    this.words = line.lineProperty().map(EntryLine::words);
    line.editedProperty().addListener((_, before, now) -> {
      if (!moving && before.isPresent() && now.isEmpty()) {
        go(at.get() + 1);
      }
    });
    line.openProperty().addListener((_, _, open) -> {
      if (open != OpenRow.LINE) {
        line.openProperty().set(OpenRow.LINE);
      }
    });
  }

  /** Whose session it is, and its strands. */
  public record About(Session session, Person person, List<Strand> strands) {
    public About {
      strands = List.copyOf(strands);
    }
  }

  /** The words that stand in the line. */
  ObservableValue<String> wordsProperty() {
    return words;
  }

  /** The line in which words are put to the mark. */
  public EntryModel line() {
    return line;
  }

  /** The log around it. */
  public StreamModel rows() {
    return rows;
  }

  /** Empty until it was read. */
  public ReadOnlyObjectProperty<Optional<About>> aboutProperty() {
    return about.getReadOnlyProperty();
  }

  /** Which mark is being worded, from 0; as many as there are when all were walked. */
  public ReadOnlyIntegerProperty atProperty() {
    return at.getReadOnlyProperty();
  }

  /** The marks as they stand now, worded or not. */
  public List<Entry> marks() {
    return marks.stream().flatMap(id -> rows.find(id).stream()).toList();
  }

  /** The log around them, in order, without what was struck. */
  public List<Entry> standing() {
    return rows.standing().toList();
  }

  /** When the first dose was given, in milliseconds of the session; 0 where none was. */
  public long zeroMs() {
    return rows.standing().filter(entry -> entry.what() instanceof Dose).mapToLong(Entry::elapsedMs)
        .findFirst()
        .orElse(0);
  }

  /** The mark being worded. */
  public Optional<Entry> current() {
    return at.get() >= 0 && at.get() < marks.size() ? rows.find(marks.get(at.get())) : Optional.empty();
  }

  private record Read(About about, List<Entry> entries, Lanes lanes, Optional<LineDraft> draft,
      SessionClock clock) {}

  /**
   * Reads the session.
   *
   * @param seated told when keys may come
   */
  public void open(SessionId id, Runnable seated) {
    stagehand.run(() -> read(id)).then(read -> {
      rows.show(read.entries());
      read.entries().stream().filter(entry -> entry.what() instanceof Entry.Mark && entry.struck().isEmpty())
          .forEach(entry -> marks.add(entry.id()));
      moving = true;
      line.sit(new Sitting(read.about().session(), read.clock(), rows), read.about().strands(), read.lanes(),
          read.draft());
      moving = false;
      about.set(Optional.of(read.about()));
      int drafted = line.editedProperty().get().map(entry -> marks.indexOf(entry.id())).orElse(-1);
      if (drafted >= 0) {
        at.set(drafted);
      } else {
        go(0);
      }
      seated.run();
    });
  }

  private Read read(SessionId id) {
    Session session = log.find(id).orElseThrow();
    List<Strand> strands = desk.strands().of(session.person()).stream()
        .filter(strand -> strand.number().isPresent())
        .sorted(java.util.Comparator.comparingInt(strand -> strand.number().getAsInt())).toList();
    Person person = desk.people().find(session.person()).orElseThrow();
    return new Read(new About(session, person, strands), log.entries(id), log.lanes(), desk.drafts().read(id),
        log.lookBack(session));
  }

  /** Leaves this one silent, and goes on. */
  public void skip() {
    go(at.get() + 1);
  }

  /** Goes back to the one before. */
  public void back() {
    go(at.get() - 1);
  }

  /** How many still have no words. */
  public int silent() {
    return (int) marks().stream().filter(entry -> entry.what() instanceof Entry.Mark).count();
  }

  private void go(int to) {
    moving = true;
    var _ = line.leaveEdit();
    int next = Math.clamp(to, 0, marks.size());
    if (next < marks.size()) {
      rows.find(marks.get(next)).ifPresent(line::edit);
    }
    moving = false;
    at.set(next);
  }
}
