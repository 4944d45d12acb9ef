package app.understory.integration.asked;

import app.understory.people.PersonId;
import app.understory.prep.Preparation;
import app.understory.prep.Worksheet;
import app.understory.prep.WorksheetId;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.strand.Tie;
import app.understory.strand.Turn;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays what was asked beside what came, and takes up what came unasked. Reads belong off the JavaFX thread. */
public final class Candidates {
  private static final Set<Kind> HEARD = Set.of(Kind.SAID, Kind.IMAGE);
  private final CandidateStore store;
  private final Strands strands;
  private final Preparation preparation;
  private final LiveLog log;
  private final Writing writing;

  /** What writes rows. */
  public record Writing(Scribe scribe, Ids ids, Timekeeper time) {}

  public Candidates(CandidateStore store, Strands strands, Preparation preparation, LiveLog log,
      Writing writing) {
    this.store = store;
    this.strands = strands;
    this.preparation = preparation;
    this.log = log;
    this.writing = writing;
  }

  /** A session with what was asked of it. */
  public AskedAndCame of(Session session) {
    Map<StrandId, Strand> known = strands.of(session.person()).stream()
        .collect(Collectors.toMap(Strand::id, Function.identity()));
    List<Entry> words = log.entries(session.id()).stream()
        .filter(entry -> entry.struck().isEmpty() && entry.what() instanceof Entry.Words).toList();
    List<Turn> turns = sheet(session).map(id -> strands.turnsAt(id.value())).orElse(List.of());
    List<AskedAndCame.Asked> asked = turns.stream().filter(turn -> known.containsKey(turn.strand()))
        .map(turn -> new AskedAndCame.Asked(need(known, turn.strand()), turn, words.stream()
            .filter(entry -> entry.strands().contains(turn.strand())).toList()))
        .sorted(Comparator.comparing((AskedAndCame.Asked one) -> one.strand().kind()).reversed()
            .thenComparingInt(one -> one.strand().place()))
        .toList();
    return new AskedAndCame(session, asked, candidates(session, known, words,
        turns.stream().map(Turn::strand).collect(Collectors.toSet())), otherPaths(session));
  }

  private List<AskedAndCame.Path> otherPaths(Session session) {
    Map<SessionId, Session> all = log.of(session.person()).stream()
        .collect(Collectors.toMap(Session::id, Function.identity()));
    return paths(session.person()).stream().filter(path -> !path.session().equals(session.id()))
        .flatMap(path -> Optional.ofNullable(all.get(path.session()))
            .map(its -> new AskedAndCame.Path(path, its)).stream())
        .toList();
  }

  /**
   * New paths that were taken up, oldest first: they wait for the plan of the days after, and are shown beside what came
   * in each session.
   */
  public List<Candidate> paths(PersonId person) {
    return store.paths(person);
  }

  private Optional<WorksheetId> sheet(Session session) {
    return session.worksheet().or(() -> preparation.of(session.person()).stream()
        .filter(sheet -> sheet.sessionNumber() == session.number()).map(Worksheet::id).findFirst());
  }

  private List<Candidate> candidates(Session session, Map<StrandId, Strand> known, List<Entry> words,
      Set<StrandId> asked) {
    List<Entry> record = words.stream().filter(entry -> entry.lane() == Entry.Lane.RECORD).toList();
    List<Candidate> all = new ArrayList<>();
    record.stream().filter(entry -> kind(entry) == Kind.NEW_THOUGHT)
        .forEach(entry -> all.add(came(session, Candidate.Origin.NEW_THOUGHT, entry)));
    record.stream().flatMap(entry -> entry.strands().stream()).distinct()
        .filter(strand -> !asked.contains(strand) && known.containsKey(strand))
        .map(strand -> need(known, strand)).filter(strand -> strand.mergedInto().isEmpty())
        .forEach(strand -> all.add(fresh(session, Candidate.Origin.UNASKED, strand.id().value(),
            strand.words(), Optional.of(strand.id()))));
    record.stream().filter(entry -> HEARD.contains(kind(entry)) && entry.strands().isEmpty())
        .forEach(entry -> all.add(came(session, Candidate.Origin.HEARD, entry)));
    return decided(session, all);
  }

