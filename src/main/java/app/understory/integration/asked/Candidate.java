package app.understory.integration.asked;

import app.understory.people.PersonId;
import app.understory.session.SessionId;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that came in a session and was not asked for. It waits until it is taken up or let rest; either can be taken
 * back, and nothing of it is lost.
 *
 * @param originId the moment of the log, or for {@link Origin#UNASKED} the strand
 * @param words    as they stand in the log, or the strand's own
 * @param strand   what it became, or which it is
 * @param decided  when it was taken up or let rest
 */
public record Candidate(PersonId person, SessionId session, Origin origin, UUID originId, String words,
    State state,
    Optional<StrandId> strand, Optional<Moment> decided) {

  /** The longest words that are kept, in characters. */
  public static final int LONGEST = 4000;

  /** Where it comes from. */
  public enum Origin {
    /** A moment of the kind <i>new thought</i>. */
    NEW_THOUGHT,
    /** A strand that was touched, and stood on no worksheet of this session. */
    UNASKED,
    /** Something said or seen that is tied to no strand. */
    HEARD
  }

  /** What became of it. */
  public enum State {
    /** Nothing yet. */
    WAITING,
    /** A strand, to be asked from the next worksheet on. */
    STRAND,
    /** A new path: something to live by in the days after. */
    PATH,
    /** It rests. */
    RESTS
  }

  public Candidate {
    words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }

  /** The one id of what came from there in that session, so that deciding twice never makes two. */
  public UUID id() {
    return UUID.nameUUIDFromBytes((session.value() + "/" + originId).getBytes(StandardCharsets.UTF_8));
  }

  /** The same, decided. */
  Candidate at(State now, Optional<StrandId> became, Moment when) {
    return new Candidate(person, session, origin, originId, words, now, became,
        now == State.WAITING ? Optional.empty() : Optional.of(when));
  }
}
