package app.understory.session.view.life;

import app.understory.kit.work.Stagehand;
import app.understory.session.leaving.Leavings;
import app.understory.session.line.LineDrafts;

/** What is looked at before the person leaves, as a row of the live session. */
public final class LeavingRowModel extends LeavingState {
  public LeavingRowModel(Leavings leavings, LineDrafts drafts, Stagehand stagehand) {
    super(leavings, drafts, stagehand);
  }
}
