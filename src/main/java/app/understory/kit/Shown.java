package app.understory.kit;

/**
 * What comes into view and leaves it again. A model subscribes to changes in {@code shown()} and ends that in
 * {@code hidden()}; both are called on the JavaFX thread, always in turn, and every shown is followed by a hidden before
 * the vault is locked.
 */
public interface Shown {

  /** The screen is in view now. */
  default void shown() {}

  /** The practice is about to be locked; {@link #hidden} follows. */
  default void locking() {}

  /** The screen leaves the view. */
  default void hidden() {}
}
