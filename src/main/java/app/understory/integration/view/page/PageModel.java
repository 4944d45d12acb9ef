package app.understory.integration.view.page;

import app.understory.integration.Integration;
import app.understory.integration.MalformedPage;
import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.PageDraft;
import app.understory.integration.Revision;
import app.understory.kit.work.Stagehand;
import app.understory.vault.files.Drafts;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
  private Page revised = Page.EMPTY;
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
   */
  public record Laid(Note note, Page page, int caret, Page newest, boolean broughtBack) {}

  private record Found(Optional<Revision> newest, Optional<PageDraft> draft) {}

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

  /** Lays a note on the paper: its draft where one was left, else its newest revision. */
  public void open(Note note) {
    stagehand.run(() -> new Found(integration.newest(note.id()), draft(note)))
        .then(found -> lay(note, found));
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
    revised = found.newest().map(Revision::page).orElse(Page.EMPTY);
    unrevisedSince = Long.MIN_VALUE;
    versions.set(found.newest().map(Revision::number).orElse(0));
    kept.set(found.newest().map(Revision::revised));
    failing.set(false);
    Page page = found.draft().map(PageDraft::page).filter(draft -> note.open()).orElse(revised);
    boolean broughtBack = !page.equals(revised);
    count.set(page.count());
    int caret = found.draft().map(PageDraft::caret).orElse(0);
    laid.set(
        Optional.of(new Laid(note, page, broughtBack ? caret : Integer.MAX_VALUE, revised, broughtBack)));
  }

  /** Nothing lies on the paper any more. */
  public void putAway() {
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
      PageDraft draft = new PageDraft(page, versions.get(), caret);
      stagehand.run(() -> {
        drafts.type(PageDraft.place(note.id()), draft.write());
        drafts.flush();
        return time.now();
      }).then(moment -> {
        if (stillOn(note)) {
          kept.set(Optional.of(moment));
          failing.set(false);
          whenKept.run();
        }
      }).orElse(_ -> failing.set(stillOn(note)));
      reviseInTime(note, page);
    });
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
    Optional<Note> note = laid.get().map(Laid::note).filter(Note::open);
    if (note.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    String place = PageDraft.place(note.get().id());
    if (page.equals(revised)) {
      drafts.clear(place);
      return CompletableFuture.completedFuture(null);
    }
    String draft = new PageDraft(page, versions.get(), caret).write();
    drafts.type(place, draft);
    return revise(note.get(), page, reason).thenAccept(_ -> {
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
    CompletableFuture<Revision> made = integration.revise(note, page, reason);
    stagehand.follow(made).then(revision -> {
      if (stillOn(note)) {
        revised = revision.page();
        versions.set(revision.number());
      }
    }).orElse(_ -> failing.set(stillOn(note)));
    return made;
  }
}
