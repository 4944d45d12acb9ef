package app.understory.record.view;

import app.understory.people.PersonId;
import app.understory.record.Happening;
import app.understory.visit.Visit;

/** Where a row of the timeline leads. */
final class TimelineDoor {
  private TimelineDoor() {}

  static void open(Happening happening, PersonId person, OverviewExits exits) {
    switch (happening) {
      case Happening.Sat _ -> exits.session(person);
      case Happening.Noted _ -> exits.integrate(person);
      case Happening.Prepared _ -> exits.prepare(person);
      case Happening.Contacted contacted -> exits.contact(contacted.contact());
      case Happening.Visited visited when visited.sessionNumber() > 0 -> exits.prepare(person);
      case Happening.Visited visited when visited.visit().kind() == Visit.Kind.CONSULTATION ->
        exits.talk(person);
      case Happening.Visited _,Happening.Admitted _ -> exits.identity(person);
    }
  }
}
