package app.understory.prep;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import app.understory.visit.VisitId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The preparation for one dosing visit. Its strands live in the strand room, as turns at this worksheet.
 *
 * @param sessionNumber the session it prepares, from 1
 * @param intention     in one sentence; empty while not written
 * @param template      the template chosen for it; none shows the whole sheet
 */
public record Worksheet(WorksheetId id, PersonId person, Optional<VisitId> visit, int sessionNumber,
    String intention,
    Mindset set, Setting setting, Views views, Checks checks, Optional<UUID> template, Moment begun) {

  /** The longest intention, fear, hope or opening that is kept, in characters; other fields take 1000. */
  public static final int LONGEST = 4000;

  public Worksheet {
    if (sessionNumber < 1) {
      throw new IllegalArgumentException("sessions are counted from 1");
    }
  }

  /** A worksheet without a template. */
  public Worksheet(WorksheetId id, PersonId person, Optional<VisitId> visit, int sessionNumber,
      String intention, Mindset set, Setting setting, Views views, Checks checks, Moment begun) {
    this(id, person, visit, sessionNumber, intention, set, setting, views, checks, Optional.empty(), begun);
  }

  /** The mind: each in the person's words, null while not written. */
  public record Mindset(@Nullable String mood, @Nullable String sleep, @Nullable String lastMeal,
      @Nullable String fears,
      @Nullable String hopes) {
    public static final Mindset UNWRITTEN = new Mindset(null, null, null, null, null);
  }

  /** The place. */
  public record Setting(@Nullable String room, @Nullable String music, @Nullable String company,
      @Nullable String touch,
      @Nullable String safeWord) {
    public static final Setting UNWRITTEN = new Setting(null, null, null, null, null);
  }

  /** The three openings. */
  public record Views(@Nullable String iAm, @Nullable String otherPeople, @Nullable String theWorld) {
    public static final Views UNWRITTEN = new Views(null, null, null);
  }

  /** How deep a session is meant to go. It is never derived from milligrams, and neither is better. */
  public enum Depth {
    /** Talk goes on. */
    SUB_PSYCHEDELIC,
    /** A trip is sought. */
    PSYCHEDELIC
  }

  /** What was checked on the day. */
  public record Checks(Optional<Moment> touchAgreed, Optional<Moment> escortConfirmed,
      Optional<String> fastingSince,
      Optional<String> plannedDepth) {
    public static final Checks NONE = new Checks(Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty());
  }
}
