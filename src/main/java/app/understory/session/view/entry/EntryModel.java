package app.understory.session.view.entry;

import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.What;
import app.understory.session.Entry.Words;
import app.understory.session.EntryId;
import app.understory.session.LiveLog;
import app.understory.session.SessionClock.Beat;
import app.understory.session.life.Step;
import app.understory.session.line.Command;
import app.understory.session.line.EntryLine;
import app.understory.session.line.Lanes;
import app.understory.session.line.LineDraft;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineReader;
import app.understory.session.line.Reading;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The entry line: what stands in it, what Enter makes of it, and the way back. */
public final class EntryModel {
  private final LiveLog log;
  private final StreamModel rows;
  private final LineDrafts drafts;
  private final ReadOnlyObjectWrapper<EntryLine> line = new ReadOnlyObjectWrapper<>(this, "line",
      EntryLine.EMPTY);
  private final ReadOnlyObjectWrapper<Refusal> refusal = new ReadOnlyObjectWrapper<>(this, "refusal",
      new Refusal.None());
  private final ReadOnlyObjectWrapper<Optional<Entry>> edited = new ReadOnlyObjectWrapper<>(this, "edited",
      Optional.empty());
  private final Foot foot;
  private final WayBack way;
  private Tied tied = new Tied(List.of());
  private LineReader reader = new LineReader(Set.of(), Lanes.DELIVERED);
  private @Nullable Sitting sitting;
  private EntryId next;

  public EntryModel(LiveLog log, StreamModel rows, LineDrafts drafts) {
    this.log = log;
    this.rows = rows;
    this.drafts = drafts;
    this.way = new WayBack(rows);
    this.foot = new Foot(rows);
    rows.writingProperty().addListener((_, _, writing) -> {
      if (writing.intValue() == 0 && sitting != null) {
        forget();
      }
    });
    this.next = log.nextEntryId();
  }

  /** Which row stands at the foot. */
  public enum OpenRow {
    LINE, DOSE, VITAL_SIGNS, ENDING, CONCERN, STEP, TIME, LEAVING
  }

  /** What stands in the line. */
  public ReadOnlyObjectProperty<EntryLine> lineProperty() {
    return line.getReadOnlyProperty();
  }

  /** Why the line was not taken. */
  public ReadOnlyObjectProperty<Refusal> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** The entry being edited, if one is. */
  public ReadOnlyObjectProperty<Optional<Entry>> editedProperty() {
    return edited.getReadOnlyProperty();
  }

  /** The way back through what was done here. */
  public WayBack way() {
    return way;
  }

  /** Which row stands at the foot. */
  public ObjectProperty<OpenRow> openProperty() {
    return foot.openProperty();
  }

  /** Takes its place in a session; what was being typed when the program went is offered back. */
  public void sit(Sitting at, List<Strand> live, Lanes lanes, Optional<LineDraft> draft) {
    sitting = at;
    tied = new Tied(live);
    reader = new LineReader(tied.numbers(), lanes);
    draft.filter(typed -> rows.find(typed.id()).isEmpty()).ifPresent(this::offer);
  }

  /** What was being typed stands in the line again; an edit that was kept in the meantime does not. */
  private void offer(LineDraft typed) {
    Optional<Entry> before = typed.edits().flatMap(rows::find);
    if (before.filter(entry -> tied.lineOf(entry).words().equals(typed.line().words())).isEmpty()) {
      next = typed.id();
      line.set(typed.line());
      edited.set(before);
    }
  }

  /** The field holds this text now; the line may read commands out of it. */
  public void typed(String text) {
    if (text.equals(line.get().words())) {
      return;
    }
    LineReader.Typed typed = reader.typed(line.get(), text, now());
    take(typed.line());
    typed.asked().forEach(this::ask);
    if (typed.mark()) {
      mark();
    }
  }

  /** The same as typing it. */
  public void command(Command command) {
    take(reader.with(line.get(), command, now()));
    ask(command);
  }

  /** Whether there is a strand with that number. */
  public boolean hasStrand(int number) {
    return tied.numbers().contains(number);
  }

  /** Backspace with the caret before the words. */
  public void takeOffChip() {
    take(line.get().withoutLastChip());
  }

  /** Enter. */
  public void submit() {
    Optional<String> unknown = reader.unknown(line.get());
    LineReader.Typed finished = reader.finished(line.get(), now());
    take(finished.line());
    finished.asked().forEach(this::ask);
    EntryLine said = line.get();
    if (said.words().isBlank()) {
      return;
    }
    refusal.set(Refusal.of(said, unknown));
    if (refusal.get() instanceof Refusal.None) {
      enter(said);
    }
  }

