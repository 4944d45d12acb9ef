package app.understory.visit.view;

import app.understory.kit.work.Stagehand;
import app.understory.vault.files.Drafts;
import app.understory.vault.time.Moment;
import app.understory.visit.Contact;
import app.understory.visit.ContactLine;
import app.understory.visit.ContactLine.Part;
import app.understory.visit.Contacts;
import app.understory.visit.view.CallDraft.CallRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The line being typed and the lines above it: each has the time of its first key, and is in a draft as it is typed. */
final class TypedLines {
  private final Contacts contacts;
  private final Drafts drafts;
  private final Stagehand stagehand;
  private final Supplier<Contact> contact;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.SAID);
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(new Keeping.Untouched());
  private final ReadOnlyObjectWrapper<Optional<ContactLine>> editing = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ObservableList<CallRow> rows = FXCollections.observableArrayList();
  private @Nullable Moment firstKey;

  /** How far the page is kept. */
  sealed interface Keeping {
    /** Nothing was written yet. */
    record Untouched() implements Keeping {}

    /** Something is being typed; it is in its draft. */
    record Typing() implements Keeping {}

    /** All of it is kept, since then. */
    record Kept(Moment when) implements Keeping {}

    /** The disk did not take it; it stands on the page and is tried again. */
    record Failed() implements Keeping {}
  }

  /** @param contact the contact as it now is */
  TypedLines(Contacts contacts, Drafts drafts, Stagehand stagehand, Supplier<Contact> contact) {
    this.contacts = contacts;
    this.drafts = drafts;
    this.stagehand = stagehand;
    this.contact = contact;
    text.addListener((_, _, _) -> typed());
    part.addListener((_, _, _) -> note());
  }

  StringProperty textProperty() {
    return text;
  }

  ObjectProperty<Part> partProperty() {
    return part;
  }

  ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /** The line whose words are being changed. */
  ReadOnlyObjectProperty<Optional<ContactLine>> editingProperty() {
    return editing.getReadOnlyProperty();
  }

  ObservableList<CallRow> rows() {
    return rows;
  }

  /** When the first key of the line being typed was pressed. */
  Optional<Moment> began() {
    return Optional.ofNullable(firstKey);
  }

  /** Shows the kept lines of the contact, and what was in its draft. */
  void load(List<ContactLine> kept) {
    Optional<CallDraft> draft = drafts.read(place())
        .flatMap(written -> CallDraft.read(written, contact.get().id()));
    rows.setAll(kept.stream().map(line -> CallRow.of(line, CallRow.State.KEPT)).toList());
    kept.stream().map(ContactLine::part).reduce((_, last) -> last).ifPresent(part::set);
    draft.ifPresent(was -> {
      part.set(was.part());
      was.editing().flatMap(this::row).map(CallRow::line).map(Optional::of).ifPresent(editing::set);
      text.set(was.text());
      firstKey = was.began().orElse(firstKey);
      was.waiting().forEach(this::waiting);
    });
  }

  /** A line of the draft: new, or with words that the kept one does not have yet. */
  private void waiting(ContactLine line) {
    Optional<ContactLine> kept = row(line.id()).map(CallRow::line);
    if (kept.isEmpty()) {
      write(line);
    } else if (!kept.get().words().equals(line.words())) {
      reword(kept.get(), line.words());
    }
  }

  private void typed() {
    if (text.get().isBlank()) {
      firstKey = null;
    } else if (firstKey == null) {
      firstKey = contacts.now();
    }
    keeping.set(new Keeping.Typing());
    note();
  }

  /** The draft holds what stands here now. */
  void note() {
    CallDraft draft = new CallDraft(part.get(), text.get(), began(), editing.get().map(ContactLine::id),
        rows.stream().filter(row -> row.state() != CallRow.State.KEPT).map(CallRow::line).toList());
    if (draft.empty()) {
      drafts.clear(place());
    } else {
      drafts.type(place(), draft.written());
    }
  }

  private String place() {
    return "contact/" + contact.get().id().value();
  }

  /** Keeps the line; an empty one is left. */
  void submit() {
    String words = CallCommand.words(text.get());
    Optional<ContactLine> changing = editing.get();
    if (words.isEmpty()) {
      leaveEditing();
    } else if (changing.isPresent()) {
      reword(row(changing.get().id()).map(CallRow::line).orElse(changing.get()), words);
      clear();
    } else {
      Moment now = contacts.now();
      write(ContactLine.typed(contacts.nextLine(), contact.get().id(), part.get(), words,
          firstKey == null ? now : firstKey, now));
      clear();
    }
  }

  /** Puts a line that was to be raised, as told now. */
  void raise(CallFacts.Raise raise) {
    Moment now = contacts.now();
    write(ContactLine.typed(contacts.nextLine(), contact.get().id(), Part.SAID, raise.words(), now, now)
        .raising(raise.name()));
  }

  private void clear() {
    editing.set(Optional.empty());
    firstKey = null;
    text.set("");
    note();
  }

  private void write(ContactLine line) {
    rows.add(CallRow.of(line, CallRow.State.WRITING));
    note();
    follow(contacts.write(contact.get(), line), line, this::settled);
  }

  private void reword(ContactLine standing, String words) {
    boolean kept = row(standing.id()).filter(row -> row.state() == CallRow.State.KEPT).isPresent();
    ContactLine line = standing.words().equals(words) ? standing : standing.reworded(words);
    send(line, kept ? contacts.reword(contact.get().person(), line.id(), words) : whole(line));
  }

  /** The line, or its words where an earlier one stands. */
  private CompletableFuture<ContactLine> whole(ContactLine line) {
    Contact now = contact.get();
    return contacts.write(now, line)
        .thenCompose(_ -> contacts.reword(now.person(), line.id(), line.words()));
  }

  /** Until it is settled the draft has the line. */
  private void send(ContactLine line, CompletableFuture<ContactLine> write) {
    put(CallRow.of(line, CallRow.State.WRITING));
    note();
    follow(write, line, this::settled);
  }

  private void follow(CompletableFuture<ContactLine> write, ContactLine line,
      Consumer<ContactLine> then) {
    stagehand.follow(write).then(then).orElse(_ -> failed(line));
  }

  private void settled(ContactLine line) {
    boolean older = row(line.id()).filter(row -> row.state() != CallRow.State.KEPT)
        .filter(row -> !row.line().words().equals(line.words())).isPresent();
    if (!older) {
      put(CallRow.of(line, CallRow.State.KEPT));
    }
    if (rows.stream().noneMatch(row -> row.state() == CallRow.State.FAILED)) {
      keeping.set(text.get().isBlank() ? new Keeping.Kept(contacts.now()) : new Keeping.Typing());
    }
    note();
  }

  private void failed(ContactLine line) {
    row(line.id()).filter(row -> row.state() == CallRow.State.WRITING)
        .filter(row -> row.line().words().equals(line.words()))
        .ifPresent(_ -> put(CallRow.of(line, CallRow.State.FAILED)));
    keeping.set(new Keeping.Failed());
    note();
  }

  /** Tries again what the disk did not take. */
  void retry() {
    List.copyOf(rows).stream().filter(row -> row.state() == CallRow.State.FAILED)
        .forEach(row -> send(row.line(), whole(row.line())));
  }

  private void put(CallRow row) {
    for (int n = 0; n < rows.size(); n++) {
      if (rows.get(n).line().id().equals(row.line().id())) {
        rows.set(n, row);
        return;
      }
    }
    rows.add(row);
  }

  private Optional<CallRow> row(UUID id) {
    return rows.stream().filter(row -> row.line().id().equals(id)).findFirst();
  }

  /** Takes the words of a line into the line being typed, to be changed; the newest of this part without one. */
  void edit(Optional<ContactLine> wanted) {
    if (text.get().isBlank()) {
      wanted.or(() -> rows.stream().map(CallRow::line)
          .filter(line -> line.part() == part.get() && line.struck().isEmpty())
          .reduce((_, last) -> last)).ifPresent(line -> {
            part.set(line.part());
            editing.set(Optional.of(line));
            text.set(line.words().startsWith(",") ? "," + line.words() : line.words());
          });
    }
  }

  /** Leaves the words of a line as they are. */
  boolean leaveEditing() {
    boolean was = editing.get().isPresent();
    if (was) {
      clear();
    }
    return was;
  }

  /** Strikes the newest line and gives its words back to be typed on; false where there is none, or words stand already. */
  boolean undo() {
    Optional<ContactLine> last = rows.stream().map(CallRow::line).filter(line -> line.struck().isEmpty())
        .reduce((_, later) -> later);
    if (last.isEmpty() || !text.get().isBlank()) {
      return false;
    }
    strike(last.get());
    part.set(last.get().part());
    text.set(last.get().words());
    firstKey = last.get().began();
    note();
    return true;
  }

  /** Strikes a line, or lets it stand again. */
  void strike(ContactLine line) {
    follow(contacts.strike(contact.get().person(), line.id(), line.struck().isEmpty()), line, this::settled);
  }

  /** Shows what a line said before, or hides it again. */
  void unfold(CallRow row) {
    if (row.earlier().isEmpty()) {
      stagehand.run(() -> contacts.earlier(row.line().id()))
          .then(earlier -> put(new CallRow(row.line(), row.state(), earlier)));
    } else {
      put(CallRow.of(row.line(), row.state()));
    }
  }
}
