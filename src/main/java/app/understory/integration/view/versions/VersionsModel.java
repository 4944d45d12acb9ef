package app.understory.integration.view.versions;

import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.NoteSigning;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.integration.Signed;
import app.understory.integration.compare.Comparison;
import app.understory.integration.compare.Difference;
import app.understory.kit.work.Stagehand;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The versions of one note: one is chosen, and shown beside the one before it, or beside any other. */
public final class VersionsModel {
  private final Integration integration;
  private final NoteSigning signing;
  private final Stagehand stagehand;
  private final Supplier<LocalDate> today;
  private final ObservableList<VersionLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(this, "shown",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<VersionLine>> beside = new ReadOnlyObjectWrapper<>(this,
      "beside", Optional.empty());
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
  private Optional<Note> note = Optional.empty();
  private Optional<VersionLine> chosen = Optional.empty();
  private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(this, "standing",
      Standing.UNSIGNED);
  private Consumer<Note> restored = _ -> {};
  private Consumer<Note> signed = _ -> {};
  private Consumer<Note> added = _ -> {};

  /**
   * @param today the day from which days are told
   */
  public VersionsModel(Integration integration, NoteSigning signing, Stagehand stagehand,
      Supplier<LocalDate> today) {
    this.integration = integration;
    this.signing = signing;
    this.stagehand = stagehand;
    this.today = today;
  }

  /**
   * A version beside another.
   *
   * @param other the version it is laid beside; nothing for the first one
   */
  record Shown(VersionLine version, Optional<Integer> other, Difference difference) {}

  /**
   * How the note stands.
   *
   * @param signed  its signature
   * @param addenda what was added, oldest first
   */
  record Standing(Optional<Signed> signed, List<Addendum> addenda) {
    static final Standing UNSIGNED = new Standing(Optional.empty(), List.of());
  }

  /** Something added to a signed note: its newest words, and its own signature. */
  record Addendum(Note note, Difference words, Optional<Signed> signed) {}

  private record Found(List<VersionLine> lines, Standing standing) {}

  LocalDate today() {
    return today.get();
  }

  /** All versions, newest first. */
  ObservableList<VersionLine> lines() {
    return lines;
  }

  /** What is laid side by side. */
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The version with which every other one is compared; without it each is compared with the one before. */
  ReadOnlyObjectProperty<Optional<VersionLine>> besideProperty() {
    return beside.getReadOnlyProperty();
  }

  /** The version could not be restored. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** The note whose versions are shown. */
  public Optional<Note> note() {
    return note;
  }

  /** Runs when a version was restored, with its note. */
  public void onRestored(Consumer<Note> run) {
    restored = run;
  }

  /** Shows the versions of this note. */
  public void open(Note which) {
    note = Optional.of(which);
    beside.set(Optional.empty());
    failed.set(false);
    standing.set(Standing.UNSIGNED);
    stagehand.run(() -> new Found(lines(integration.revisions(which.id())), standing(which))).then(found -> {
      if (note.filter(which::equals).isPresent()) {
        lines.setAll(found.lines());
        choose(found.lines().stream().findFirst());
        standing.set(found.standing());
      }
    });
  }

  private Standing standing(Note which) {
    return new Standing(signing.of(which), integration.addenda(which.id()).stream()
        .map(each -> new Addendum(each,
            Comparison.alone(integration.newest(each.id()).map(Revision::page).orElse(Page.EMPTY)),
            signing.of(each)))
        .toList());
  }

  /** How the note stands: its signature, and what was added. */
  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** Runs when the note was signed, with the note as it is now. */
  public void onSigned(Consumer<Note> run) {
    signed = run;
  }

  /** Runs when an addendum was begun, with it. */
  public void onAdded(Consumer<Note> run) {
    added = run;
  }

  /** Whether there is something to sign. */
  boolean signable() {
    return note.filter(Note::open).isPresent() && !lines.isEmpty()
        && !lines.getFirst().revision().page().blank();
  }

  /**
   * Signs the newest version.
   *
   * @param covers in words, what the signature covers
   */
  void sign(String covers) {
    if (signable()) {
      failed.set(false);
      stagehand.follow(signing.sign(note.orElseThrow(), lines.getFirst().revision().page(), covers))
          .then(now -> signed.accept(now)).orElse(_ -> failed.set(true));
    }
  }

  /** Begins an addendum to the signed note. */
  void add() {
    note.filter(which -> which.signed() && which.addendumTo().isEmpty()).ifPresent(which -> stagehand
        .follow(integration.addTo(which)).then(addendum -> added.accept(addendum))
        .orElse(_ -> failed.set(true)));
  }

  private static List<VersionLine> lines(List<Revision> revisions) {
    List<VersionLine> found = new ArrayList<>();
    Page before = Page.EMPTY;
    for (Revision revision : revisions) {
      found.addFirst(new VersionLine(revision, Comparison.of(before, revision.page())));
      before = revision.page();
    }
    return found;
  }

  /** Lays this version beside the one before it, or beside the one every other is compared with. */
  void choose(Optional<VersionLine> line) {
    chosen = line;
    shown.set(line.map(this::lay));
  }

  private Shown lay(VersionLine line) {
    Optional<VersionLine> other = beside.get().filter(each -> each.number() != line.number());
    if (other.isPresent()) {
      return new Shown(line, Optional.of(other.get().number()),
          Comparison.of(other.get().revision().page(), line.revision().page()));
    }
    return line.first()
        ? new Shown(line, Optional.empty(), Comparison.alone(line.revision().page()))
        : new Shown(line, Optional.of(line.number() - 1), line.change());
  }

  /** Compares every other version with the chosen one, or each with the one before it again. */
  void pin() {
    beside.set(beside.get().isPresent() ? Optional.empty() : chosen);
    choose(chosen);
  }

  /** Whether the chosen version can be made the newest: it is not that already, and the note is not signed. */
  boolean restorable() {
    return note.filter(Note::open).isPresent() && earlier();
  }

  /** Whether the note is signed, and an addendum can begin with the chosen version. */
  boolean addable() {
    return note.filter(which -> which.signed() && which.addendumTo().isEmpty()).isPresent() && earlier();
  }

  private boolean earlier() {
    return chosen.filter(line -> !line.equals(lines.getFirst())).isPresent();
  }

  /**
   * Makes the chosen version the newest one, as a version of its own; none is taken away. What is signed stays: there an
   * addendum begins with the chosen version.
   */
  void restore() {
    if (addable()) {
      failed.set(false);
      stagehand.follow(integration.addTo(note.orElseThrow(), chosen.orElseThrow().revision().page()))
          .then(addendum -> added.accept(addendum)).orElse(_ -> failed.set(true));
    } else if (restorable()) {
      Note which = note.orElseThrow();
      failed.set(false);
      stagehand
          .follow(
              integration.revise(which, chosen.orElseThrow().revision().page(), Revision.Reason.RESTORED))
          .then(_ -> restored.accept(which)).orElse(_ -> failed.set(true));
    }
  }
}
