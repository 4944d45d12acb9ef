package app.understory.measure;

import app.understory.measure.definition.Measure;
import app.understory.measure.due.PlanStore;
import app.understory.measure.due.Plans;
import app.understory.measure.safety.Safety;
import app.understory.measure.safety.SafetyStore;
import app.understory.people.People;
import app.understory.people.PeopleStore;
import app.understory.people.Person;
import app.understory.people.SamplePeople;
import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.visit.VisitStore;
import app.understory.visit.Visits;
import java.time.LocalDateTime;
import java.util.Optional;

/** The services of measures in a real vault, and short words for what a test needs to have been filled in. */
public final class SampleMeasures {
  private final SampleVault sample;
  private final People people;
  private final Visits visits;
  private final Library library;
  private final Measures measures;
  private final Safety safety;
  private final Plans plans;
  private CourseFacts.Course course = CourseFacts.Course.NONE;

  public SampleMeasures(SampleVault sample) {
    this.sample = sample;
    Vault vault = sample.vault();
    people = new People(new PeopleStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(), () -> true);
    visits = new Visits(new VisitStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    ResponseStore responses = new ResponseStore(vault.rows());
    library = new Library(Instruments.delivered(), new DefinitionStore(vault.rows()), responses,
        vault.scribe(), vault.time());
    measures = new Measures(responses, library, _ -> course, vault.scribe(), vault.ids(), vault.time());
    safety = new Safety(new SafetyStore(vault.rows()), measures, vault.scribe(), vault.time(),
        vault.clinician());
    Setup setup = new Setup(new PracticeStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician(), vault.signing());
    plans = new Plans(new PlanStore(vault.rows()), setup, measures, visits, vault.scribe(), vault.time());
  }

  /** It is that time on the wall. */
  public void at(String wall) {
    sample.clock().set(LocalDateTime.parse(wall).atZone(sample.clock().getZone()).toInstant());
  }

  /** Someone in induction. */
  public Person corin() {
    return people.save(SamplePeople.person(people.nextId(), "Corin Sample", "Corin Sample", "1990-02-02",
        Person.Status.INDUCTION)).join();
  }

  /** Where everyone is in the course, from now on. */
  public void course(CourseFacts.Course now) {
    course = now;
  }

  public Measure measure(String id) {
    return library.offered().stream().filter(one -> one.about().id().equals(id)).findFirst().orElseThrow();
  }

  /** A form filled in now: an answer for each item, {@code -} for a blank, {@code x} for what is declined. */
  public Response fill(Person person, String id, String answers) {
    Response form = measures.begin(person.id(), measure(id), Response.Mode.READ_ALOUD, Optional.empty(),
        Optional.empty(), "en");
    return measures.keep(form.with(answers(answers))).join();
  }

  /** Reads such a line. */
  public static Answers answers(String line) {
    Answers answers = Answers.NONE;
    int item = 0;
    for (String each : line.split(" ", -1)) {
      item++;
      if (each.equals("x")) {
        answers = answers.declining(item);
      } else if (!each.equals("-")) {
        answers = answers.with(item, Integer.parseInt(each));
      }
    }
    return answers;
  }

  public SampleVault sample() {
    return sample;
  }

  public People people() {
    return people;
  }

  public Visits visits() {
    return visits;
  }

  public Library library() {
    return library;
  }

  public Measures measures() {
    return measures;
  }

  public Safety safety() {
    return safety;
  }

  public Plans plans() {
    return plans;
  }
}
