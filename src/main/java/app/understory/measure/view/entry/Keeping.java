package app.understory.measure.view.entry;

import app.understory.vault.rows.NotKept;
import app.understory.vault.time.Moment;

/** How far a form is kept. */
public sealed interface Keeping {
  /** Nothing was answered since it was opened. */
  record Nothing() implements Keeping {}

  /** It is on its way to the disk. */
  record Underway() implements Keeping {}

  /**
   * It is on disk.
   *
   * @param when since when
   */
  record Kept(Moment when) implements Keeping {}

  /**
   * The disk did not take it; what was answered stays here.
   *
   * @param why the reason
   */
  record Failed(NotKept.Reason why) implements Keeping {}
}
