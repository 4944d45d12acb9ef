package app.understory.session.view;

import app.understory.course.order.Orders;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.prep.Preparation;
import app.understory.session.LiveLog;
import app.understory.session.leaving.Leavings;
import app.understory.session.line.LineDrafts;
import app.understory.session.terms.HouseRoom;
import app.understory.session.view.reach.Health;
import app.understory.session.view.reach.Uses;
import app.understory.strand.Strands;
import app.understory.vault.rows.Changes;
import app.understory.visit.Visits;
import java.util.function.Function;

/** The services that the models of the session room work with. */
public record SessionDesk(LiveLog log, Strands strands, Preparation preparation, People people, Visits visits,
    Leavings leavings, LineDrafts drafts, Changes changes, HouseRoom room, Uses uses, Orders orders,
    Function<PersonId, Health> health) {}
