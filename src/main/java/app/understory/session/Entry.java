package app.understory.session;

import app.understory.people.PersonId;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the log, whatever table keeps it.
 *
 * @param seq      orders one session, whatever clocks do
 * @param happened the time of its first keystroke
 * @param entered  when it was entered
 * @param elapsedMs monotonic milliseconds since the session began
 * @param phase    1 to 8, the phase it fell into
 * @param edits    how many earlier wordings are kept
 */
public record Entry(EntryId id, SessionId session, PersonId person, int seq, Lane lane, What what,
    List<StrandId> strands,
    Moment happened, Moment entered, long elapsedMs, OptionalInt phase, boolean late, Optional<Moment> struck,
    int edits) {

  public Entry {
    strands = List.copyOf(strands);
  }

  /** Whose words these are in law (45 CFR 164.501). */
  public enum Lane {
    RECORD, PRIVATE
  }

  /** What the line is. */
  public sealed interface What permits Words, Mark, PhaseBegan, Dose, VitalSigns, Gap {}

  /** Words of one kind. */
  public record Words(Kind kind, String text) implements What {}

  /** A bare time mark: words may come later. */
  public record Mark() implements What {}

  /** A phase began. */
  public record PhaseBegan(Phase phase) implements What {}

  /** The program was not running from then till now. */
  public record Gap(long milliseconds) implements What {}
}
