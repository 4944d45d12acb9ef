package app.understory.session.moments;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.strand.Moments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers what was said in sessions to those who follow a strand. The private lane never comes this way. */
public final class StrandMoments implements Moments {
  private final LiveLog log;

  public StrandMoments(LiveLog log) {
    this.log = log;
  }

  @Override
  public List<Said> at(Collection<UUID> observationIds) {
    Map<SessionId, Start> starts = new HashMap<>();
    return observationIds.stream().flatMap(id -> log.entry(new EntryId(id)).stream())
        .filter(entry -> entry.lane() == Entry.Lane.RECORD && entry.struck().isEmpty())
        .filter(entry -> entry.what() instanceof Entry.Words).sorted(Comparator.comparing(Entry::happened))
        .filter(entry -> starts.computeIfAbsent(entry.session(), this::start).stands())
        .map(entry -> said(entry, starts.computeIfAbsent(entry.session(), this::start))).toList();
  }

  private static Said said(Entry entry, Start start) {
    Entry.Words words = (Entry.Words) entry.what();
    return new Said(entry.id().value(), start.number(),
        Duration.ofMillis(Math.max(0, entry.elapsedMs() - start.doseMs())), words.text(),
        words.kind() == Kind.SAID);
  }

  private Start start(SessionId id) {
    List<Long> doses = new ArrayList<>();
    for (Entry entry : log.entries(id)) {
      if (entry.what() instanceof Dose && entry.struck().isEmpty()) {
        doses.add(entry.elapsedMs());
      }
    }
    Optional<Session> session = log.find(id);
    boolean stands = session.filter(one -> one.state() != Session.State.ENTERED_IN_ERROR).isPresent();
    return new Start(stands, session.map(Session::number).orElse(0),
        doses.stream().mapToLong(Long::longValue).min().orElse(0));
  }

  /** What all moments of a session share; of one that was entered in error none are told. */
  private record Start(boolean stands, int number, long doseMs) {}
}
