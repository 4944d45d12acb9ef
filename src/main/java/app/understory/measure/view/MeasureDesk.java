package app.understory.measure.view;

import app.understory.measure.Measures;
import app.understory.measure.due.Plans;
import app.understory.measure.safety.Safety;
import app.understory.measure.wording.Wordings;
import app.understory.people.People;
import app.understory.visit.Visits;

/** Everything the screens of measures read and write. */
public record MeasureDesk(People people, Visits visits, Measures measures, Plans plans, Safety safety,
    Wordings wordings) {}
