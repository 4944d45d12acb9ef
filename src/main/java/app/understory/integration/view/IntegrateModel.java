package app.understory.integration.view;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.view.asked.AskedModel;
import app.understory.integration.view.moments.MomentLine;
import app.understory.integration.view.moments.MomentsModel;
import app.understory.integration.view.notes.NotesModel;
import app.understory.integration.view.page.PageModel;
import app.understory.integration.view.spoken.SpokenModel;
import app.understory.integration.view.turns.TurnsModel;
import app.understory.integration.view.versions.VersionsModel;
import app.understory.strand.Strand;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/** Holds the parts of the tab together: the note on the page decides what is drawn from and which turns are shown. */
final class IntegrateModel {
  private final NotesModel notes;
  private final PageModel page;
  private final MomentsModel moments;
  private final TurnsModel turns;
  private final VersionsModel versions;
  private final SpokenModel spoken;
  private final AskedModel asked;

  IntegrateModel(NotesModel notes, PageModel page, MomentsModel moments, TurnsModel turns,
      VersionsModel versions, SpokenModel spoken, AskedModel asked) {
    this.asked = asked;
    this.versions = versions;
    this.spoken = spoken;
    this.notes = notes;
    this.page = page;
    this.moments = moments;
    this.turns = turns;
    notes.onSessions(moments::offer);
    notes.currentProperty().addListener((_, _, now) -> turnTo(now));
    turns.onGather(moments::gather);
    turns.beforeTurn(page::begin);
    notes.onFresh(page::expect);
    page.onBegun(notes::begun);
  }

  private void turnTo(Optional<Note> now) {
    moments.record(now.filter(Note::secret).isEmpty());
    now.flatMap(Note::session).ifPresent(moments::drawFrom);
    turns.load(now);
    if (now.isEmpty()) {
      moments.follow(Page.EMPTY);
    }
  }

  /** The note on the page. */
  ReadOnlyObjectProperty<Optional<Note>> currentProperty() {
    return notes.currentProperty();
  }

  /** What the person is called. */
  ReadOnlyStringProperty nameProperty() {
    return notes.nameProperty();
  }

  /** How many revisions the note on the page has. */
  ReadOnlyIntegerProperty versionsProperty() {
    return page.versionsProperty();
  }

  /** What was laid on the paper. */
  ReadOnlyObjectProperty<Optional<PageModel.Laid>> laidProperty() {
    return page.laidProperty();
  }

  /** Reads again what may have changed while the tab was out of view. */
  void refresh() {
    notes.refresh();
    moments.refresh();
    turns.refresh();
  }

  /** Writes on the note with this id, as soon as it was read. */
  void choose(UUID id) {
    notes.want(id);
  }

  /**
   * Puts the page away and shows all notes.
   *
   * @param kept done when what was written is a revision
   */
  void putAway(CompletableFuture<Void> kept) {
    page.putAway();
    notes.putAway(kept);
    page.after(kept, moments::refresh);
  }

  /**
   * Shows the versions of the note on the page.
   *
   * @param kept done when what was written is one of them
   */
  void openVersions(CompletableFuture<Void> kept) {
    currentProperty().get().ifPresent(
        note -> page.after(kept, () -> versions.open(note)));
  }

  /** Lays out the page of the person's own words, of the session drawn from; whether there is one. */
  boolean openSpoken() {
    moments.sessionProperty().get().ifPresent(spoken::open);
    return moments.sessionProperty().get().isPresent();
  }

  /** Lays out what was asked in the session drawn from, and what came; whether there is one. */
  boolean openAsked() {
    moments.sessionProperty().get().ifPresent(asked::open);
    return moments.sessionProperty().get().isPresent();
  }

  /** Puts these pages away; a strand may have begun there. */
  void closeLayers() {
    spoken.putAway();
    asked.putAway();
    moments.refresh();
    turns.refresh();
  }

  /** Runs when the note was signed. */
  void onSigned(Runnable run) {
    versions.onSigned(note -> {
      notes.choose(note);
      run.run();
    });
    versions.onAdded(notes::choose);
  }

  /** Runs when a version was restored, with its note. */
  void onRestored(Consumer<Note> run) {
    versions.onRestored(run);
  }

  /** What stands on the page now. */
  void follow(Page now) {
    moments.follow(now);
  }

  /** Draws a moment into the page, or asks for other words first. */
  void draw(MomentLine line) {
    moments.draw(line);
  }

  /** Runs when a strand was gathered into the page. */
  void onGathered(Runnable run) {
    moments.onGathered(run);
  }

  /** Where what is drawn goes. */
  void onDraw(Consumer<List<Page.Paragraph>> use) {
    moments.onDraw(use);
  }

  /** Who wants to know which strands may be tied. */
  void onStrands(Consumer<List<Strand>> use) {
    turns.follow(use);
  }
}
