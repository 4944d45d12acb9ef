package app.understory.session.line;

import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.SessionClock.Beat;
import app.understory.vault.time.Moment;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** A line told after the session, with its time in front: {@code 1438 "it is warm"}. */
public final class LateLine {
  private LateLine() {}

  /** Why a line was not taken. */
  public enum Fault {
    /** It does not begin with a time. */
    NO_TIME,
    /** The time is not within the session. */
    OUTSIDE,
    /** It has no words. */
    NO_WORDS
  }

  /** What was read: a line with its instant, or why not. */
  public sealed interface Read {
    /** It can be kept. */
    record Told(EntryLine line, Beat at) implements Read {}

    /** It cannot. */
    record Refused(Fault fault) implements Read {}
  }

  /**
   * Reads it.
   *
   * @param strands the numbers there are
   * @param lanes   into which lane each kind goes
   * @param now     nothing is told of what is yet to come
   */
  public static Read read(String typed, Session session, Set<Integer> strands, Lanes lanes, Moment now) {
    String[] parts = typed.strip().split("\\s+", 2);
    Optional<LocalTime> time = TypedTime.read(parts[0]);
    if (time.isEmpty()) {
      return new Read.Refused(Fault.NO_TIME);
    }
    Optional<Moment> at = TypedTime.firstAfter(time.get(), session.began())
        .filter(moment -> moment.compareTo(session.ended().orElse(now)) <= 0 && moment.compareTo(now) <= 0);
    if (at.isEmpty()) {
      return new Read.Refused(Fault.OUTSIDE);
    }
    if (parts.length < 2) {
      return new Read.Refused(Fault.NO_WORDS);
    }
    Beat beat = SessionClock.toldAfterwards(session, at.get());
    LineReader reader = new LineReader(strands, lanes);
    EntryLine line = reader.finished(reader.typed(EntryLine.EMPTY, parts[1], beat).line(), beat).line();
    return line.words().isBlank() ? new Read.Refused(Fault.NO_WORDS) : new Read.Told(line, beat);
  }
}
