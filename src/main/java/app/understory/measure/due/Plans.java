package app.understory.measure.due;

import app.understory.measure.CourseFacts;
import app.understory.measure.Library;
import app.understory.measure.Measures;
import app.understory.measure.Response;
import app.understory.measure.Scored;
import app.understory.measure.definition.Measure;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import app.understory.visit.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When measures are due, and how the practice changes that. Reads are synchronous, off the JavaFX thread. */
public final class Plans {
  private static final Map<String, Plan> DELIVERED = Map.of("phq-9", Plan.WEEKLY, "gad-7", Plan.WEEKLY,
      "who-5",
      Plan.MONTHLY, "pcl-5", Plan.MONTHLY, "meq-30", Plan.AFTER_PSYCHEDELIC, "c-ssrs-screener",
      Plan.EACH_SESSION, "mood-today", Plan.EACH_SESSION, "depth-of-trip", Plan.AFTER_SESSION);
  private static final String SETTING = "measure.plan.";
  private static final String SOURCE = "the practice";

  private final PlanStore store;
  private final Setup setup;
  private final Measures measures;
  private final Visits visits;
  private final Scribe scribe;
  private final Timekeeper time;

  public Plans(PlanStore store, Setup setup, Measures measures, Visits visits, Scribe scribe,
      Timekeeper time) {
    this.store = store;
    this.setup = setup;
    this.measures = measures;
    this.visits = visits;
    this.scribe = scribe;
    this.time = time;
  }

  /**
   * One measure of one person: when it is due.
   *
   * @param plan by which plan
   * @param own  whether that plan is this person's own
   */
  public record Planned(Measure measure, Plan plan, boolean own, Due due) {}

  /**
   * Something due now, for the lists of the day.
   *
   * @param day the day it was due first
   */
  public record DueNow(Person person, Measure measure, LocalDate day) {}

  /** Every instrument of a person with its plan, those not offered too, in the order of the library. */
  public List<Planned> of(Person person, List<Scored> forms) {
    Map<String, Plan> own = store.of(person.id());
    Calendar calendar = calendar(person);
    return library().offered().stream().map(measure -> {
      String id = measure.about().id();
      Plan plan = own.getOrDefault(id, practices(id));
      List<Moment> taken = forms.stream().filter(form -> form.response().measure().equals(id))
          .filter(Scored::complete).map(form -> form.response().begun()).toList();
      return new Planned(measure, plan, own.containsKey(id), calendar.due(plan, taken));
    }).toList();
  }

  /** What is due now of these people. */
  public List<DueNow> now(List<Person> people) {
    Map<PersonId, Map<String, Plan>> own = store.all();
    Map<PersonId, Map<String, Response>> newest = measures.newest().stream()
        .collect(Collectors.groupingBy(Response::person,
            Collectors.toMap(Response::measure, Function.identity())));
    Map<String, Plan> practices = library().offered().stream()
        .collect(Collectors.toMap(measure -> measure.about().id(), one -> practices(one.about().id())));
    List<DueNow> due = new ArrayList<>();
    for (Person person : people) {
      Calendar calendar = calendar(person);
      Map<String, Response> taken = newest.getOrDefault(person.id(), Map.of());
      for (Measure measure : library().offered()) {
        String id = measure.about().id();
        Plan plan = own.getOrDefault(person.id(), Map.of()).getOrDefault(id,
            practices.getOrDefault(id, Plan.WHEN_WANTED));
        Due one = calendar.due(plan,
            Optional.ofNullable(taken.get(id)).map(Response::begun).stream().toList());
        if (one.now()) {
          due.add(new DueNow(person, measure, one.day().orElseThrow()));
        }
      }
    }
    return due;
  }

  /** The practice's plan of a measure. */
  public Plan practices(String measure) {
    return Plan.valueOf(
        setup.setting(SETTING + measure, DELIVERED.getOrDefault(measure, Plan.WHEN_WANTED).name()));
  }

  /** From now on this is the practice's plan of a measure, for everyone without a plan of their own. */
  public CompletableFuture<Void> practices(String measure, Plan plan) {
    return setup.change(SETTING + measure, plan.name(), SOURCE);
  }

  /** From now on this is the plan of a measure for one person; empty goes back to the practice's. */
  public CompletableFuture<Void> own(PersonId person, String measure, Optional<Plan> plan) {
    return scribe.write(Deed.of("measure.plan", person.value()), tx -> {
      plan.ifPresentOrElse(own -> store.put(tx, person, measure, own),
          () -> store.remove(tx, person, measure));
      return measure;
    }).thenAccept(_ -> {});
  }

  private Calendar calendar(Person person) {
    CourseFacts.Course course = measures.course(person.id());
    return new Calendar(time.today(), person.status(), course, visits.of(person.id()));
  }

  private Library library() {
    return measures.library();
  }
}
