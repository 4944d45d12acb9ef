package app.understory.session.view.life;

import app.understory.session.life.Step;
import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a session under way is to end.
 *
 * @param depth reached, 0 to 4, or empty
 * @param words why, or empty
 * @param next  when they come instead, if that was said
 */
public record Ending(How how, OptionalInt depth, String words, Optional<Moment> next) {
  /** The ways in which it ends. */
  public enum How {
    OVER, STOPPED, MOVED, IN_ERROR;

    /** The step that says so; the plain end has none. */
    public Optional<Step> step() {
      return switch (this) {
        case OVER -> Optional.empty();
        case STOPPED -> Optional.of(Step.STOPPED);
        case MOVED -> Optional.of(Step.RESCHEDULED);
        case IN_ERROR -> Optional.of(Step.IN_ERROR);
      };
    }
  }
}