  private void enter(EntryLine said) {
    Optional<Reading> signs = said.reading();
    What what = signs.<What>flatMap(Reading::signs)
        .orElseGet(() -> new Words(said.kind(), said.words().strip()));
    Lane lane = signs.isPresent() ? Lane.RECORD : said.lane();
    List<StrandId> ties = signs.isPresent() ? List.of() : tied.to(said.strands());
    Beat first = said.firstKey().orElseGet(this::now);
    Entry fresh = sitting().entry(next, lane, what, ties, first);
    Optional<Entry> before = edited.get();
    if (before.isEmpty()) {
      keep(fresh);
    } else if (fresh.lane() == before.get().lane() && signs.isEmpty()) {
      rows.keep(rows.find(before.get().id()).orElseGet(before::get).saying(what, ties));
      way.entered(before.get().id());
    } else {
      rows.strike(before.get());
      keep(fresh);
    }
    clear();
  }

  /** Something that is not typed, now. */
  public void note(What what) {
    keep(what, now());
  }

  /** A silent mark, now. */
  public void mark() {
    keep(new Entry.Mark(), now());
  }

  /** Keeps what a row at the foot made, and gives the line back. */
  public EntryId keepFromRow(What what, Beat at) {
    EntryId id = log.nextEntryId();
    keep(sitting().entry(id, Lane.RECORD, what, List.of(), at));
    openProperty().set(OpenRow.LINE);
    return id;
  }

  private void keep(What what, Beat at) {
    keep(sitting().entry(log.nextEntryId(), Lane.RECORD, what, List.of(), at));
  }

  /** The step whose row is open. */
  public ReadOnlyObjectProperty<Optional<Step>> stepProperty() {
    return foot.stepProperty();
  }

  /** Up on the empty line: the last entry of words comes back to be edited. */
  public void editLast() {
    if (line.get().blank()) {
      rows.last(entry -> Optional.of(entry).filter(Tied::worded)).ifPresent(this::edit);
    }
  }

  /** An entry of words, or a mark, comes into the line to be edited. */
  public void edit(Entry entry) {
    if (Tied.worded(entry) && line.get().blank()) {
      line.set(tied.lineOf(entry));
      edited.set(Optional.of(entry));
    }
  }

  /** Esc in an edit: the entry stays as it was. */
  public boolean leaveEdit() {
    boolean editing = edited.get().isPresent();
    if (editing) {
      clear();
      forget();
    }
    return editing;
  }

  /** Back: the last entry is struck, and its words return to the line. */
  public void undo() {
    if (line.get().blank()) {
      way.back().ifPresent(entry -> {
        if (entry.what() instanceof Words) {
          take(tied.lineOf(entry));
        }
        way.left(entry, line.get());
      });
    }
  }

  /**
   * Forward again: the entry that was struck last stands as before, and the words that had come back go.
   *
   * @return whether there was one; not where the line has been changed since
   */
  public boolean redo() {
    boolean forward = way.forward(line.get());
    if (forward) {
      clear();
    }
    return forward;
  }

  private void ask(Command command) {
    foot.ask(command, now().elapsedMs(), what -> keep(what, now())).ifPresent(refusal::set);
  }

  private void take(EntryLine other) {
    line.set(other);
    if (!(refusal.get() instanceof Refusal.None)) {
      refusal.set(new Refusal.None());
    }
    drafts.note(sitting().session().id(), new LineDraft(next, other, edited.get().map(Entry::id)));
  }

  private void keep(Entry entry) {
    rows.keep(entry);
    way.entered(entry.id());
  }

  private void clear() {
    line.set(EntryLine.EMPTY);
    edited.set(Optional.empty());
    next = log.nextEntryId();
    if (rows.writingProperty().get() == 0) {
      forget();
    }
  }

  /**
   * The line was taken: its draft may go once nothing waits for the disk. Until then the draft of the entry stands beside
   * it, and what is typed next takes the line's draft over after that.
   */
  private void forget() {
    if (line.get().blank() && edited.get().isEmpty()) {
      drafts.forget(sitting().session().id());
    }
  }

  private Beat now() {
    return sitting().now();
  }

  private Sitting sitting() {
    Sitting at = sitting;
    if (at == null) {
      throw new IllegalStateException("no session is under way in this line");
    }
    return at;
  }
}
