package app.understory.session;

import app.understory.people.PersonId;
import app.understory.session.concern.Care;
import app.understory.session.life.Life;
import app.understory.session.line.Lanes;
import app.understory.session.terms.Arrival;
import app.understory.session.terms.Terms;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sessions and their log. Reads are synchronous and belong off the JavaFX thread. */
public final class LiveLog {
  private final SessionStore sessions;
  private final LogStore log;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;
  private final Arrival arrival;
  private final AtomicReference<@Nullable SessionClock> clock = new AtomicReference<>();

  public LiveLog(SessionStore sessions, LogStore log, Scribe scribe, Ids ids, Timekeeper time,
      Arrival arrival) {
    this.sessions = sessions;
    this.log = log;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
    this.arrival = arrival;
  }

  /** The session under way, of whomever: at most one. */
  public Optional<Session> live() {
    return sessions.live();
  }

  public Optional<Session> find(SessionId id) {
    return sessions.find(id);
  }

  /** All sessions of a person, by number. */
  public List<Session> of(PersonId person) {
    return sessions.of(person);
  }

  /** The number of the person's next session. */
  public int nextNumber(PersonId person) {
    return sessions.nextNumber(person);
  }

  /**
   * Begins a session, planned or walk-in; fails with {@code NotKept} (REFUSED) while another is live. Worksheet,
   * weight and planned depth are copied in. Its first entry is the arrival.
   *
   * @param visit the planned visit, or null for a walk-in
   */
  public CompletableFuture<Session> begin(PersonId person, @Nullable VisitId visit) {
    SessionId id = new SessionId(ids.next());
    EntryId first = nextEntryId();
    Moment now = time.now();
    long nanos = time.nanos();
    CompletableFuture<Session> begun = scribe.write(Deed.of("session.begin", person.value()), tx -> {
      Life.onlyOne(sessions.live(tx), id);
      Session session = sessions.put(tx,
          arrival.of(id, person, Optional.ofNullable(visit), now, sessions.nextNumber(tx, person)));
      sessions.copy(tx, id, arrival.terms());
      log.put(tx,
          Entry.of(session, first, new Entry.PhaseBegan(Phase.ARRIVAL), new SessionClock.Beat(now, 0)));
      return session;
    });
    return begun.thenApply(session -> {
      clock.set(new SessionClock(session, time, nanos, 0));
      return session;
    });
  }

  /** Into which lane each kind of line goes here. */
  public Lanes lanes() {
    return arrival.lanes();
  }

  /** What a session takes with it. */
  public Arrival arrival() {
    return arrival;
  }

  /** The terms it began with. */
  public Terms terms(SessionId id) {
    return sessions.terms(id);
  }

  /**
   * The clock of a session under way. Where the program was away meanwhile, the log says for how long at most: since
   * the last entry.
   */
  public CompletableFuture<SessionClock> takeUp(Session session) {
    SessionClock running = clock.get();
    if (running != null && running.session().equals(session.id())) {
      return CompletableFuture.completedFuture(running);
    }
    EntryId id = nextEntryId();
    Moment now = time.now();
    long nanos = time.nanos();
    return scribe.write(Deed.of("session.resume", session.person().value()), tx -> {
      List<Entry> before = log.entries(tx, session.id());
      long last = before.stream().mapToLong(Entry::elapsedMs).max().orElse(0);
      long elapsed = Math.max(last, SessionClock.between(session.began(), now));
      log.put(tx, Entry.of(session, id, SessionClock.away(before, elapsed - last, now),
          new SessionClock.Beat(now, elapsed)));
      return new SessionClock(session, time, nanos, elapsed).byWall(last);
    }).thenApply(taken -> {
      clock.set(taken);
      return taken;
    });
  }

  /**
   * Enters a session that was written on paper, as one transaction; entering it again is no change. It has the terms
   * of its own day.
   *
   * @param entries in order, at least one, all of that session, at most {@link Transcript#MOST}
   */
  public CompletableFuture<Session> transcribe(SessionId id, PersonId person, Optional<VisitId> visit,
      List<Entry> entries) {
    boolean dosed = entries.stream().anyMatch(entry -> entry.what() instanceof Dose);
    Session.State state = dosed ? Session.State.READY_TO_LEAVE : Session.State.STOPPED_BEFORE_DOSE;
    return scribe.write(Deed.of("session.transcribe", person.value()), tx -> {
      Optional<Session> standing = sessions.find(tx, id);
      if (standing.isPresent()) {
        return standing.get();
      }
      Session session = sessions.put(tx,
          arrival.held(id, person, visit, entries.getFirst().happened(), sessions.nextNumber(tx, person))
              .ended(state, entries.getLast().happened(), OptionalInt.empty()));
      sessions.copy(tx, id, arrival.terms(entries.getFirst().happened().day()));
      entries.forEach(entry -> log.put(tx, entry));
      return session;
    });
  }

  /** A clock for looking back at a session: what is entered now, is entered late. */
  public SessionClock lookBack(Session session) {
    Moment now = time.now();
    return new SessionClock(session, time, time.nanos(),
        Math.max(0, SessionClock.between(session.began(), now)));
  }

