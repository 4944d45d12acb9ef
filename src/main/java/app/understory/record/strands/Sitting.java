package app.understory.record.strands;

import app.understory.prep.Worksheet;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Phase;
import app.understory.session.Session;
import app.understory.session.account.PhaseSpan;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One session with its worksheet and its log, as far as it is of the record and was not struck.
 *
 * @param entries in order
 * @param closed  for each moment of the private lane the strands it is tied to, and nothing else of it
 */
record Sitting(int number, Optional<Session> session, Optional<Worksheet> sheet, Optional<Moment> planned,
    List<Entry> entries, List<List<StrandId>> closed) {
  Sitting {
    entries = List.copyOf(entries);
    closed = List.copyOf(closed);
  }

  /** @param log all of it, in order */
  static Sitting of(int number, Optional<Session> session, Optional<Worksheet> sheet,
      Optional<Moment> planned, List<Entry> log) {
    List<Entry> standing = log.stream().filter(entry -> entry.struck().isEmpty()).toList();
    return new Sitting(number, session, sheet, planned,
        standing.stream().filter(entry -> entry.lane() == Entry.Lane.RECORD).toList(),
        standing.stream().filter(entry -> entry.lane() == Entry.Lane.PRIVATE).map(Entry::strands).toList());
  }

  /** How many moments of the private lane one of these strands is tied to. */
  int withheld(Set<StrandId> strands) {
    return (int) closed.stream().filter(tied -> tied.stream().anyMatch(strands::contains)).count();
  }

  /** When it was, or is planned; else when its worksheet was begun. */
  Moment when() {
    return session.map(Session::began).or(() -> planned).or(() -> sheet.map(Worksheet::begun)).orElseThrow();
  }

  long lengthMs() {
    long last = entries.stream().mapToLong(Entry::elapsedMs).max().orElse(0);
    return session.flatMap(each -> each.ended()
        .map(end -> end.at().toEpochMilli() - each.began().at().toEpochMilli())).orElse(last);
  }

  /** The moments in which one of these strands is. */
  List<Entry> moments(Set<StrandId> strands) {
    return entries.stream().filter(entry -> entry.what() instanceof Entry.Words)
        .filter(entry -> entry.strands().stream().anyMatch(strands::contains)).toList();
  }

  Story.Told told(Entry entry) {
    Entry.Words words = (Entry.Words) entry.what();
    Optional<Phase> phase = PhaseSpan.at(PhaseSpan.of(entries), entry.elapsedMs());
    return new Story.Told(entry.id().value(), entry.happened(), Math.max(0, entry.elapsedMs() - doseMs()),
        phase,
        words.kind(), words.text());
  }

  private long doseMs() {
    return entries.stream().filter(entry -> entry.what() instanceof Dose).mapToLong(Entry::elapsedMs).min()
        .orElse(0);
  }
}
