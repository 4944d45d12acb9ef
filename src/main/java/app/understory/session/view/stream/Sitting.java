package app.understory.session.view.stream;

import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.What;
import app.understory.session.EntryId;
import app.understory.session.Phase;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.SessionClock.Beat;
import app.understory.session.account.PhaseSpan;
import app.understory.session.line.TypedTime;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One session as it is sat through: its clock, and entries made by it. */
public final class Sitting {
  private static final long GRACE_MS = 2 * 3_600_000L;

  private final Session session;
  private final SessionClock clock;
  private final StreamModel rows;

  public Sitting(Session session, SessionClock clock, StreamModel rows) {
    this.session = session;
    this.clock = clock;
    this.rows = rows;
  }

  public Session session() {
    return session;
  }

  public Beat now() {
    return clock.now();
  }

  /** The last instant of this session at which the clock here showed that time of the day; empty where there is none. */
  public Optional<Beat> at(LocalTime time) {
    Beat now = now();
    return TypedTime.lastBefore(time, now.at()).filter(this::within).map(this::beatAt);
  }

  /** A time is typed without its seconds: the minute in which the session began is within it. */
  private boolean within(Moment moment) {
    return moment.at().plusSeconds(60).isAfter(session.began().at());
  }

  private Beat beatAt(Moment at) {
    Beat now = now();
    long ago = now.at().at().toEpochMilli() - at.at().toEpochMilli();
    return new Beat(at, Math.max(0, now.elapsedMs() - ago));
  }

  public Entry entry(EntryId id, Lane lane, What what, List<StrandId> strands, Beat happened) {
    Beat now = now();
    boolean late = now.elapsedMs() - happened.elapsedMs() > Entry.LATE.toMillis();
    OptionalInt phase = what instanceof Entry.PhaseBegan(Phase began)
        ? OptionalInt.of(began.number())
        : phaseAt(happened.elapsedMs());
    return new Entry(id, session.id(), session.person(), rows.nextSeq(), lane, what, strands, happened.at(),
        now.at(), happened.elapsedMs(), phase, late, Optional.empty(), 0);
  }

  /** Milliseconds of the session after which nothing of it happened, where it has ended: there is leaving after its end. */
  public OptionalLong last() {
    return session.ended().isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(GRACE_MS + Math.max(session.lengthMs(),
            rows.standing().mapToLong(Entry::elapsedMs).max().orElse(0)));
  }

  /** The same entry, its time put right. */
  public Entry corrected(Entry entry, Beat then) {
    return entry.happenedAt(then.at(), then.elapsedMs(),
        entry.what() instanceof Entry.PhaseBegan ? entry.phase() : phaseAt(then.elapsedMs()));
  }

  private OptionalInt phaseAt(long elapsedMs) {
    return PhaseSpan.at(PhaseSpan.of(rows.standing().toList()), elapsedMs).stream()
        .mapToInt(Phase::number).findFirst();
  }
}
