package app.understory.integration.view.page;

import app.understory.integration.Integration;
import app.understory.integration.MalformedPage;
import app.understory.integration.Note;
import app.understory.integration.NoteId;
import app.understory.integration.Page;
import app.understory.integration.PageDraft;
import app.understory.integration.Revision;
import app.understory.kit.work.Stagehand;
import app.understory.vault.files.Drafts;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One note being written. What is typed goes to a draft within a second; a revision is made on leaving and every ten
 * minutes of writing. What was typed and not made a revision when the program ended is offered back once.
 */
public final class PageModel {
  private static final Duration EVERY = Duration.ofMinutes(10);
  private final Integration integration;
  private final Drafts drafts;
  private final Timekeeper time;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Laid>> laid = new ReadOnlyObjectWrapper<>(this, "laid",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Moment>> kept = new ReadOnlyObjectWrapper<>(this, "kept",
      Optional.empty());
  private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper(this, "failing");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
  private final ReadOnlyIntegerWrapper versions = new ReadOnlyIntegerWrapper(this, "versions");
  private final Map<NoteId, Page> fresh = new HashMap<>();
  private Consumer<Note> newNote = _ -> {};
  private Page revised = Page.EMPTY;
  private int base;
  private boolean olderStands;
  private int wishes;
  private long unrevisedSince = Long.MIN_VALUE;

  public PageModel(Integration integration, Drafts drafts, Timekeeper time, Stagehand stagehand) {
    this.integration = integration;
    this.drafts = drafts;
    this.time = time;
    this.stagehand = stagehand;
  }

  /**
   * A note laid on the paper.
   *
   * @param page   what to show
   * @param caret  where to put the caret
   * @param newest what its newest revision holds: differs from the page where a draft was brought back
   * @param older  a draft from before the newest revision whose words no revision has
   */
  public record Laid(Note note, Page page, int caret, Page newest, boolean broughtBack,
      Optional<Page> older) {}

  private record Found(Optional<PageDraft> draft, Optional<Revision> newest, Optional<Page> older) {}

  /** What lies on the paper. */
  public ReadOnlyObjectProperty<Optional<Laid>> laidProperty() {
    return laid.getReadOnlyProperty();
  }

  /** When the words were last put on disk. */
  public ReadOnlyObjectProperty<Optional<Moment>> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  LocalDate today() {
    return time.today();
  }

  /** What was typed could not be put on disk; it is tried again. */
  public ReadOnlyBooleanProperty failingProperty() {
    return failing.getReadOnlyProperty();
  }

  /** How many words stand on the page, as of the last keeping. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** How many revisions were made. */
  public ReadOnlyIntegerProperty versionsProperty() {
    return versions.getReadOnlyProperty();
  }

  /** Who wants to know which note came into the database. */
  public void onBegun(Consumer<Note> use) {
    newNote = use;
  }

  /** This note is in no database yet: it is begun there, with this page, as soon as something is written on it. */
  public void expect(Note note, Page first) {
    fresh.put(note.id(), first);
  }

  /**
   * Lays a note on the paper: its draft where one was left, else its newest revision. Until it was read nothing lies
   * there; of several asked for at once the last is laid.
   */
  public void open(Note note) {
    int wish = ++wishes;
    laid.set(Optional.empty());
    Page first = fresh.get(note.id());
    if (first == null) {
      stagehand.run(() -> find(note)).then(found -> {
        if (wish == wishes) {
          lay(note, found);
        }
      });
    } else {
      lay(note, new Found(Optional.empty(), Optional.empty(), Optional.empty()), first);
    }
  }

  /** The draft is read first: leaving a page makes the revision before it takes the draft away. */
  private Found find(Note note) {
    Optional<PageDraft> draft = draft(note);
    Optional<Revision> newest = integration.newest(note.id());
    int number = newest.map(Revision::number).orElse(0);
    Optional<Page> older = draft.filter(each -> each.base() < number).map(PageDraft::page);
    return older.isEmpty()
        ? new Found(draft, newest, older)
        : new Found(Optional.empty(), newest, older.filter(page -> integration.revisions(note.id()).stream()
            .map(Revision::page).noneMatch(page::equals)));
  }

  private Optional<PageDraft> draft(Note note) {
    return drafts.read(PageDraft.place(note.id())).flatMap(text -> {
      try {
        return Optional.of(PageDraft.read(text));
      } catch (MalformedPage _) {
        return Optional.empty();
      }
    });
  }

  private void lay(Note note, Found found) {
    lay(note, found, found.newest().map(Revision::page).orElse(Page.EMPTY));
  }

  private void lay(Note note, Found found, Page newest) {
    revised = newest;
    unrevisedSince = Long.MIN_VALUE;
    base = found.newest().map(Revision::number).orElse(0);
    versions.set(base);
    kept.set(found.newest().map(Revision::revised));
    failing.set(false);
    Page page = found.draft().map(PageDraft::page).filter(draft -> note.open()).orElse(revised);
    boolean broughtBack = !page.equals(revised);
    count.set(page.count());
    int caret = found.draft().map(PageDraft::caret).orElse(0);
    Optional<Page> older = found.older().filter(_ -> note.open());
    olderStands = older.isPresent();
    laid.set(Optional.of(
        new Laid(note, page, broughtBack ? caret : Integer.MAX_VALUE, revised, broughtBack, older)));
  }

  /** The words of the older draft were looked at, and are not wanted. */
  void forgetOlder() {
    olderStands = false;
  }

  /** Nothing lies on the paper any more. */
  public void putAway() {
    wishes++;
    laid.set(Optional.empty());
  }

  /**
   * Puts what stands on the paper on disk, as a draft; after ten minutes of writing as a revision too.
   *
   * @param whenKept runs when it is on disk
   */
  public void keep(Page page, int caret, Runnable whenKept) {
    laid.get().map(Laid::note).filter(Note::open).ifPresent(note -> {
      count.set(page.count());
      olderStands = false;
      CompletableFuture<Void> begun = begin(note);
      drafts.type(PageDraft.place(note.id()), new PageDraft(page, base, caret).write());
      stagehand.run(() -> {
        begun.join();
        drafts.flush();
        return time.now();
      }).then(moment -> {
        if (stillOn(note)) {
          kept.set(Optional.of(moment));
          failing.set(fresh.containsKey(note.id()));
          whenKept.run();
        }
      }).orElse(_ -> failing.set(stillOn(note)));
      reviseInTime(note, page);
    });
  }

  /** Begins the note on the page in the database, if it is not there yet. */
  public void begin() {
    laid.get().map(Laid::note).ifPresent(note -> {
      var _ = begin(note);
    });
  }

  private CompletableFuture<Void> begin(Note note) {
    Page first = fresh.remove(note.id());
    if (first == null) {
      return CompletableFuture.completedFuture(null);
    }
    int made = first.blank() ? 0 : 1;
    base = Math.max(base, made);
    CompletableFuture<Note> begun = integration.begin(note, first);
    stagehand.follow(begun).then(now -> {
      newNote.accept(now);
      versions.set(stillOn(note) ? Math.max(versions.get(), made) : versions.get());
    }).orElse(_ -> {
      fresh.put(note.id(), first);
      failing.set(stillOn(note));
    });
    return begun.thenAccept(_ -> {});
  }

  private boolean stillOn(Note note) {
    return laid.get().map(Laid::note).filter(note::equals).isPresent();
  }

  private void reviseInTime(Note note, Page page) {
    if (unrevisedSince == Long.MIN_VALUE) {
      unrevisedSince = time.nanos();
    } else if (time.nanos() - unrevisedSince >= EVERY.toNanos()) {
      var _ = revise(note, page, Revision.Reason.TIMED);
    }
  }

  /** The page is left: what differs from the newest revision becomes one. Returns at once; the words are safe. */
  public CompletableFuture<Void> leave(Page page, int caret, Revision.Reason reason) {
    return leave(page, caret, reason, () -> {});
  }

  /** The same; runs something once it is kept, if it lies there still. */
  CompletableFuture<Void> leave(Page page, int caret, Revision.Reason reason, Runnable whenKept) {
    Optional<Note> note = laid.get().map(Laid::note).filter(Note::open);
    if (note.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    String place = PageDraft.place(note.get().id());
    if (page.equals(revised)) {
      if (!olderStands) {
        drafts.clear(place);
      }
      return CompletableFuture.completedFuture(null);
    }
    var _ = begin(note.get());
    String draft = new PageDraft(page, base, caret).write();
    drafts.type(place, draft);
    CompletableFuture<Revision> made = revise(note.get(), page, reason);
    stagehand.follow(made).then(_ -> note.filter(this::stillOn).ifPresent(_ -> whenKept.run()))
        .orElse(_ -> {});
    return made.thenAccept(_ -> {
      if (drafts.read(place).filter(draft::equals).isPresent()) {
        drafts.clear(place);
      }
    });
  }

  /** Does something once what was left is kept, or could not be; back on the thread of the screen. */
  public void after(CompletableFuture<Void> kept, Runnable run) {
    stagehand.follow(kept).then(_ -> run.run()).orElse(_ -> run.run());
  }

  private CompletableFuture<Revision> revise(Note note, Page page, Revision.Reason reason) {
    unrevisedSince = Long.MIN_VALUE;
    base = versions.get() + 1; // what is typed from now on is newer than the revision under way
    CompletableFuture<Revision> made = integration.revise(note, page, reason);
    stagehand.follow(made).then(revision -> {
      if (stillOn(note)) {
        revised = revision.page();
        base = revision.number();
        versions.set(revision.number());
        count.set(revised.count());
        kept.set(Optional.of(revision.revised()));
      }
    }).orElse(_ -> failing.set(stillOn(note)));
    return made;
  }
}
