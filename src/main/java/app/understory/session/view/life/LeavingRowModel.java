package app.understory.session.view.life;

import app.understory.kit.work.Stagehand;
import app.understory.session.leaving.Leavings;
import app.understory.session.line.LineDrafts;

/** The same list as a row of the live session, where the clock goes on while it is looked through. */
public final class LeavingRowModel extends LeavingListModel {
  private static final long MINUTE = 60_000;

  private long minute;

  public LeavingRowModel(Leavings leavings, LineDrafts drafts, Stagehand stagehand) {
    super(leavings, drafts, stagehand);
  }

  /**
   * The clock of the session went on while the row is open.
   *
   * @param elapsedMs since the session began
   */
  public void tick(long elapsedMs) {
    if (elapsedMs / MINUTE != minute) {
      minute = elapsedMs / MINUTE;
      minute();
    }
  }
}
