package app.understory.record.strands;

import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.Revision;
import app.understory.people.PersonId;
import app.understory.prep.Preparation;
import app.understory.prep.Worksheet;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.strand.Turn;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Follows strands through everything that is kept of a person. Reads are synchronous and belong off the JavaFX thread. */
public final class Loom {
  private final Strands strands;
  private final Preparation preparation;
  private final LiveLog log;
  private final Integration integration;
  private final Visits visits;

  public Loom(Strands strands, Preparation preparation, LiveLog log, Integration integration, Visits visits) {
    this.strands = strands;
    this.preparation = preparation;
    this.log = log;
    this.integration = integration;
    this.visits = visits;
  }

  /** One strand from first to last; none where it does not stand any more. */
  public Optional<Story> story(StrandId id) {
    return strands.find(id)
        .map(strand -> new Storyteller(read(strand.person()), strand, strands.wordings(id)).tell());
  }

  /** All strands of a person across sessions; those merged into another are in its thread. */
  public Weave weave(PersonId person) {
    Chart chart = read(person);
    List<Weave.Column> columns = chart.sittings().stream()
        .map(sitting -> new Weave.Column(sitting.number(),
            sitting.session().map(Session::began).or(sitting::planned),
            sitting.session().isPresent(), sitting.lengthMs()))
        .toList();
    List<Weave.Line> threads = chart.strands().stream().filter(strand -> strand.mergedInto().isEmpty())
        .sorted(Comparator.comparing((Strand strand) -> strand.status().rests())
            .thenComparingInt(strand -> strand.number().orElse(0)))
        .map(strand -> thread(strand, chart)).toList();
    return new Weave(columns, threads);
  }

  private static Weave.Line thread(Strand strand, Chart chart) {
    Set<StrandId> whole = chart.whole(strand.id());
    List<Turn> turns = chart.turns(whole);
    return new Weave.Line(strand, chart.sittings().stream().map(sitting -> {
      List<Turn> here = turns.stream().filter(turn -> chart.sessionOf(turn).orElse(0) == sitting.number())
          .toList();
      Optional<Turn> asked = here.stream().filter(turn -> turn.occasion() == Turn.Occasion.WORKSHEET)
          .reduce((_, later) -> later);
      List<Entry> moments = sitting.moments(whole);
      return new Weave.Cell(asked.isPresent(), asked.map(Turn::charge).orElse(OptionalInt.empty()),
          moments.stream().map(sitting::told).toList(), moments.stream().map(Entry::elapsedMs).toList(),
          here.stream().filter(turn -> turn.status().isPresent()).reduce((_, later) -> later));
    }).toList());
  }

  private Chart read(PersonId person) {
    List<Strand> all = strands.of(person);
    Map<StrandId, List<Turn>> turns = new HashMap<>();
    all.forEach(strand -> turns.put(strand.id(), strands.turns(strand.id())));
    List<Chart.Written> notes = integration.of(person).stream()
        .filter(note -> !note.secret() && note.state() != Note.State.ENTERED_IN_ERROR)
        .flatMap(note -> integration.newest(note.id()).map(Revision::page)
            .map(page -> new Chart.Written(note, page)).stream())
        .toList();
    return new Chart(all, turns, sittings(person), notes);
  }

  private List<Sitting> sittings(PersonId person) {
    Map<Integer, Session> sessions = log.of(person).stream()
        .filter(session -> session.state() != Session.State.ENTERED_IN_ERROR)
        .collect(Collectors.toMap(Session::number, session -> session, (_, later) -> later));
    Map<Integer, Worksheet> sheets = preparation.of(person).stream()
        .collect(Collectors.toMap(Worksheet::sessionNumber, sheet -> sheet, (_, later) -> later));
    TreeSet<Integer> numbers = new TreeSet<>(sessions.keySet());
    numbers.addAll(sheets.keySet());
    return numbers.stream().map(number -> {
      Optional<Session> session = Optional.ofNullable(sessions.get(number));
      Optional<Worksheet> sheet = Optional.ofNullable(sheets.get(number));
      return Sitting.of(number, session, sheet, sheet.flatMap(this::planned),
          session.map(each -> log.entries(each.id())).orElse(List.of()));
    }).toList();
  }

  private Optional<Moment> planned(Worksheet sheet) {
    return sheet.visit().flatMap(visits::find).map(Visit::planned);
  }
}
