package app.understory.prep.view;

import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.prep.Check;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import app.understory.prep.SheetDesk;
import app.understory.prep.Slip;
import app.understory.prep.Writing;
import app.understory.prep.template.Template;
import app.understory.prep.view.kept.Keeping;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Timekeeper;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/** The worksheet of one person's next session, as it is written on. Runs on the thread that shows things. */
public final class WorksheetModel {
  private final PersonId person;
  private final LaidSheet laid;
  private final Following following;
  private final Timekeeper time;
  private final Supplier<StrandId> ids;
  private final PrepExits exits;
  private final UndoSteps steps = new UndoSteps();
  private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
  private final StrandRowModels rows = new StrandRowModels(this);
  private final BeforeList before = new BeforeList();
  private final ObjectProperty<Optional<StrandId>> caret = new SimpleObjectProperty<>(this, "caret",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> broughtBack = new ReadOnlyObjectWrapper<>(this, "broughtBack",
      false);
  private boolean laying;
  private Optional<StrandId> open = Optional.empty();

  /**
   * @param ids gives the ids of new strands
   */
  public WorksheetModel(PersonId person, SheetDesk desk, Changes changes, Stagehand stagehand,
      Timekeeper time,
      Supplier<StrandId> ids, PrepExits exits) {
    this.person = person;
    following = new Following(changes,
        change -> person.value().equals(change.subject()), () -> stagehand.show(this::read));
    this.time = time;
    this.ids = ids;
    this.exits = exits;
    laid = new LaidSheet(person, desk, stagehand, time, this::show);
    for (Field field : Field.values()) {
      StringProperty text = new SimpleStringProperty(this, field.name(), "");
      text.addListener((_, was, now) -> {
        steps.typed(was, now);
        edit("field " + field, laid.writing().with(field, now));
      });
      texts.put(field, text);
    }
  }

  /** Comes into view: reads, and follows what is kept elsewhere. */
  public void shown() {
    following.begin();
    read();
  }

  /** Leaves the view: everything is kept. */
  public void hidden() {
    leave();
    following.end();
  }

  /** The words of one field. */
  public StringProperty text(Field field) {
    return texts.computeIfAbsent(field, each -> new SimpleStringProperty(this, each.name(), ""));
  }

  /** The sheet as it lies here, with what was said on the one before. */
  LaidSheet laid() {
    return laid;
  }

  /** The strands of one kind, in order. */
  public ObservableList<StrandRowModel> rows(Strand.Kind kind) {
    return rows.of(kind);
  }

  /** What has to be in place before the medicine. */
  public ObservableList<Before> before() {
    return before.lines();
  }

  public ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return laid.keepingProperty();
  }

  /** How things stand for the session; empty before the first reading. */
  public ReadOnlyObjectProperty<Optional<Readiness.Standing>> standingProperty() {
    return laid.standingProperty();
  }

  /** What was typed when the program ended is back in its place, and can still be taken out. */
  public ReadOnlyObjectProperty<Boolean> broughtBackProperty() {
    return broughtBack.getReadOnlyProperty();
  }

  /** The strand whose words are to get the caret next; whoever sets it there empties this. */
  public ObjectProperty<Optional<StrandId>> caretProperty() {
    return caret;
  }

  /** The number that the next new strand will get. */
  public ReadOnlyIntegerProperty nextNumberProperty() {
    return rows.nextNumberProperty();
  }

  /** Confirms it now, or takes the confirmation back. */
  public void toggle(Check check) {
    steps.pause();
    boolean confirmed = laid.writing().checks().containsKey(check);
    edit("check " + check, laid.writing().with(check, confirmed ? null : time.now()));
  }

  /** Makes a place for a new strand, below that one or last of its kind, and asks for the caret. */
  public void addAfter(Strand.Kind kind, Optional<StrandId> after) {
    Optional<Slip> empty = laid.writing().of(kind).stream().filter(Slip::blank).findFirst();
    StrandId id = empty.map(Slip::id).orElseGet(ids);
    if (empty.isEmpty() && laidOut()) {
      steps.pause();
      edit("words " + id, laid.writing().insert(Slip.empty(id, kind), after.orElse(null)));
      steps.unfinished("words " + id);
    }
    caret.set(Optional.of(id));
  }

