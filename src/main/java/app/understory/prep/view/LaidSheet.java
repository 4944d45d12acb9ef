package app.understory.prep.view;

import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.prep.Difference;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import app.understory.prep.Sheet;
import app.understory.prep.SheetDesk;
import app.understory.prep.Slip;
import app.understory.prep.Worksheet;
import app.understory.prep.Writing;
import app.understory.prep.openings.Afterword;
import app.understory.prep.view.kept.Keeping;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.rows.NotKept;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The sheet as it lies here: what is written on it, what of that is kept, and the keeping. */
final class LaidSheet {
  private final PersonId person;
  private final SheetDesk desk;
  private final Stagehand stagehand;
  private final Timekeeper time;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(this, "keeping",
      new Keeping.Untouched());
  private final ReadOnlyObjectWrapper<Optional<Readiness.Standing>> standing = new ReadOnlyObjectWrapper<>(
      this,
      "standing", Optional.empty());
  private Optional<Sheet> sheet = Optional.empty();
  private Optional<String> escort = Optional.empty();
  private List<Afterword> after = List.of();
  private Writing kept = Writing.NOTHING;
  private Writing writing = Writing.NOTHING;
  private Keeping settled = new Keeping.Untouched();
  private boolean reading;
  private boolean readAgain;
  private boolean underWay;
  private boolean keepAgain;
  /** How many keepings ended: a reading begun before one of them is out of date. */
  private int keeps;
  private Optional<Runnable> onceKept = Optional.empty();
  private final List<Runnable> afterwards = new ArrayList<>();

  /**
   * @param changed told after every change of what is written here
   */
  LaidSheet(PersonId person, SheetDesk desk, Stagehand stagehand, Timekeeper time, Runnable changed) {
    this.person = person;
    this.desk = desk;
    this.stagehand = stagehand;
    this.time = time;
    this.changed = changed;
  }

  ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Readiness.Standing>> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  Writing writing() {
    return writing;
  }

  Optional<Sheet> sheet() {
    return sheet;
  }

  Optional<String> escort() {
    return escort;
  }

  boolean isKept(StrandId id) {
    return kept.slip(id).isPresent();
  }

  String earlier(Field field) {
    Optional<Sheet> before = sheet.flatMap(Sheet::before)
        .map(worksheet -> new Sheet(worksheet, Optional.empty(), List.of()));
    return before.map(Writing::of).map(was -> was.text(field)).orElse("");
  }

  /** What a field said on the worksheet before. */
  record Earlier(int session, Moment when, String words) {}

  Optional<Earlier> earlierDated(Field field) {
    return sheet.flatMap(Sheet::before)
        .map(was -> new Earlier(was.sessionNumber(), was.begun(), earlier(field)))
        .filter(was -> !was.words().isBlank());
  }

  /** What was said to this opening after the session before. */
  Optional<Afterword> after(Field field) {
    return after.stream().filter(said -> said.opening().name().equals(field.name())).findFirst();
  }

  /** Reads again; what is typed here and not kept stays. The first reading hands over a draft, if one was left. */
  void read(Consumer<Difference> unkept) {
    if (reading) {
      readAgain = true;
      return;
    }
    reading = true;
    Optional<Worksheet> lying = sheet.map(Sheet::worksheet);
    int asOf = keeps;
    stagehand.run(() -> desk.lay(person, lying.orElse(null))).then(laid -> arrives(laid, lying, asOf, unkept))
        .orElse(failure -> {
          reading = false;
          throw new IllegalStateException("the worksheet could not be read", failure);
        });
  }

  /** What was read before the last keeping ended knows too little: it is read again once nothing is under way. */
  private void arrives(SheetDesk.Laid laid, Optional<Worksheet> lying, int asOf,
      Consumer<Difference> unkept) {
    if (!underWay && asOf == keeps) {
      lay(laid, lying, unkept);
      return;
    }
    Runnable again = () -> {
      reading = false;
      read(unkept);
    };
    if (underWay) {
      onceKept = Optional.of(again);
    } else {
      again.run();
    }
  }

