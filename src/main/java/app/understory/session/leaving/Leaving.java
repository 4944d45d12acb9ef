package app.understory.session.leaving;

import app.understory.people.PersonId;
import app.understory.session.SessionClock.Beat;
import app.understory.session.SessionId;
import app.understory.vault.time.Moment;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a person left after a session.
 *
 * @param ticks     what was seen to be so, and when
 * @param decidedBy who decided, at most 200 characters
 * @param left      when they left, once they did
 * @param leftMs    the same in milliseconds of the session, by its own clock
 * @param early     why they left before everything was so, at most 4,000 characters
 */
public record Leaving(SessionId session, PersonId person, Map<Item, Moment> ticks, Optional<String> decidedBy,
    Optional<Moment> left, OptionalLong leftMs, Optional<String> early) {
  public Leaving {
    ticks = Map.copyOf(ticks);
  }

  /** What someone looks at and ticks. */
  public enum Item {
    ALERT, STEADY, NAUSEA, ESCORT, SHEET
  }

  /** Nothing is ticked yet. */
  public static Leaving none(SessionId session, PersonId person) {
    return new Leaving(session, person, Map.of(), Optional.empty(), Optional.empty(),
        OptionalLong.empty(), Optional.empty());
  }

  /** The same with that item ticked then; ticked already it is not any more. */
  public Leaving turned(Item item, Moment when) {
    Map<Item, Moment> others = new EnumMap<>(Item.class);
    others.putAll(ticks);
    if (others.remove(item) == null) {
      others.put(item, when);
    }
    return new Leaving(session, person, others, decidedBy, left, leftMs, early);
  }

  /** The same, decided by someone. */
  public Leaving decided(Optional<String> by) {
    return new Leaving(session, person, ticks, by, left, leftMs, early);
  }

  /** The same, for that reason, should it be early. */
  public Leaving because(Optional<String> why) {
    return new Leaving(session, person, ticks, decidedBy, left, leftMs, why);
  }

  /** The same with the leaving itself. */
  public Leaving gone(Beat when) {
    return new Leaving(session, person, ticks, decidedBy, Optional.of(when.at()),
        OptionalLong.of(when.elapsedMs()), early);
  }

  /** The same, not left yet. */
  public Leaving back() {
    return new Leaving(session, person, ticks, decidedBy, Optional.empty(), OptionalLong.empty(), early);
  }
}
