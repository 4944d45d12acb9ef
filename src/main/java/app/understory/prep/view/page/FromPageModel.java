package app.understory.prep.view.page;

import app.understory.attachment.Belonging;
import app.understory.attachment.Shelf;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.prep.Difference;
import app.understory.prep.Field;
import app.understory.prep.Preparation;
import app.understory.prep.Readiness;
import app.understory.prep.Sheet;
import app.understory.prep.SheetDesk;
import app.understory.prep.Slip;
import app.understory.prep.Worksheet;
import app.understory.prep.Writing;
import app.understory.prep.page.HomePage;
import app.understory.prep.page.HomePages;
import app.understory.prep.view.kept.Keeping;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.time.Timekeeper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What comes back on the page that was taken home, put in row by row. Runs on the thread that shows things. */
public final class FromPageModel {
  /** The place for one more on the page, where no higher number stands. */
  private static final int PLACES = 8;

  private final PersonId person;
  private final Sources sources;
  private final Stagehand stagehand;
  private final Timekeeper time;
  private final Supplier<StrandId> ids;
  private final ObservableList<PageRow> rows = FXCollections.observableArrayList();
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Found>> found = new ReadOnlyObjectWrapper<>(this, "found",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(this, "keeping",
      new Keeping.Untouched());
  private final ReadOnlyObjectWrapper<Optional<String>> missing = new ReadOnlyObjectWrapper<>(this, "missing",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Shelf>> photos = new ReadOnlyObjectWrapper<>(this, "photos",
      Optional.empty());
  private Optional<PageKeeping> keeper = Optional.empty();

  /** What is read and written here. */
  public record Sources(SheetDesk desk, HomePages pages, Preparation preparation, People people,
      Readiness readiness) {}

  /**
   * The page that lies here.
   *
   * @param number by which it was found; none where it was never printed
   */
  public record Found(String name, int session, OptionalInt number) {}

  private record Read(Found found, PersonId person, Sheet sheet, Optional<Difference> unkept,
      Set<String> ticked) {}

  private record Step(PageRow row, PageRow.Put before, PageRow.Put after) {}

  /** @param ids gives the ids of new strands */
  public FromPageModel(PersonId person, Sources sources, Stagehand stagehand, Timekeeper time,
      Supplier<StrandId> ids) {
    this.person = person;
    this.sources = sources;
    this.stagehand = stagehand;
    this.time = time;
    this.ids = ids;
  }

  /** The rows of the page in their order on paper. */
  public ObservableList<PageRow> rows() {
    return rows;
  }

  /** Whose page lies here; nothing until it was read. */
  public ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /** What was typed as a number and is none of a page; nothing where one was found. */
  public ReadOnlyObjectProperty<Optional<String>> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** What a photo of the page belongs to; nothing until it was read. */
  public ReadOnlyObjectProperty<Optional<Shelf>> photosProperty() {
    return photos.getReadOnlyProperty();
  }

  /** Begins the worksheet that lies here, if it was not yet: something is about to belong to it. */
  public void begin() {
    keeper.ifPresent(to -> stagehand.follow(sources.preparation().begin(to.worksheet())));
  }

  /**
   * Lays the person's page printed last, or the worksheet of the session under way or the next one. What lies here
   * already stays: one comes back to it.
   */
  public void lay() {
    if (keeper.isPresent()) {
      return;
    }
    stagehand.run(() -> {
      int session = sources.readiness().of(person).sessionNumber();
      Optional<HomePage> newest = sources.pages().of(person).stream().findFirst();
      Worksheet worksheet = newest.flatMap(page -> sources.preparation().find(page.worksheet()))
          .orElseGet(() -> sources.preparation().look(person, session, null));
      return read(worksheet, person);
    }).then(this::lay);
  }

  /** Finds a page by the number at its foot. */
  public void find(String typed) {
    String digits = typed.strip();
    if (!digits.matches("\\d{1," + HomePage.DIGITS + "}") || Integer.parseInt(digits) == 0) {
      missing.set(Optional.of(typed.strip()));
      return;
    }
    stagehand.run(() -> sources.pages().numbered(Integer.parseInt(digits)).flatMap(page -> sources
        .preparation().find(page.worksheet()).map(worksheet -> read(worksheet, page.person()))))
        .then(read -> read.ifPresentOrElse(this::lay, () -> missing.set(Optional.of(digits))));
  }

  /** Leaves the view, or a row: everything is kept. */
  public void keep() {
    keeper.ifPresent(PageKeeping::keep);
  }

  /** Takes the last change back. */
  public void undo() {
    turn(done, undone, true);
  }

  /** Does the change taken back last again. */
  public void redo() {
    turn(undone, done, false);
  }

  private void turn(Deque<Step> from, Deque<Step> to, boolean back) {
    Step last = from.poll();
    if (last != null) {
      to.push(last);
      PageRow.Put was = last.row().put();
      last.row().put(back ? last.before() : last.after());
      write(last.row(), was);
      keep();
    }
  }

  private Read read(Worksheet worksheet, PersonId whose) {
    String name = sources.people().find(whose).map(Person::preferredName).orElse("");
    OptionalInt number = sources.pages().of(worksheet.id()).map(page -> OptionalInt.of(page.number()))
        .orElse(OptionalInt.empty());
    return new Read(new Found(name, worksheet.sessionNumber(), number), whose, sources.desk().page(worksheet),
        sources.desk().unkept(worksheet), sources.pages().ticked(worksheet.id()));
  }

  private void lay(Read read) {
    keep();
    Writing kept = Writing.of(read.sheet());
    Writing wanted = read.unkept().map(draft -> draft.on(kept)).orElse(kept);
    PageKeeping fresh = new PageKeeping(read.sheet().worksheet(), kept, wanted, sources.desk(), stagehand,
        time);
    keeper = Optional.of(fresh);
    keeping.unbind();
    keeping.bind(fresh.keepingProperty());
    done.clear();
    undone.clear();
    missing.set(Optional.empty());
    List<PageRow> laid = new ArrayList<>();
    Deque<Slip> begun = new ArrayDeque<>(wanted.slips().stream()
        .filter(slip -> !slip.blank() && kept.slip(slip.id()).isEmpty()).toList());
    laid.add(row(Field.INTENTION, kept, wanted, read));
    laid.addAll(asked(kept, wanted, begun, read));
    Stream.of(Field.I_AM, Field.OTHER_PEOPLE, Field.THE_WORLD)
        .forEach(field -> laid.add(row(field, kept, wanted, read)));
    rows.setAll(laid);
    found.set(Optional.of(read.found()));
    photos.set(Optional.of(new Shelf(Belonging.record(read.person(), Belonging.Kind.WORKSHEET,
        read.sheet().worksheet().id().value()), true)));
  }

  /** The strands and the place for one more, as on the page; or the places of a blank form. */
  private List<PageRow> asked(Writing kept, Writing wanted, Deque<Slip> begun, Read read) {
    List<PageRow> asked = new ArrayList<>();
    Stream.of(Strand.Kind.values()).forEach(kind -> read.sheet().lines().stream()
        .filter(line -> line.strand().kind() == kind && line.strand().number().isPresent())
        .forEach(line -> kept.slip(line.strand().id()).ifPresent(slip -> asked.add(row(
            wanted.slip(slip.id()).orElse(slip), slip.words(), line.strand().number().getAsInt(), read)))));
    if (asked.isEmpty()) {
      for (int n = 1; n < PLACES; n++) {
        asked.add(place(n <= 2 ? Strand.Kind.THEME : n <= 4 ? Strand.Kind.STUCK_PLACE : Strand.Kind.QUESTION,
            n, begun, read));
      }
    }
    int more = read.sheet().lines().stream().mapToInt(line -> line.strand().number().orElse(0))
        .reduce(PLACES - 1, Math::max) + 1;
    asked.add(place(Strand.Kind.QUESTION, more, begun, read));
    return asked;
  }

  /** A place for one more: what was being typed for one of its kind stands in it. */
  private PageRow place(Strand.Kind kind, int number, Deque<Slip> begun, Read read) {
    Slip slip = begun.stream().filter(each -> each.kind() == kind).findFirst()
        .orElseGet(() -> Slip.empty(ids.get(), kind));
    begun.remove(slip);
    return row(new PageRow.What.Asked(slip, number, true), "", slip.words(), slip.charge(), read);
  }

  private PageRow row(Field field, Writing kept, Writing wanted, Read read) {
    String now = wanted.text(field);
    return row(new PageRow.What.Of(field), kept.text(field), now.equals(kept.text(field)) ? "" : now,
        OptionalInt.empty(), read);
  }

  private PageRow row(Slip slip, String printed, int number, Read read) {
    return row(new PageRow.What.Asked(slip, number, false), printed,
        slip.words().equals(printed) ? "" : slip.words(), slip.charge(), read);
  }

  private PageRow row(PageRow.What what, String printed, String words, OptionalInt charge, Read read) {
    PageRow row = new PageRow(what, printed, charge, this::changed);
    row.put(new PageRow.Put(words, charge, read.ticked().contains(row.name())));
    return row;
  }

  private void changed(PageRow row, PageRow.Put was) {
    row.empty();
    Step last = done.peek();
    PageRow.Put now = row.put();
    boolean typing = !was.words().equals(now.words());
    boolean same = last != null && last.row() == row && typing && last.after().equals(was)
        && !last.before().words().equals(last.after().words());
    if (same && last != null) {
      done.pop();
      done.push(new Step(row, last.before(), now));
    } else {
      done.push(new Step(row, was, now));
    }
    undone.clear();
    write(row, was);
    if (!typing) {
      keep();
    }
  }

  private void write(PageRow row, PageRow.Put was) {
    keeper.ifPresent(to -> {
      Writing now = to.base();
      for (PageRow each : rows) {
        now = each.on(now);
      }
      to.type(now);
      if (was.ticked() != row.put().ticked()) {
        boolean ticked = row.put().ticked();
        stagehand.follow(sources.preparation().begin(to.worksheet()).thenCompose(sheet -> sources.pages()
            .tick(sheet.person(), sheet.id(), row.name(), ticked)));
      }
    });
  }
}