  /** Now, by the clock of the session that counts here, else by the wall. */
  public SessionClock.Beat now(Session session) {
    SessionClock running = clock.get();
    return running != null && running.session().equals(session.id())
        ? running.now()
        : lookBack(session).now();
  }

  /** Keeps a session as it now is; refused where it would make a second one live. */
  public CompletableFuture<Session> save(Session session) {
    return scribe.write(Deed.of("session.save", session.person().value()), tx -> {
      if (session.state().live()) {
        Life.onlyOne(sessions.live(tx), session.id());
      }
      return sessions.put(tx, session);
    });
  }

  /** Ends the dosing without a word on the depth that was reached. Reads, so not for the JavaFX thread. */
  public CompletableFuture<Session> end(SessionId id) {
    return end(Life.need(sessions.find(id)), OptionalInt.empty());
  }

  /**
   * Ends the dosing: the session waits for its papers. One in which nothing was given is stopped before the dose.
   * Ending an ended one is no change.
   *
   * @param reachedDepth 0 to 4, as the therapist saw it, or empty
   */
  public CompletableFuture<Session> end(Session session, OptionalInt reachedDepth) {
    return end(session, reachedDepth, Optional.empty());
  }

  /**
   * The same, saying how it ended.
   *
   * @param how the step by which it is over, as stopped or moved to another day
   */
  public CompletableFuture<Session> end(Session session, OptionalInt reachedDepth, Optional<Entry> how) {
    Moment now = time.now();
    return scribe.write(Deed.of("session.end", session.person().value()), tx -> {
      Session standing = Life.need(sessions.find(tx, session.id()));
      if (!standing.state().live()) {
        return standing;
      }
      how.ifPresent(step -> log.put(tx, step));
      Moment over = how.map(Entry::happened).orElse(now);
      return sessions.put(tx,
          Life.after(standing.ended(standing.state(), over, reachedDepth), log.turning(tx, session.id())));
    });
  }

  /**
   * Goes back into a session whose dosing was ended too soon: it goes on. Fails with {@code NotKept} (REFUSED) while
   * another is live, or where there is nothing to go back into.
   */
  public CompletableFuture<Session> reopen(SessionId id) {
    return scribe.write(Deed.of("session.reopen"), tx -> {
      Session standing = Life.need(sessions.find(tx, id));
      if (!standing.state().reopens()) {
        throw new NotKept(NotKept.Reason.REFUSED, "this session does not go on");
      }
      Life.onlyOne(sessions.live(tx), id);
      log.turning(tx, id).stream().filter(entry -> entry.struck().isEmpty() && Life.ends(entry))
          .forEach(entry -> log.put(tx, struck(entry)));
      return sessions.put(tx,
          Life.after(standing.reopened(Session.State.ARRIVED), log.turning(tx, id)));
    });
  }

  /** The whole log in order; private entries of other clinicians are left out. */
  public List<Entry> entries(SessionId id) {
    return log.entries(id);
  }

  /** One entry of any session; a private one of another clinician is not found. */
  public Optional<Entry> entry(EntryId id) {
    return log.find(id);
  }

  /** Keeps an entry. The same entry again is no change; other words under its id keep the earlier ones. */
  public CompletableFuture<Entry> keep(Entry entry) {
    return scribe.write(Deed.of("session.observe", entry.person().value()), tx -> {
      if (!sessions.isOf(tx, entry.session(), entry.person())) {
        throw new NotKept(NotKept.Reason.REFUSED, "an entry is of the person whose session it is");
      }
      Optional<Entry> before = entry.what() instanceof Entry.Stepped
          ? log.find(tx, entry.id())
          : Optional.empty();
      Entry kept = log.put(tx, entry);
      noteLogged(kept);
      if (kept.what() instanceof Dose || kept.what() instanceof Entry.Stepped) {
        Session session = Life.need(sessions.find(tx, entry.session()));
        Session then = Life.after(Life.moved(session, before, kept), log.turning(tx, session.id()));
        if (then.state().live()) {
          Life.onlyOne(sessions.live(tx), session.id());
        }
        sessions.put(tx, then);
      }
      return kept;
    });
  }

  private void noteLogged(Entry kept) {
    SessionClock running = clock.get();
    if (running != null && running.session().equals(kept.session())) {
      running.logged(kept.elapsedMs());
    }
  }

  /** Keeps what a concern came to; what stood before stays among the earlier images. */
  public CompletableFuture<Care> keep(Care care) {
    return scribe.write(Deed.of("session.care", care.person().value()), tx -> {
      log.put(tx, care);
      return care;
    });
  }

  /** What the concerns of a session came to. */
  public List<Care> cares(SessionId id) {
    return log.cares(id);
  }

  /** Strikes an entry: it stays, struck. One that is struck already stays as it was. */
  public CompletableFuture<Entry> strike(Entry entry) {
    return entry.struck().isPresent() ? CompletableFuture.completedFuture(entry) : keep(struck(entry));
  }

  /** The entry, struck now; still to be kept. */
  public Entry struck(Entry entry) {
    return entry.struckAt(time.now());
  }

  /** What an entry said before, oldest first. */
  public List<Entry> earlier(EntryId id) {
    return log.earlier(id);
  }

  public EntryId nextEntryId() {
    return new EntryId(ids.next());
  }
}