  /** Lays it out. Before a sheet of another session takes its place, what is typed on this one is kept. */
  private void lay(SheetDesk.Laid laid, Optional<Worksheet> lying, Consumer<Difference> unkept) {
    int number = laid.sheet().worksheet().sessionNumber();
    boolean other = lying.filter(worksheet -> worksheet.sessionNumber() != number).isPresent();
    if (other && (underWay || !unkept().nothing())) {
      onceKept = Optional.of(() -> lay(laid, lying, unkept));
      keep();
      return;
    }
    reading = false;
    boolean first = other || lying.isEmpty();
    take(laid, first);
    if (first) {
      laid.unkept().ifPresent(unkept);
    }
    if (readAgain) {
      readAgain = false;
      read(unkept);
    }
  }

  /** Writes on the sheet. It is in its draft within a second. */
  void write(Writing now) {
    writing = now;
    keeping.set(new Keeping.Typing());
    changed.run();
    sheet.ifPresent(lies -> desk.type(lies.worksheet(), unkept()));
  }

  /** Gives a strand whose words were all taken out those back that it has. */
  void restore(StrandId id) {
    Optional<Slip> standing = kept.slip(id);
    writing.slip(id).filter(Slip::blank)
        .ifPresent(blank -> standing.ifPresent(has -> write(writing.with(blank.words(has.words())))));
  }

  /** Merges a strand into that one, or lets it stand alone again. */
  void merge(StrandId id, Optional<StrandId> into) {
    stagehand.follow(desk.merge(person, id, into)).orElse(this::fails);
  }

  /** The strand which that one was merged into, if it was. */
  Optional<StrandId> into(StrandId id) {
    return sheet.flatMap(page -> page.lines().stream().map(Sheet.Line::strand)
        .filter(strand -> strand.id().equals(id)).findFirst()).flatMap(Strand::mergedInto);
  }

  /** Does something as soon as no keeping is under way: what another screen reads then is what stands here. */
  void afterwards(Runnable deed) {
    if (underWay) {
      afterwards.add(deed);
    } else {
      deed.run();
    }
  }

  private void settle() {
    List<Runnable> deeds = List.copyOf(afterwards);
    afterwards.clear();
    deeds.forEach(Runnable::run);
  }

  /** Keeps what can be kept. */
  void keep() {
    Writing target = writing.keepable(kept);
    if (sheet.isEmpty() || Difference.between(kept, target).nothing()) {
      if (!underWay && keeping.get() instanceof Keeping.Typing) {
        keeping.set(settled);
      }
      return;
    }
    if (underWay) {
      keepAgain = true;
      return;
    }
    underWay = true;
    Worksheet worksheet = sheet.get().worksheet();
    stagehand.follow(desk.keep(worksheet, kept, target)).then(_ -> stands(worksheet, target))
        .orElse(this::fails);
  }

  private void stands(Worksheet worksheet, Writing target) {
    underWay = false;
    keeps++;
    kept = target;
    desk.type(worksheet, unkept());
    settled = new Keeping.Kept(time.now());
    keeping.set(unkept().nothing() ? settled : new Keeping.Typing());
    changed.run();
    if (keepAgain) {
      keepAgain = false;
      keep();
    }
    if (!underWay) {
      Optional<Runnable> next = onceKept;
      onceKept = Optional.empty();
      next.ifPresent(Runnable::run);
    }
    if (!underWay) {
      settle();
    }
  }

  private void fails(Throwable failure) {
    underWay = false;
    keepAgain = false;
    keeps++;
    keeping.set(new Keeping.Failed(failure instanceof NotKept not ? not.reason() : NotKept.Reason.DISK));
    settle();
  }

  private void take(SheetDesk.Laid laid, boolean first) {
    Writing now = Writing.of(laid.sheet());
    Writing mine = first ? now : Difference.between(kept, writing).on(now);
    sheet = Optional.of(laid.sheet());
    escort = laid.escort();
    after = laid.after();
    kept = now;
    writing = mine;
    if (first) {
      settled = new Keeping.Untouched();
      keeping.set(settled);
    }
    standing.set(Optional.of(laid.standing()));
    changed.run();
  }

  private Difference unkept() {
    return Difference.between(kept, writing.keepable(kept));
  }
}
