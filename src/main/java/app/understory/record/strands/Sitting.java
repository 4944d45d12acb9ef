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
 */
record Sitting(int number, Optional<Session> session, Optional<Worksheet> sheet, Optional<Moment> planned,
    List<Entry> entries) {
  Sitting {
    entries = entries.stream().filter(entry -> entry.lane() == Entry.Lane.RECORD && entry.struck().isEmpty())
        .toList();
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