  /** Enter in the intention: on to the first strand, or to a place for it. */
  public void fromIntention() {
    leave();
    laid.writing().slips().stream().findFirst().ifPresentOrElse(first -> caret.set(Optional.of(first.id())),
        () -> addAfter(Strand.Kind.THEME, Optional.empty()));
  }

  /** Takes the last step back. */
  public void undo() {
    steps.undo(laid.writing()).ifPresent(laid::write);
    broughtBack.set(false);
  }

  /** Does the step taken back last again. */
  public void redo() {
    steps.redo(laid.writing()).ifPresent(laid::write);
  }

  /** The hand rests: what is written is kept. */
  public void rest() {
    steps.pause();
    laid.keep();
  }

  /** A field was left: everything is kept. */
  public void leave() {
    rest();
  }

  /** What was brought back stays. */
  public void keepBroughtBack() {
    broughtBack.set(false);
    leave();
  }

  /** Merges a strand into that one, or lets it stand alone again; the way back leads past it. */
  void merge(StrandId id, Optional<StrandId> into, Optional<StrandId> before) {
    leave();
    steps.did(laid.writing(), () -> laid.merge(id, before), () -> laid.merge(id, into));
    laid.merge(id, into);
  }

  /** Keeps everything and goes another way. */
  void go(BiConsumer<PrepExits, PersonId> way) {
    leave();
    way.accept(exits, person);
  }

  /** Lays a template, or with none the whole sheet again: one step, by which nothing that is written is lost. */
  void choose(Optional<Template> template) {
    steps.pause();
    edit("template", template.map(one -> one.on(laid.writing()))
        .orElseGet(() -> laid.writing().with(Field.TEMPLATE, "")));
    leave();
  }

  void takeBack(StrandId id) {
    Writing now = laid.writing();
    if (now.slip(id).isPresent()) {
      caret.set(now.beside(id));
      if (laid.isKept(id)) {
        steps.pause();
        edit("take back " + id, now.without(id));
      } else {
        steps.forget("words " + id);
        laid.write(now.without(id));
      }
    }
  }

  int place(StrandId id) {
    Writing now = laid.writing();
    return now.slip(id).map(slip -> now.of(slip.kind()).indexOf(slip)).orElse(0);
  }

  void moveTo(StrandId id, int place) {
    edit("move " + id, laid.writing().move(id, place));
  }

  void open(Optional<StrandId> id) {
    open = id;
    show();
  }

  /** Lays rows out: one that loses the focus by it was not left. */
  void whileLaid(Runnable lay) {
    laying = true;
    lay.run();
    laying = false;
  }

  void left(StrandId id) {
    if (laying) {
      return;
    }
    if (laid.writing().slip(id).filter(Slip::blank).isPresent() && !laid.isKept(id)) {
      steps.forget("words " + id);
      laid.write(laid.writing().without(id));
    }
    laid.restore(id);
    leave();
  }

  /** Whether the sheet was read: before that nothing can be written on it, for no one knows what stands there. */
  boolean laidOut() {
    return laid.sheet().isPresent();
  }

  /** Words are about to change so. */
  void typed(String was, String now) {
    steps.typed(was, now);
  }

  void change(StrandId id, String place, UnaryOperator<Slip> change) {
    laid.writing().slip(id)
        .ifPresent(slip -> edit(place + " " + id, laid.writing().with(change.apply(slip))));
  }

  private void edit(String place, Writing now) {
    if (!laidOut()) {
      show();
      return;
    }
    Writing was = laid.writing();
    if (!now.equals(was)) {
      steps.note(place, was, now);
      laid.write(now);
    }
  }

  private void read() {
    laid.read(unkept -> {
      Writing was = laid.writing();
      Writing now = unkept.on(was);
      if (!now.equals(was)) {
        steps.pause();
        edit("draft", now);
        steps.pause();
        broughtBack.set(true);
      }
    });
  }

  private void show() {
    Writing now = laid.writing();
    texts.forEach((field, text) -> text.set(now.text(field)));
    rows.show(now, laid.sheet(), open);
    before.show(now, laid.standingProperty().get(), laid.escort());
  }
}
