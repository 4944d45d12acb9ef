package app.understory.session.account;

import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.session.terms.Terms;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one session comes to by its log alone: nothing is added, nothing judged. Private entries are in it for the one who
 * wrote them, and stay out of every sentence.
 *
 * @param standing entries that were not struck, in order
 * @param strands  all the person's strands
 */
public record Account(Session session, List<Entry> standing, Terms terms, List<Strand> strands) {
  public Account {
    standing = standing.stream().filter(entry -> entry.struck().isEmpty()).toList();
    strands = List.copyOf(strands);
  }

  /** The phases, in order. */
  public List<PhaseSpan> phases() {
    return PhaseSpan.of(standing);
  }

  /** What was given. */
  public Given given() {
    return Given.of(standing, session.weightKg());
  }

  /** Vital signs, in order. */
  public List<Entry> readings() {
    return standing.stream().filter(entry -> entry.what() instanceof VitalSigns).toList();
  }

  /** When the first dose was given, in milliseconds of the session; 0 where none was. */
  public long zeroMs() {
    return given().doses().stream().mapToLong(Entry::elapsedMs).findFirst().orElse(0);
  }

  /** How long it is drawn: to its end or its last entry, at least a minute. */
  public long lengthMs() {
    long last = standing.stream().mapToLong(Entry::elapsedMs).max().orElse(0);
    return Math.max(60_000, Math.max(last, session.lengthMs()));
  }

  /** The last pressure before the first dose. */
  public Optional<Entry> before() {
    long zero = given().doses().isEmpty() ? Long.MAX_VALUE : zeroMs();
    return pressures().stream().filter(entry -> entry.elapsedMs() <= zero).reduce((_, later) -> later);
  }

  /** The highest systolic pressure. */
  public Optional<Entry> highest() {
    return pressures().stream()
        .max(Comparator.comparingInt(entry -> ((VitalSigns) entry.what()).systolic().orElse(0)));
  }

  /** The last pressure. */
  public Optional<Entry> last() {
    return pressures().stream().reduce((_, later) -> later);
  }

  private List<Entry> pressures() {
    return readings().stream().filter(entry -> ((VitalSigns) entry.what()).systolic().isPresent()).toList();
  }

  /** How often each strand was touched in the record, those touched oftenest first. */
  public Map<Strand, Integer> touched() {
    Map<StrandId, Integer> times = new LinkedHashMap<>();
    standing.stream().filter(entry -> entry.lane() == Entry.Lane.RECORD)
        .flatMap(entry -> entry.strands().stream())
        .forEach(strand -> times.merge(strand, 1, Integer::sum));
    Map<Strand, Integer> touched = new LinkedHashMap<>();
    strands.stream().filter(strand -> times.containsKey(strand.id()))
        .sorted(Comparator.comparingInt((Strand strand) -> -times.getOrDefault(strand.id(), 0)))
        .forEach(strand -> touched.put(strand, times.getOrDefault(strand.id(), 0)));
    return touched;
  }

  /** Concerns of the record. */
  public List<Entry> concerns() {
    return standing.stream().filter(entry -> entry.what() instanceof Entry.Words(Kind kind, String _)
        && kind == Kind.CONCERN).toList();
  }
}