  /** What was decided stands in place of what waits, and what became a strand goes on standing here. */
  private List<Candidate> decided(Session session, List<Candidate> all) {
    Map<UUID, Candidate> decided = store.of(session.id()).stream()
        .collect(Collectors.toMap(Candidate::originId, Function.identity()));
    Set<StrandId> became = decided.values().stream().filter(one -> one.origin() != Candidate.Origin.UNASKED)
        .flatMap(one -> one.strand().stream()).collect(Collectors.toSet());
    List<Candidate> shown = new ArrayList<>();
    all.stream().filter(one -> one.strand().filter(became::contains).isEmpty())
        .forEach(one -> shown.add(Optional.ofNullable(decided.remove(one.originId())).orElse(one)));
    decided.values().stream().filter(one -> one.state() != Candidate.State.WAITING).forEach(shown::add);
    shown.sort(Comparator.comparing(Candidate::origin));
    return shown;
  }

  private static Candidate came(Session session, Candidate.Origin origin, Entry entry) {
    String words = entry.what() instanceof Entry.Words(var _, var text) ? text : "";
    return fresh(session, origin, entry.id().value(), words, Optional.empty());
  }

  private static Candidate fresh(Session session, Candidate.Origin origin, UUID from, String words,
      Optional<StrandId> strand) {
    return new Candidate(session.person(), session.id(), origin, from, words, Candidate.State.WAITING, strand,
        Optional.empty());
  }

  private static Kind kind(Entry entry) {
    return entry.what() instanceof Entry.Words(var kind, var _) ? kind : Kind.MILESTONE;
  }

  /** Takes it up as a strand of that kind, tied to where it came from; a strand touched unasked is open again. */
  public CompletableFuture<Candidate> takeUp(Candidate candidate, Strand.Kind kind) {
    if (candidate.origin() == Candidate.Origin.UNASKED) {
      StrandId there = candidate.strand().orElseThrow();
      boolean rests = strands.find(there).filter(strand -> strand.status().rests()).isPresent();
      return (rests
          ? strands.status(candidate.person(), there, Strand.Status.OPEN).thenAccept(_ -> {})
          : CompletableFuture.<Void>completedFuture(null))
          .thenCompose(_ -> decide(candidate, Candidate.State.STRAND, Optional.of(there)));
    }
    StrandId its = new StrandId(candidate.id()); // not a new one: broken off and taken up again, it is one still
    return strands.begin(its, candidate.person(), kind, candidate.words())
        .thenCompose(_ -> strands.tie(candidate.person(), new Tie(candidate.id(), its, Tie.Target.OBSERVATION,
            candidate.originId(), writing.time().now())))
        .thenCompose(_ -> decide(candidate, Candidate.State.STRAND, Optional.of(its)));
  }

  /** Takes it up as a new path for the days after. */
  public CompletableFuture<Candidate> takeUpAsPath(Candidate candidate) {
    return decide(candidate, Candidate.State.PATH, candidate.strand());
  }

  /** Lets it rest. */
  public CompletableFuture<Candidate> rest(Candidate candidate) {
    return decide(candidate, Candidate.State.RESTS, candidate.strand());
  }

  /** Takes the decision back; a strand that was begun by it goes, or is set down where more came of it. */
  public CompletableFuture<Candidate> takeBack(Candidate candidate) {
    boolean begun = candidate.state() == Candidate.State.STRAND
        && candidate.origin() != Candidate.Origin.UNASKED;
    if (!begun) {
      return decide(candidate, Candidate.State.WAITING, candidate.strand());
    }
    StrandId strand = candidate.strand().orElseThrow();
    CompletableFuture<Void> untied = strands.ties(strand).stream()
        .filter(tie -> tie.targetId().equals(candidate.originId())).findFirst()
        .map(tie -> strands.untie(candidate.person(), tie.id()))
        .orElseGet(() -> CompletableFuture.completedFuture(null));
    return untied.thenCompose(_ -> strands.takeBack(candidate.person(), strand))
        .thenCompose(_ -> decide(candidate, Candidate.State.WAITING, Optional.empty()));
  }

  private CompletableFuture<Candidate> decide(Candidate candidate, Candidate.State state,
      Optional<StrandId> strand) {
    Candidate now = candidate.at(state, strand, writing.time().now());
    return writing.scribe().write(Deed.of("candidate.decide", candidate.person().value()), tx -> {
      store.put(tx, now);
      return now;
    });
  }

  private static Strand need(Map<StrandId, Strand> known, StrandId id) {
    return Optional.ofNullable(known.get(id)).orElseThrow();
  }
}
