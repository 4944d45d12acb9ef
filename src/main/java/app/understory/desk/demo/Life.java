package app.understory.desk.demo;

import app.understory.integration.Note;
import app.understory.integration.Revision;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.people.Weight;
import app.understory.prep.Worksheet;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import app.understory.vault.time.Moment;
import app.understory.visit.Contact;
import app.understory.visit.Visit;
import app.understory.visit.VisitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** One person's way through the practice; each step plans the next one. */
final class Life {
  private static final int INDUCTION = 12;

  private final Hands hands;
  private final Agenda agenda;
  private final Figure figure;
  private final RandomGenerator random;
  private final boolean brisk;
  private final PersonId id;
  private final Sheet sheet;
  private final Forms forms;
  private BigDecimal kilograms = BigDecimal.ZERO;

  /** Of one whom a demonstration begins with: brisk, twice a week, always at half past one; or of any other. */
  Life(Hands hands, Agenda agenda, Figure figure, RandomGenerator random, boolean brisk) {
    this.hands = hands;
    this.agenda = agenda;
    this.figure = figure;
    this.random = random;
    this.brisk = brisk;
    id = hands.people().nextId();
    sheet = new Sheet(hands, id, figure.story(), random);
    forms = new Forms(hands.measures(), hands.safety(), id, figure);
  }

  /** From the first talk on. */
  void begin(LocalDate day) {
    LocalDate first = weekday(day);
    agenda.at(at(first.minusDays(3), LocalTime.of(16, 0)), () -> {
      save(Person.Status.PROSPECT);
      VisitId visit = plan(Visit.Kind.CONSULTATION, first, LocalTime.of(10, 0), 50);
      agenda.at(at(first, LocalTime.of(10, 50)), () -> consulted(visit, first));
    });
  }

  private void consulted(VisitId visit, LocalDate day) {
    held(visit, 50);
    LocalDate by = weekday(day.plusDays(3));
    hands.talks().save(new TalkScript(figure.born().getDayOfYear()).talk(id, visit,
        new Moment(at(day, LocalTime.of(10, 0)), hands.time().getZone()), by, false)).join();
    LocalDate next = weekday(day.plusDays(brisk ? 2 : random.nextInt(3, 9)));
    VisitId intake = plan(Visit.Kind.INTAKE, next, LocalTime.of(11, 0), 80);
    agenda.at(at(next, LocalTime.of(12, 20)), () -> takenIn(intake, next));
  }

  private void takenIn(VisitId visit, LocalDate day) {
    held(visit, 80);
    save(Person.Status.INTAKE);
    hands.talks().of(id).ifPresent(talk -> hands.talks().save(talk.followed(Optional.of(now()))).join());
    kilograms = BigDecimal.valueOf(random.nextInt(5_200, 9_800), 2);
    hands.people()
        .save(new Weight(hands.people().nextDetailId(), id, kilograms, kilograms.toPlainString() + " kg",
            now()))
        .join();
    forms.baseline(visit, day);
    ally(Ally.Role.ESCORT, "Sela Supposed", "sister", "555-0134");
    ally(Ally.Role.PRESCRIBER, "Dr Placeholder", "prescriber", "555-0177");
    hands.intakes().take(id, day, random);
    planSession(1, weekday(day.plusDays(brisk ? 3 : random.nextInt(3, 8))));
  }

  private void planSession(int number, LocalDate day) {
    LocalTime time = brisk || number % 2 == 1 ? LocalTime.of(13, 30) : LocalTime.of(9, 30);
    VisitId visit = plan(Visit.Kind.DOSING, day, time, 150);
    agenda.at(at(day, time).minusSeconds(5_400), () -> {
      Worksheet prepared = sheet.write(number, visit);
      agenda.at(at(day, time).plus(SessionScript.LENGTH), () -> session(number, day, time, visit, prepared));
    });
  }

  private void session(int number, LocalDate day, LocalTime time, VisitId visit, Worksheet prepared) {
    if (number == 1) {
      save(Person.Status.INDUCTION);
    } else if (number == INDUCTION + 1) {
      save(Person.Status.MAINTENANCE);
    }
    Moment began = new Moment(at(day, time), hands.time().getZone());
    Session session = new Session(new SessionId(hands.time().ids().next()), id, Optional.of(visit),
        Optional.of(prepared.id()), number, Session.State.DOCUMENTED,
        Optional.of(number < 3 ? Session.Depth.SUB_PSYCHEDELIC : Session.Depth.PSYCHEDELIC),
        OptionalInt.of(random.nextInt(1, 4)), Optional.of(kilograms), Optional.of(began), began,
        Optional.of(now()));
    Dose dose = SessionScript.dose(number, figure.born().getDayOfYear() % 3 != 0);
    List<Entry> log = new SessionScript(session, figure.story(),
        sheet.open().stream().map(Strand::id).toList(),
        hands.time().ids(), random).write(dose);
    hands.transcript().enter(session, log).join();
    held(visit, 122);
    forms.session(session.id().value(), visit, session.reachedDepth().orElse(0));
    if (brisk && number == 3) {
      hands.intakes().add(id, day);
    }
    planIntegration(session, log, day);
    if (number % 4 == 2) {
      planCall(number, weekday(day.plusDays(1)));
    }
    planSession(number + 1, nextDay(number, day));
  }

