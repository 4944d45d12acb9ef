package app.understory.record;

import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.prep.Preparation;
import app.understory.prep.Worksheet;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.strand.Tie;
import app.understory.visit.Contacts;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything there is of one person, newest first. What belongs to a session is told with the session: its visit, its
 * worksheet, its doses. Reads are synchronous and belong off the JavaFX thread.
 */
public final class Timeline {
  private final People people;
  private final Visits visits;
  private final Strands strands;
  private final Preparation preparation;
  private final LiveLog log;
  private final Integration integration;
  private final Contacts contacts;

  public Timeline(People people, Visits visits, Strands strands, Preparation preparation, LiveLog log,
      Integration integration, Contacts contacts) {
    this.contacts = contacts;
    this.people = people;
    this.visits = visits;
    this.strands = strands;
    this.preparation = preparation;
    this.log = log;
    this.integration = integration;
  }

  /** What there is of this person, and of no one else, newest first. */
  public List<Happening> of(PersonId person) {
    List<Session> sessions = log.of(person);
    List<Worksheet> sheets = preparation.of(person);
    Map<EntryId, Set<StrandId>> ties = new HashMap<>();
    List<Happening> all = new ArrayList<>();
    people.find(person).ifPresent(known -> all.add(new Happening.Admitted(known.admitted())));
    sessions.forEach(session -> all.add(sat(session, sheets, ties)));
    all.addAll(visited(person, sessions, sheets));
    contacts.of(person)
        .forEach(each -> all.add(new Happening.Contacted(each, contacts.lines(each.id()))));
    all.addAll(prepared(person, sessions, sheets));
    integration.glances(person).stream().filter(glance -> glance.note().person().equals(person))
        .filter(glance -> glance.note().state() != Note.State.ENTERED_IN_ERROR)
        .forEach(glance -> all.add(noted(glance, ties)));
    all.sort(Comparator.comparing(Happening::when).reversed());
    return List.copyOf(all);
  }

  private Happening.Sat sat(Session session, List<Worksheet> sheets, Map<EntryId, Set<StrandId>> ties) {
    SessionWords words = SessionWords.of(log.entries(session.id()).stream()
        .filter(entry -> entry.person().equals(session.person())).toList());
    words.quotes().forEach(quote -> ties.put(quote.entry(), quote.strands()));
    long length = session.ended().map(end -> end.at().toEpochMilli() - session.began().at().toEpochMilli())
        .orElse(words.lastMs());
    Optional<Worksheet> sheet = sheets.stream().filter(each -> each.sessionNumber() == session.number())
        .findFirst();
    return new Happening.Sat(session, words.doses(), length, words.quotes(),
        sheet.map(each -> strands.turnsAt(each.id().value())).orElse(List.of()));
  }

  private List<Happening> visited(PersonId person, List<Session> sessions, List<Worksheet> sheets) {
    Set<Object> told = sessions.stream().flatMap(session -> session.visit().stream())
        .collect(Collectors.toSet());
    int next = log.nextNumber(person);
    List<Happening> all = new ArrayList<>();
    List<Visit> inOrder = visits.of(person).stream()
        .sorted(Comparator.comparing((Visit visit) -> visit.planned().at())).toList();
    for (Visit visit : inOrder) {
      if (!told.contains(visit.id())) {
        boolean coming = visit.kind() == Visit.Kind.DOSING && visit.open();
        int number = coming ? next++ : 0;
        Optional<Worksheet> sheet = sheets.stream()
            .filter(each -> each.visit().filter(visit.id()::equals).isPresent()
                || coming && each.visit().isEmpty() && each.sessionNumber() == number)
            .findFirst();
        all.add(new Happening.Visited(visit, number, sheet,
            sheet.map(each -> strands.turnsAt(each.id().value())).orElse(List.of())));
      }
    }
    return all;
  }

  private List<Happening> prepared(PersonId person, List<Session> sessions, List<Worksheet> sheets) {
    Set<Integer> begun = sessions.stream().map(Session::number).collect(Collectors.toSet());
    long coming = visits.of(person).stream()
        .filter(visit -> visit.kind() == Visit.Kind.DOSING && visit.open())
        .filter(visit -> sessions.stream()
            .noneMatch(session -> session.visit().filter(visit.id()::equals).isPresent()))
        .count();
    int next = log.nextNumber(person);
    return sheets.stream().filter(sheet -> !begun.contains(sheet.sessionNumber()))
        .filter(sheet -> sheet.visit().isEmpty() && sheet.sessionNumber() >= next + coming)
        .<Happening>map(sheet -> new Happening.Prepared(sheet, strands.turnsAt(sheet.id().value()))).toList();
  }

  private Happening.Noted noted(Note.Glance glance, Map<EntryId, Set<StrandId>> ties) {
    Note note = glance.note();
    if (note.secret()) {
      return new Happening.Noted(note, "", List.of(), List.of(), Set.of());
    }
    List<Happening.Quote> quotes = integration.newest(note.id()).stream()
        .flatMap(revision -> revision.page().paragraphs().stream())
        .filter(paragraph -> paragraph.form() == Page.Form.QUOTE && paragraph.source().isPresent())
        .map(paragraph -> quote(paragraph, ties)).toList();
    Set<StrandId> tied = new HashSet<>();
    strands.tiesTo(List.of(note.id().value())).stream().map(Tie::strand).forEach(tied::add);
    quotes.stream().map(Happening.Quote::strands).forEach((Collection<StrandId> of) -> tied.addAll(of));
    return new Happening.Noted(note, glance.title(), quotes, strands.turnsAt(note.id().value()), tied);
  }

  private static Happening.Quote quote(Page.Paragraph paragraph, Map<EntryId, Set<StrandId>> ties) {
    Page.Source source = paragraph.source().orElseThrow();
    return new Happening.Quote(source.entry(), paragraph.words(), !source.restated(), source.elapsedMs(),
        ties.getOrDefault(source.entry(), Set.of()));
  }

  /** What of a session's log may stand in the timeline: the record lane, as far as it was not struck. */
  private record SessionWords(List<Dose> doses, List<Happening.Quote> quotes, long lastMs) {

    static SessionWords of(List<Entry> entries) {
      List<Entry> standing = entries.stream()
          .filter(entry -> entry.lane() == Entry.Lane.RECORD && entry.struck().isEmpty()).toList();
      List<Dose> doses = standing.stream().map(Entry::what)
          .filter(Dose.class::isInstance).map(Dose.class::cast).toList();
      List<Happening.Quote> quotes = standing.stream().flatMap(entry -> quote(entry).stream()).toList();
      return new SessionWords(doses, quotes, entries.stream().mapToLong(Entry::elapsedMs).max().orElse(0));
    }

    private static Optional<Happening.Quote> quote(Entry entry) {
      if (!(entry.what() instanceof Entry.Words words)) {
        return Optional.empty();
      }
      boolean said = words.kind() == Kind.SAID;
      return said || !entry.strands().isEmpty()
          ? Optional.of(new Happening.Quote(entry.id(), words.text(), said, entry.elapsedMs(),
              Set.copyOf(entry.strands())))
          : Optional.empty();
    }
  }
}
