package app.understory.session.view.life;

import app.understory.kit.work.Stagehand;
import app.understory.session.leaving.Leavings;
import app.understory.session.line.LineDrafts;

/** What is looked at before the person leaves, as a list of the Session tab. */
public final class LeavingListModel extends LeavingState {
  public LeavingListModel(Leavings leavings, LineDrafts drafts, Stagehand stagehand) {
    super(leavings, drafts, stagehand);
  }
}
