package app.understory.record;

import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.NoteId;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.visit.Visit;
import app.understory.visit.VisitId;
import app.understory.visit.Visits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a day holds across everyone, computed from the records. Reads belong off the JavaFX thread. */
public final class Agenda {
  private final AgendaStore store;
  private final Roster roster;
  private final Visits visits;
  private final Standings standings;
  private final LiveLog log;
  private final Integration integration;
  private final List<Function<LocalDate, List<Owed>>> others = new ArrayList<>();

  public Agenda(AgendaStore store, Roster roster, Visits visits, Standings standings, LiveLog log,
      Integration integration) {
    this.store = store;
    this.roster = roster;
    this.visits = visits;
    this.standings = standings;
    this.log = log;
    this.integration = integration;
  }

  /**
   * A visit of the day.
   *
   * @param standing for a dosing visit that is still to come
   * @param session  the session it became, once it was begun
   */
  public record Coming(Visit visit, Roster.Line who, Optional<Standing> standing,
      Optional<Session> session) {}

  /** What is due, most overdue first. */
  public record Due(What what, LocalDate day, Roster.Line who) {

    /** What it is. */
    public enum What {
      /** A visit of an earlier day was never marked as held or not. */
      VISIT_UNMARKED,
      /** A session has ended and no note of it was begun. */
      NOTE_UNWRITTEN,
      /** A session is planned within the week, and no one is named who takes the person home. */
      ESCORT_UNNAMED,
      /** A session is planned within the week, and its worksheet was not begun. */
      WORKSHEET_UNBEGUN,
      /** In a course, and no visit is planned. */
      VISIT_UNPLANNED,
      /** After a first talk, something was to follow by that day. */
      FOLLOW_UP,
      /** It was agreed to call again by that day. */
      CALL_AGAIN,
      /** A call was begun and not ended: what stood in its line waits. */
      CALL_UNFINISHED,
      /** An answer on a form must not be missed, and no clinician has answered it in words. */
      WORDS_NEEDED,
      /** Someone who comes today, or came lately, has measures to fill in. */
      MEASURES_DUE
    }
  }

  /** What another room finds due of someone. */
  public record Owed(Due.What what, LocalDate day, PersonId person) {}

  /** A note that is a draft still; of which session, where it is of one. */
  public record Unsigned(Note note, OptionalInt sessionNumber, Roster.Line who) {}

  /** A day of the week: how many visits are over, and how many are to come. */
  public record Weekday(LocalDate day, int over, int ahead) {}

  /** A session under way, and whose it is. */
  public record Live(Session session, Roster.Line who) {}

  /** The day. */
  public record Day(LocalDate date, boolean anyone, List<Coming> coming, List<Due> due,
      List<Unsigned> unsigned,
      List<Weekday> week, Optional<Live> live) {
    public Day {
      coming = List.copyOf(coming);
      due = List.copyOf(due);
      unsigned = List.copyOf(unsigned);
      week = List.copyOf(week);
    }
  }

  /** Asks this too what is due until that day. */
  public Agenda also(Function<LocalDate, List<Owed>> other) {
    others.add(other);
    return this;
  }

  /** Today. */
  public Day today() {
    LocalDate today = visits.now().day();
    List<Roster.Line> lines = roster.lines();
    Map<PersonId, Roster.Line> known = lines.stream()
        .collect(Collectors.toMap(line -> line.person().id(), Function.identity()));
    List<Coming> coming = visits.on(today).stream().filter(Agenda::stands)
        .flatMap(visit -> who(known, visit.person()).map(line -> coming(visit, line))).toList();
    Optional<Live> live = log.live()
        .flatMap(session -> who(known, session.person()).map(line -> new Live(session, line)).findFirst());
    return new Day(today, !lines.isEmpty(), coming, due(today, known), unsigned(known), week(today), live);
  }

  private static boolean stands(Visit visit) {
    return visit.state() != Visit.State.CANCELLED && visit.state() != Visit.State.RESCHEDULED;
  }

