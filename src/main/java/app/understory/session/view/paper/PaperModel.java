package app.understory.session.view.paper;

import app.understory.kit.work.Stagehand;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.Transcript;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import app.understory.session.line.LineReader;
import app.understory.session.paper.PaperPage;
import app.understory.session.paper.PaperPage.Line;
import app.understory.session.paper.TypedDay;
import app.understory.session.view.SessionDesk;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import app.understory.visit.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A handwritten page on its way into the log: what is typed of it, and what that comes to, line by line. */
public final class PaperModel {
  private final PersonId person;
  private final LiveLog log;
  private final Visits visits;
  private final LineDrafts drafts;
  private final SessionDesk desk;
  private final Stagehand stagehand;
  private final String substance;
  private final StringProperty day = new SimpleStringProperty(this, "day", "");
  private final StringProperty page = new SimpleStringProperty(this, "page", "");
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(this, "lines",
      List.of());
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(this, "said", Said.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<Person>> whose = new ReadOnlyObjectWrapper<>(this, "whose",
      Optional.empty());
  private List<Strand> strands = List.of();
  private Optional<LineReader> reader = Optional.empty();
  private SessionId id;
  private final ReadOnlyObjectWrapper<Optional<Taken>> taken = new ReadOnlyObjectWrapper<>(this, "taken",
      Optional.empty());
  private Optional<LocalDate> weighed = Optional.empty();
  private boolean entering;

  /** @param substance what a dose is of, which a page rarely says */
  public PaperModel(PersonId person, SessionDesk desk, Stagehand stagehand, String substance) {
    this.person = person;
    this.desk = desk;
    this.log = desk.log();
    this.visits = desk.visits();
    this.drafts = desk.drafts();
    this.stagehand = stagehand;
    this.substance = substance;
    this.id = new SessionId(log.nextEntryId().value());
    day.addListener((_, _, _) -> typed());
    page.addListener((_, _, _) -> typed());
  }

  /** What stands in the way of entering it. */
  public enum Said {
    NOTHING, NO_DAY, NO_LINE, SOME_REFUSED, TOO_MANY, NOT_KEPT
  }

  /** Whose session it is. */
  public ReadOnlyObjectProperty<Optional<Person>> whoseProperty() {
    return whose.getReadOnlyProperty();
  }

  /** The day of the first line, as typed. */
  public StringProperty dayProperty() {
    return day;
  }

  /** The page, as typed. */
  public StringProperty pageProperty() {
    return page;
  }

  /** What each line comes to. */
  public ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** What stands in the way. */
  public ReadOnlyObjectProperty<Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  private record Read(Person whose, List<Strand> strands, LineReader reader, String draft) {}

  /** Reads what it needs, and what was typed before. */
  public void open() {
    stagehand.run(this::look).then(read -> {
      strands = read.strands();
      reader = Optional.of(read.reader());
      whose.set(Optional.of(read.whose()));
      String[] draft = read.draft().split("\n", 3);
      boolean waits = draft.length > 2;
      id = waits ? new SessionId(UUID.fromString(draft[1])) : id;
      // what was typed before this was read stays
      page.set(waits ? draft[2] + page.get() : page.get());
      day.set(waits ? draft[0] : TypedDay.written(visits.now().day()));
    });
  }

  private Read look() {
    List<Strand> all = desk.strands().of(person).stream().filter(each -> each.number().isPresent()).toList();
    LineReader made = new LineReader(
        all.stream().map(each -> each.number().getAsInt()).collect(Collectors.toSet()), log.lanes());
    return new Read(desk.people().find(person).orElseThrow(), all, made, drafts.read(place(), Field.PAPER));
  }

  /** There is no session yet: what is typed waits under the person's own id. */
  private SessionId place() {
    return new SessionId(person.value());
  }

  private void typed() {
    said.set(Said.NOTHING);
    if (reader.isPresent()) {
      Optional<LocalDate> on = TypedDay.read(day.get());
      lines.set(on.map(date -> new PaperPage(reader.get(), substance).read(page.get(), date, visits.now()))
          .orElse(List.of()));
      if (on.isEmpty()) {
        said.set(Said.NO_DAY);
      }
      weigh(on);
      drafts.note(place(), Field.PAPER,
          page.get().isBlank() ? "" : day.get() + "\n" + id.value() + "\n" + page.get());
    }
  }

  /** What it takes with it hangs on its day. */
  private void weigh(Optional<LocalDate> on) {
    if (!on.equals(weighed)) {
      weighed = on;
      taken.set(Optional.empty());
      on.ifPresent(date -> stagehand.run(() -> Taken.of(desk, person, date, id)).then(found -> {
        if (weighed.equals(on)) {
          taken.set(Optional.of(found));
        }
      }));
    }
  }

  /** What it takes with it; empty until it was read. */
  ReadOnlyObjectProperty<Optional<Taken>> takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /**
   * Enters it. A page is one session, however often it is asked for: its id is that of the page.
   *
   * @param entered takes the session
   */
  public void enter(Consumer<Session> entered) {
    List<Line.Told> told = lines.get().stream().filter(Line.Told.class::isInstance).map(Line.Told.class::cast)
        .sorted(Comparator.comparing(Line.Told::at)).toList();
    said.set(hindrance(told));
    if (said.get() == Said.NOTHING && !entering) {
      entering = true;
      List<Entry> entries = entries(told, visits.now());
      stagehand.run(() -> Taken.visit(visits, person, told.getFirst().at().day()))
          .then(visit -> stagehand.follow(log.transcribe(id, person, visit, entries)).then(session -> {
            entering = false;
            id = new SessionId(log.nextEntryId().value());
            page.set("");
            entered.accept(session);
          }).orElse(_ -> notKept())).orElse(_ -> notKept());
    }
  }

  private void notKept() {
    entering = false;
    said.set(Said.NOT_KEPT);
  }

  private Said hindrance(List<Line.Told> told) {
    if (TypedDay.read(day.get()).isEmpty()) {
      return Said.NO_DAY;
    }
    if (told.isEmpty()) {
      return Said.NO_LINE;
    }
    if (told.size() < lines.get().size()) {
      return Said.SOME_REFUSED;
    }
    return told.size() >= Transcript.MOST ? Said.TOO_MANY : Said.NOTHING;
  }

  private List<Entry> entries(List<Line.Told> told, Moment now) {
    Moment began = told.getFirst().at();
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(log.nextEntryId(), id, person, 1, Lane.RECORD,
        new Entry.Gap(0, Entry.Gap.Why.PAPER), List.of(), began, now, 0, OptionalInt.empty(), false,
        Optional.empty(), 0));
    OptionalInt phase = OptionalInt.empty();
    for (Line.Told line : told) {
      phase = line.what() instanceof Entry.PhaseBegan(var begun) ? OptionalInt.of(begun.number()) : phase;
      long elapsed = line.at().at().toEpochMilli() - began.at().toEpochMilli();
      entries.add(new Entry(log.nextEntryId(), id, person, entries.size() + 1, line.lane(), line.what(),
          tied(line), line.at(), now, elapsed, phase, true, Optional.empty(), 0));
    }
    return entries;
  }

  private List<StrandId> tied(Line.Told line) {
    return strands.stream().filter(each -> line.strands().contains(each.number().orElse(0))).map(Strand::id)
        .toList();
  }
}
