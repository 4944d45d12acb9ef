package app.understory.session;

import app.understory.people.PersonId;
import app.understory.session.life.Step;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the log, whatever table keeps it.
 *
 * @param seq       orders one session, whatever clocks do; 0 while it has none yet
 * @param happened  the time of its first keystroke
 * @param entered   when it was entered
 * @param elapsedMs monotonic milliseconds since the session began, at the first keystroke
 * @param phase     1 to 8, the phase it was entered in, as the log stood then; which one it falls into now is derived from
 *                  the log ({@link app.understory.session.account.PhaseSpan#at})
 * @param late      entered more than {@link #LATE} after it happened
 * @param struck    when it was struck, if it was: a struck entry stays
 * @param edits     how many earlier wordings are kept
 * @param first     the time it was first given, where that was put right since
 */
public record Entry(EntryId id, SessionId session, PersonId person, int seq, Lane lane, What what,
    List<StrandId> strands, Moment happened, Moment entered, long elapsedMs, OptionalInt phase, boolean late,
    Optional<Moment> struck, int edits, Optional<Moment> first) {

  /** An entry made longer than this after what it tells of is marked late. */
  public static final Duration LATE = Duration.ofMinutes(2);

  public Entry {
    strands = List.copyOf(strands);
    if (elapsedMs < 0) {
      throw new IllegalArgumentException("nothing of a session happened before it began");
    }
    if (phase.isPresent() && (phase.getAsInt() < 1 || phase.getAsInt() > Phase.values().length)) {
      throw new IllegalArgumentException("phases are 1 to 8");
    }
    if (what instanceof Words(Kind kind, String _) && kind == Kind.MINE && lane != Lane.PRIVATE) {
      throw new IllegalArgumentException("what is the therapist's own is always private");
    }
    if (lane == Lane.PRIVATE && !(what instanceof Words)) {
      throw new IllegalArgumentException("only words can be private");
    }
  }

  /** An entry whose time stands as it was first given. */
  public Entry(EntryId id, SessionId session, PersonId person, int seq, Lane lane, What what,
      List<StrandId> strands, Moment happened, Moment entered, long elapsedMs, OptionalInt phase,
      boolean late, Optional<Moment> struck, int edits) {
    this(id, session, person, seq, lane, what, strands, happened, entered, elapsedMs, phase, late, struck,
        edits, Optional.empty());
  }

  /** Whose words these are in law (45 CFR 164.501). */
  public enum Lane {
    RECORD, PRIVATE
  }

  /** What the line is. */
  public sealed interface What permits Words, Mark, PhaseBegan, Dose, VitalSigns, Gap, Stepped {}

  /**
   * Words of one kind.
   *
   * @param text 1 to {@value #MOST} characters, not blank
   */
  public record Words(Kind kind, String text) implements What {
    /** The most characters of one entry. */
    public static final int MOST = 20_000;

    public Words {
      if (text.isBlank()) {
        throw new IllegalArgumentException("an entry of words has words");
      }
      if (text.length() > MOST) {
        throw new IllegalArgumentException("an entry has at most " + MOST + " characters");
      }
    }
  }

  /** A bare time mark: words may come later. */
  public record Mark() implements What {}

  /** A phase began. */
  public record PhaseBegan(Phase phase) implements What {}

  /** What the log itself says of its time: so much of it is unlike the rest, and why. */
  public record Gap(long milliseconds, Why why) implements What {
    /** The program was not running for so long before this. */
    public Gap(long milliseconds) {
      this(milliseconds, Why.AWAY);
    }

    /** Why. */
    public enum Why {
      /** The program was not running. */
      AWAY,
      /** The computer slept. */
      SLEPT,
      /** The computer slept, or its clock was set forward: this system does not tell which. */
      SLEPT_OR_SET,
      /** The clock was set forward. */
      CLOCK_FORWARD,
      /** The clock was set back. */
      CLOCK_BACK,
      /** It was written on paper, and entered afterwards. */
      PAPER
    }
  }

  /**
   * A step in the life of the session.
   *
   * @param why in words, at most {@value #MOST} characters, or empty
   */
  public record Stepped(Step step, String why) implements What {
    /** The most characters of why. */
    public static final int MOST = 4_000;

    public Stepped {
      if (why.length() > MOST) {
        throw new IllegalArgumentException("why has at most " + MOST + " characters");
      }
    }
  }

  /** An entry that a session makes by itself. */
  static Entry of(Session session, EntryId id, What what, SessionClock.Beat beat) {
    return new Entry(id, session.id(), session.person(), 0, Lane.RECORD, what, List.of(), beat.at(),
        beat.at(),
        beat.elapsedMs(), OptionalInt.empty(), false, Optional.empty(), 0);
  }

  /** Whether what happened then and was entered then is late. */
  public static boolean isLate(Moment happened, Moment entered) {
    return Duration.between(happened.at(), entered.at()).compareTo(LATE) > 0;
  }

  /** Whether its place in the log is by its time, not by when it was entered. */
  public boolean placedByTime() {
    return late || first.isPresent();
  }

  /** The same entry saying something else. */
  public Entry saying(What other, List<StrandId> tied) {
    return new Entry(id, session, person, seq, lane, other, tied, happened, entered, elapsedMs, phase, late,
        struck, edits, first);
  }

  /** The same entry, struck then. */
  public Entry struckAt(Moment when) {
    return new Entry(id, session, person, seq, lane, what, strands, happened, entered, elapsedMs, phase, late,
        Optional.of(when), edits, first);
  }

  /** The same entry, no longer struck. */
  public Entry unstruck() {
    return new Entry(id, session, person, seq, lane, what, strands, happened, entered, elapsedMs, phase, late,
        Optional.empty(), edits, first);
  }

  /**
   * The same entry, its time put right; the time that it was first given stays with it.
   *
   * @param then    when it happened
   * @param elapsed milliseconds since the session began, then
   * @param within  the phase it falls into
   */
  public Entry happenedAt(Moment then, long elapsed, OptionalInt within) {
    Moment told = first.orElse(happened);
    return new Entry(id, session, person, seq, lane, what, strands, then, entered, elapsed, within, late,
        struck, edits, Optional.of(told).filter(moment -> !moment.equals(then)));
  }

  /** The same entry in this place of the log, with so many earlier wordings. */
  Entry placed(int place, Moment firstEntered, int wordings) {
    return new Entry(id, session, person, place, lane, what, strands, happened, firstEntered, elapsedMs,
        phase, late, struck, wordings, first);
  }
}
