package app.understory.prep.view.kept;

import app.understory.vault.rows.NotKept;
import app.understory.vault.time.Moment;

/** How far what stands on the sheet is kept. */
public sealed interface Keeping {

  /** Nothing was written here yet. */
  record Untouched() implements Keeping {}

  /** Something is being typed; it is in its draft. */
  record Typing() implements Keeping {}

  /** All of it is kept, since then. */
  record Kept(Moment when) implements Keeping {}

  /** Something could not be kept; it stays on the sheet. */
  record Failed(NotKept.Reason reason) implements Keeping {}
}