  private Coming coming(Visit visit, Roster.Line who) {
    boolean dosing = visit.kind() == Visit.Kind.DOSING;
    Optional<Session> session = dosing
        ? log.of(visit.person()).stream().filter(each -> each.visit().filter(visit.id()::equals).isPresent())
            .findFirst()
        : Optional.empty();
    Optional<Standing> standing = dosing && visit.open() && session.isEmpty()
        ? Optional.of(standings.of(visit.person()))
        : Optional.empty();
    return new Coming(visit, who, standing, session);
  }

  private List<Due> due(LocalDate today, Map<PersonId, Roster.Line> known) {
    List<Due> due = new ArrayList<>();
    store.unmarked(today.atStartOfDay(visits.now().zone()).toInstant()).stream()
        .flatMap(id -> visits.find(new VisitId(id)).stream())
        .flatMap(visit -> who(known, visit.person())
            .map(line -> new Due(Due.What.VISIT_UNMARKED, visit.planned().day(), line)))
        .forEach(due::add);
    store.unwritten().stream().flatMap(id -> log.find(new SessionId(id)).stream())
        .flatMap(session -> who(known, session.person())
            .map(line -> new Due(Due.What.NOTE_UNWRITTEN, session.began().day(), line)))
        .forEach(due::add);
    others.stream().flatMap(other -> other.apply(today).stream())
        .flatMap(owed -> who(known, owed.person()).map(line -> new Due(owed.what(), owed.day(), line)))
        .forEach(due::add);
    due.sort((one, other) -> one.day().compareTo(other.day()));
    for (Roster.Line line : known.values().stream().filter(line -> !line.person().archived())
        .sorted((one, other) -> order(one.person(), other.person())).toList()) {
      ahead(line, today).ifPresent(due::add);
    }
    return due;
  }

  private static int order(Person one, Person other) {
    return one.preferredName().compareToIgnoreCase(other.preferredName());
  }

  private static Optional<Due> ahead(Roster.Line line, LocalDate today) {
    if (line.lacks().contains(Roster.Lack.VISIT)) {
      return Optional.of(new Due(Due.What.VISIT_UNPLANNED, today, line));
    }
    Optional<LocalDate> soon = line.next().map(visit -> visit.planned().day())
        .filter(day -> day.isAfter(today) && day.isBefore(today.plusDays(7)));
    if (soon.isPresent() && line.lacks().contains(Roster.Lack.ESCORT)) {
      return Optional.of(new Due(Due.What.ESCORT_UNNAMED, soon.get(), line));
    }
    return soon.filter(_ -> line.lacks().contains(Roster.Lack.WORKSHEET))
        .map(day -> new Due(Due.What.WORKSHEET_UNBEGUN, day, line));
  }

  private List<Unsigned> unsigned(Map<PersonId, Roster.Line> known) {
    return store.drafts().stream().flatMap(id -> integration.find(new NoteId(id)).stream())
        .flatMap(note -> who(known, note.person()).map(line -> new Unsigned(note, number(note), line)))
        .toList();
  }

  private OptionalInt number(Note note) {
    return note.session().flatMap(log::find).map(session -> OptionalInt.of(session.number()))
        .orElse(OptionalInt.empty());
  }

  private static Stream<Roster.Line> who(Map<PersonId, Roster.Line> known, PersonId person) {
    return Stream.ofNullable(known.get(person));
  }

  private List<Weekday> week(LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Map<LocalDate, List<Visit>> byDay = visits.between(monday, monday.plusDays(7)).stream()
        .filter(Agenda::stands)
        .collect(Collectors.groupingBy(visit -> visit.planned().day()));
    return IntStream.range(0, 7).mapToObj(monday::plusDays).map(day -> {
      List<Visit> there = byDay.getOrDefault(day, List.of());
      int ahead = (int) there.stream().filter(Visit::open).count();
      return new Weekday(day, there.size() - ahead, ahead);
    }).toList();
  }
}