  /** Twice a week at first; the brisk one so that the fifth falls on the last day. */
  private LocalDate nextDay(int number, LocalDate day) {
    if (brisk) {
      return day.plusDays(number == 4 ? 5 : number % 2 == 1 ? 3 : 4);
    }
    return weekday(number >= INDUCTION
        ? day.plusDays(random.nextInt(28, 80))
        : day.plusDays(number % 2 == 1 ? 3 : 4));
  }

  private void planCall(int number, LocalDate day) {
    agenda.at(at(day, LocalTime.of(12, 7)), () -> hands.people().allies(id).stream()
        .filter(ally -> ally.role() == Ally.Role.PRESCRIBER).findFirst()
        .ifPresent(
            ally -> new TalkScript(number).call(hands, id, Contact.With.of(ally), now())));
  }

  private void planIntegration(Session session, List<Entry> log, LocalDate day) {
    LocalDate next = weekday(day.plusDays(brisk ? 2 : random.nextInt(1, 3)));
    VisitId visit = plan(Visit.Kind.INTEGRATION, next, LocalTime.of(16, 0), 50);
    agenda.at(at(next, LocalTime.of(16, 50)), () -> integrated(session, log, visit));
  }

  private void integrated(Session session, List<Entry> log, VisitId visit) {
    held(visit, 50);
    forms.between(visit, now().day());
    NoteScript script = new NoteScript(figure.story(), random);
    List<Strand> open = sheet.open();
    Note note = hands.integration().begin(id, session.id(), Note.Kind.INTEGRATION, Entry.Lane.RECORD).join();
    hands.integration().revise(note, script.integration(session, log, open), Revision.Reason.LEFT).join();
    if (!open.isEmpty()) {
      changed(open.get(random.nextInt(open.size())), note);
    }
    if (random.nextInt(4) == 0) {
      Note own = hands.integration().begin(id, session.id(), Note.Kind.THERAPIST, Entry.Lane.PRIVATE).join();
      hands.integration().revise(own, script.own(), Revision.Reason.LEFT).join();
    }
  }

  private void changed(Strand strand, Note note) {
    List<String> lines = figure.story().of("changed");
    boolean answered = strand.kind() == Strand.Kind.QUESTION && random.nextInt(5) == 0;
    hands.strands()
        .turn(id, new Turn(Turn.idOf(strand.id(), Turn.Occasion.NOTE, note.id().value()), strand.id(),
            Turn.Occasion.NOTE, note.id().value(), Optional.empty(), Optional.empty(), OptionalInt.empty(),
            Optional.of(answered ? Strand.Status.ANSWERED : Strand.Status.MOVED),
            Optional.of(lines.get(random.nextInt(lines.size()))), now()))
        .join();
  }

  private void save(Person.Status status) {
    Moment admitted = hands.people().find(id).map(Person::admitted).orElseGet(this::now);
    hands.people().save(new Person(id, figure.name(), Optional.empty(), Optional.of(figure.pronouns()),
        Optional.of(figure.born()), new Person.Reach("555-01" + random.nextInt(10, 99), null, null), status,
        admitted, Optional.empty())).join();
  }

  private void ally(Ally.Role role, String name, String relation, String phone) {
    hands.people().save(new Ally(hands.people().nextDetailId(), id, role, name, Optional.of(relation),
        Optional.of(phone))).join();
  }

  private VisitId plan(Visit.Kind kind, LocalDate day, LocalTime time, int minutes) {
    VisitId visit = hands.visits().nextId();
    hands.visits()
        .save(Visit.planned(visit, id, kind, new Moment(at(day, time), hands.time().getZone()), minutes))
        .join();
    return visit;
  }

  private void held(VisitId id, int minutes) {
    Visit visit = hands.visits().find(id).orElseThrow();
    Moment ended = new Moment(visit.planned().at().plusSeconds(minutes * 60L), visit.planned().zone());
    hands.visits().save(new Visit(id, visit.person(), visit.kind(), Visit.State.HELD, visit.planned(),
        visit.minutes(), visit.place(), Optional.of(visit.planned()), Optional.of(ended))).join();
  }

  private Moment now() {
    return hands.time().timekeeper().now();
  }

  private Instant at(LocalDate day, LocalTime time) {
    return hands.time().at(day, time);
  }

  private LocalDate weekday(LocalDate day) {
    return brisk ? day : switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    };
  }
}
