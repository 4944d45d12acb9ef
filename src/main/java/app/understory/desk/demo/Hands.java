package app.understory.desk.demo;

import app.understory.intake.talk.ConsultationStore;
import app.understory.intake.talk.Consultations;
import app.understory.integration.Integration;
import app.understory.integration.NoteStore;
import app.understory.measure.CourseFacts;
import app.understory.measure.DefinitionStore;
import app.understory.measure.Instruments;
import app.understory.measure.Library;
import app.understory.measure.Measures;
import app.understory.measure.ResponseStore;
import app.understory.measure.safety.Safety;
import app.understory.measure.safety.SafetyStore;
import app.understory.people.People;
import app.understory.people.PeopleStore;
import app.understory.prep.PrepStore;
import app.understory.prep.Preparation;
import app.understory.session.LogStore;
import app.understory.session.SessionStore;
import app.understory.session.Transcript;
import app.understory.strand.StrandStore;
import app.understory.strand.Strands;
import app.understory.vault.Vault;
import app.understory.visit.ContactStore;
import app.understory.visit.Contacts;
import app.understory.visit.VisitStore;
import app.understory.visit.Visits;

/** The services a demonstration works through: those of the rooms, over a time of its own. */
record Hands(DemoTime time, People people, Visits visits, Strands strands, Preparation preparation,
    Transcript transcript, Integration integration, Measures measures, Safety safety, Intakes intakes,
    Consultations talks, Contacts contacts) {

  static Hands over(Vault vault, DemoTime time) {
    Visits visits = new Visits(new VisitStore(vault.rows()), vault.scribe(), time.ids(), time.timekeeper());
    StrandStore strands = new StrandStore(vault.rows());
    ResponseStore responses = new ResponseStore(vault.rows());
    Library library = new Library(Instruments.delivered(), new DefinitionStore(vault.rows()), responses,
        vault.scribe(), time.timekeeper());
    Measures measures = new Measures(responses, library, _ -> CourseFacts.Course.NONE, vault.scribe(),
        time.ids(), time.timekeeper());
    return new Hands(time,
        new People(new PeopleStore(vault.rows()), vault.scribe(), time.ids(), time.timekeeper(), () -> true),
        visits,
        new Strands(strands, vault.scribe(), time.ids(), time.timekeeper()),
        new Preparation(new PrepStore(vault.rows()), strands, vault.scribe(), time.ids(), time.timekeeper()),
        new Transcript(new SessionStore(vault.rows()),
            new LogStore(vault.rows(), vault.ink(), vault.clinician()),
            vault.scribe()),
        new Integration(new NoteStore(vault.rows(), vault.ink(), vault.clinician()), vault.scribe(),
            time.ids(),
            time.timekeeper()),
        measures, new Safety(new SafetyStore(vault.rows()), measures, vault.scribe(), time.timekeeper(),
            vault.clinician()),
        Intakes.over(vault, time),
        new Consultations(new ConsultationStore(vault.rows()), visits, vault.scribe(), time.timekeeper()),
        new Contacts(new ContactStore(vault.rows()), vault.scribe(), time.ids(), time.timekeeper()));
  }
}
