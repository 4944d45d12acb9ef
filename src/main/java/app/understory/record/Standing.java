package app.understory.record;

import app.understory.session.Session;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import java.util.List;
import java.util.Optional;

/**
 * How things stand before the medicine, for the session under way or else for the next one.
 *
 * @param sessionNumber from 1
 * @param visit         the dosing visit planned for it
 * @param live          the session, where it is under way
 * @param checks        what is in place or lacking, in the order in which to show it
 */
public record Standing(int sessionNumber, Optional<Visit> visit, Optional<Session> live, List<Check> checks) {
  public Standing {
    checks = List.copyOf(checks);
  }

  /** What has to be in place. */
  public enum Item {
    /** The worksheet has an intention. */
    WORKSHEET,
    /** Someone who takes the person home is named and confirmed for the day. */
    ESCORT,
    /** Touch was talked about on the day. */
    TOUCH,
    /** Since when the person has not eaten. */
    FASTING,
    /** A weight is known. */
    WEIGHT,
    /** Blood pressure was taken in the session, before the dose. */
    BLOOD_PRESSURE
  }

  /**
   * One thing.
   *
   * @param detail a name or words, as they were typed: the escort, since when fasting, the weight
   * @param when   when it was taken or agreed
   */
  public record Check(Item item, boolean inPlace, Optional<String> detail, Optional<Moment> when) {}

  /** What is lacking still. */
  public List<Check> lacking() {
    return checks.stream().filter(check -> !check.inPlace()).toList();
  }
}
