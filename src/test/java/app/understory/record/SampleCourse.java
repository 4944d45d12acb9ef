package app.understory.record;

import app.understory.integration.Note;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.visit.Visit;

/** A practice as it is on Tuesday 24 November 2026 at 11:54: what pictures are taken of. Everyone in it is made up. */
public final class SampleCourse {
  private SampleCourse() {}

  /** Lets it all happen. */
  public static void fill(SamplePractice practice) {
    practice.at("2026-11-03T09:00");
    Person ada = practice.admit("Ada Fictional", "Adele Fictional", "she/her", "1985-05-03",
        Person.Status.INDUCTION);
    practice.ally(ada, Ally.Role.ESCORT, "Jo Fictional", "sister");
    practice.ally(ada, Ally.Role.PRESCRIBER, "Dr Placeholder", "");
    practice.ally(ada, Ally.Role.PRIMARY_CARE, "Dr Notional", "");
    practice.visits().mark(practice.plan(ada, Visit.Kind.INTAKE, "today 10:00"), Visit.State.HELD).join();
    ada(practice, ada);
    others(practice);
    practice.at("2026-11-24T11:54");
  }

  private static void ada(SamplePractice practice, Person ada) {
    practice.at("2026-11-09T13:00");
    practice.weigh(ada, "145 lb");
    Strand house = practice.strand(ada, Strand.Kind.THEME, "The house, past the hall");
    practice.strand(ada, Strand.Kind.STUCK_PLACE, "Voice closes");
    Strand protect = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    practice.strand(ada, Strand.Kind.QUESTION, "What was the silence for?");
    session(practice, ada, "2026-11-09T13:30", 50, 105);
    session(practice, ada, "2026-11-12T13:30", 50, 98);
    practice.at("2026-11-16T13:30");
    Session third = practice.begin(ada, null);
    practice.dose(third, 8, 80);
    practice.keep(third, 33, Kind.SAID, Entry.Lane.RECORD, "Someone sits on the third step.", protect.id());
    practice.keep(third, 40, Kind.MINE, Entry.Lane.PRIVATE, "Marker of the private lane",
        protect.id());
    practice.end(third, 112);
    practice.at("2026-11-19T13:30");
    Session fourth = practice.begin(ada, null);
    practice.dose(fourth, 9, 80);
    practice.keep(fourth, 30, Kind.SAID, Entry.Lane.RECORD, "It is warm in the hall.", house.id());
    Entry watch = practice.keep(fourth, 48, Kind.SAID, Entry.Lane.RECORD,
        "I was small, and I was the one on watch.", protect.id());
    practice.keep(fourth, 55, Kind.IMAGE, Entry.Lane.RECORD, "A lamp left on in the stairwell.",
        protect.id());
    practice.keep(fourth, 62, Kind.SAID, Entry.Lane.RECORD, "She did not sleep. She watched.", protect.id());
    practice.end(fourth, 118);
    practice.at("2026-11-21T10:00");
    Note note = practice.note(ada, fourth, Entry.Lane.RECORD, "The watch on the stair", watch);
    practice.turn(ada, note, protect, Strand.Status.MOVED, "from what to whom");
    practice.note(ada, fourth, Entry.Lane.PRIVATE, "Marker of the private lane", null);
    practice.at("2026-11-22T10:00");
    Visit fifth = practice.plan(ada, Visit.Kind.DOSING, "Tue 13:30");
    practice.ask(ada, practice.prepare(ada, 5, fifth, "To stay on the stair, and not look away"), protect,
        "the girl on the stair", 7);
  }

  private static void session(SamplePractice practice, Person person, String began, int milligrams,
      int minutes) {
    practice.at(began);
    Session session = practice.begin(person, null);
    practice.dose(session, 7, milligrams);
    practice.end(session, minutes);
    practice.integration().begin(person.id(), session.id(), Note.Kind.INTEGRATION, Entry.Lane.RECORD).join();
  }

  private static void others(SamplePractice practice) {
    practice.at("2026-11-18T09:00");
    Person bram = practice.admit("Bram Example", null, "he/him", "1979-08-30", Person.Status.PROSPECT);
    Person corin = practice.admit("Corin Sample", null, "he/him", "1990-01-12", Person.Status.INDUCTION);
    Person dana = practice.admit("Dana Placeholder", "Dana Ruth Placeholder", "they/them", "1984-02-01",
        Person.Status.INDUCTION);
    practice.admit("Dana Placeholder", "Dana Maria Placeholder", "she/her", "1971-07-09",
        Person.Status.INDUCTION);
    Person finn = practice.admit("Finn Notional", null, "he/him", "1997-03-20", Person.Status.INDUCTION);
    practice.admit("Linden Pretend", null, "she/her", "1963-04-02", Person.Status.MAINTENANCE);
    practice.admit("Odile Imaginary", null, "she/her", "1978-09-14", Person.Status.PAUSED);
    practice.admit("Zoë Invented", null, null, null, Person.Status.INTAKE);
    session(practice, corin, "2026-11-19T09:00", 60, 96);
    session(practice, corin, "2026-11-20T09:00", 60, 96);
    practice.note(corin, null, Entry.Lane.RECORD, "After the second", null);
    practice.at("2026-11-20T15:00");
    practice.plan(finn, Visit.Kind.CHECK_IN, "today 16:00");
    practice.at("2026-11-23T09:00");
    practice.visits().mark(practice.plan(bram, Visit.Kind.CONSULTATION, "Tue 10:00"), Visit.State.HELD)
        .join();
    practice.plan(corin, Visit.Kind.INTEGRATION, "Tue 16:00");
    practice.plan(dana, Visit.Kind.DOSING, "Wed 9:00");
    practice.plan(finn, Visit.Kind.DOSING, "Fri 13:00");
  }
}
