package app.understory.session.view;

import app.understory.course.order.OrderStore;
import app.understory.course.order.Orders;
import app.understory.session.SampleSession;
import app.understory.session.leaving.LeavingStore;
import app.understory.session.leaving.Leavings;
import app.understory.session.line.LineDrafts;
import app.understory.session.terms.HouseRoom;
import app.understory.session.view.reach.Health;
import app.understory.session.view.reach.Uses;

/** The services of a sample session, for models. */
public final class SampleDesk {
  private SampleDesk() {}

  public static SessionDesk of(SampleSession practice) {
    return of(practice, Health.UNKNOWN);
  }

  /** The same, of people whose health is known to be that. */
  static SessionDesk of(SampleSession practice, Health health) {
    return new SessionDesk(practice.log(), practice.strands(), practice.preparation(), practice.people(),
        practice.visits(),
        new Leavings(new LeavingStore(practice.vault().rows()), practice.log(), practice.vault().scribe(),
            practice.vault().time()),
        new LineDrafts(practice.vault().drafts(), practice.vault().ink()),
        practice.vault().changes(), new HouseRoom(practice.setup()), Uses.NONE,
        new Orders(new OrderStore(practice.vault().rows()), practice.vault().scribe(), practice.vault().ids(),
            practice.vault().time()),
        _ -> health);
  }
}
