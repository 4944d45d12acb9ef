package app.understory.course;

import app.understory.course.regimen.LegText;
import app.understory.course.regimen.Regimen;
import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.visit.VisitId;
import app.understory.visit.VisitStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Courses, their doses and what was done to them, as rows. */
public final class CourseStore {
  private static final String COURSE = "course";
  private static final String DOSE = "course_dose";
  private static final String STEP = "course_step";

  private final Rows rows;
  private final VisitStore visits;

  /** Whether medicine is given in a session. */
  public enum Medicine {
    /** It is not, or not after all. */
    NONE,
    /** It is now, and was not before. */
    BEGINS,
    /** It was before, and is still. */
    GOES_ON
  }

  public CourseStore(Rows rows) {
    this.rows = rows;
    this.visits = new VisitStore(rows);
  }

  List<Course> of(PersonId person) {
    return rows.read(COURSE, "where person_id = ? order by number", person.value()).stream()
        .map(CourseStore::course).toList();
  }

  Plan plan(Course course) {
    return plan(rows, course);
  }

  /** The last course of a person. */
  Optional<Plan> last(PersonId person) {
    return last(rows, person);
  }

  /** The last course of everyone who has one, in two reads. */
  Map<PersonId, Plan> last() {
    Map<UUID, List<Planned>> doses = rows.read(DOSE, "order by planned_on").stream()
        .collect(Collectors.groupingBy(row -> row.uuid("course_id"),
            Collectors.mapping(CourseStore::dose, Collectors.toList())));
    return rows.read(COURSE, "order by number").stream().map(CourseStore::course)
        .map(course -> new Plan(course, doses.getOrDefault(course.id().value(), List.of())))
        .collect(Collectors.toMap(plan -> plan.course().person(), Function.identity(), (_, later) -> later));
  }

  private static Optional<Plan> last(Rows from, PersonId person) {
    return from
        .read(COURSE, "where person_id = ? order by number desc fetch first 1 row only", person.value())
        .stream().map(CourseStore::course).findFirst().map(course -> plan(from, course));
  }

  private static Plan plan(Rows from, Course course) {
    return new Plan(course, from.read(DOSE, "where course_id = ? order by planned_on", course.id().value())
        .stream().map(CourseStore::dose).toList());
  }

  List<Step> steps(CourseId course) {
    return rows.read(STEP, "where course_id = ? order by stepped_at, id", course.value()).stream()
        .map(CourseStore::step).toList();
  }

  /**
   * The plan as it now is; what it no longer has is taken out, and dosing visits move with their doses. What sessions
   * fulfilled is theirs: it stays as it is kept, whatever the plan says that was made from what was seen before.
   *
   * @return the plan as it was kept
   */
  Plan put(Tx tx, Plan wished) {
    List<Planned> before = plan(tx.rows(), wished.course()).doses();
    Plan plan = wished.fulfilledAs(before);
    UUID course = plan.course().id().value();
    PersonId person = plan.course().person();
    tx.put(course(plan.course()));
    before.stream().filter(each -> plan.dose(each.id()).isEmpty())
        .forEach(gone -> tx.remove(DOSE, gone.id().value()));
    plan.doses().forEach(dose -> tx.put(dose(course, person, dose)));
    Map<LocalDate, LocalDate> moves = new HashMap<>();
    before.stream().filter(Planned::ahead).forEach(was -> plan.dose(was.id())
        .filter(now -> now.ahead() && !now.day().equals(was.day()))
        .ifPresent(now -> moves.putIfAbsent(was.day(), now.day())));
    visits.moveDosing(tx, person, moves);
    return plan;
  }

  void put(Tx tx, PersonId person, Step step) {
    tx.put(Row.of(STEP, step.id()).set("course_id", step.course().value()).set("person_id", person.value())
        .set("kind", step.kind()).set("number", step.number()).set("from_day", step.day())
        .set("to_day", step.to().orElse(null)).set("words", step.words()).moment("stepped", step.when())
        .build());
  }

  /**
   * The dose that a session fulfils stands as the session does, in the same transaction: given in it from the first
   * medicine on, and open again, on the day it was planned for, where none was given after all. Which dose that is, is
   * settled when the medicine begins: a session that no dose was planned for then leaves the course as it is for good.
   */
  public void follow(Tx tx, PersonId person, UUID session, Optional<VisitId> visit, LocalDate day,
      Medicine medicine) {
    Rows now = tx.rows();
    Optional<Row> linked = now.read(DOSE, "where session_id = ?", session).stream().findFirst();
    if (linked.isPresent()) {
      Planned was = dose(linked.get());
      Planned then = medicine == Medicine.NONE
          ? was.open(planned(now, was))
          : was.given(visit, session, day);
      if (!then.equals(was)) {
        tx.put(dose(linked.get().uuid("course_id"), person, then));
      }
    } else if (medicine == Medicine.BEGINS) {
      last(now, person).ifPresent(plan -> Fulfilling.of(plan, day)
          .map(dose -> dose.given(visit, session, day))
          .ifPresent(dose -> tx.put(dose(plan.course().id().value(), person, dose))));
    }
  }

  /** The day a dose was planned for before it was given. */
  private static LocalDate planned(Rows from, Planned given) {
    return from.earlier(DOSE, given.id().value()).reversed().stream().map(image -> dose(image.row()))
        .filter(Planned::ahead).map(Planned::day).findFirst().orElse(given.first());
  }

  private static Row course(Course course) {
    Row.Builder row = Row.of(COURSE, course.id().value()).set("person_id", course.person().value())
        .set("number", course.number()).set("indication", course.aim().indication().orElse(null))
        .set("prescriber", course.aim().prescriber().orElse(null))
        .set("route", course.aim().route().orElse(null)).set("depth", course.aim().depth().orElse(null))
        .set("regimen_name", course.regimen().name())
        .set("regimen_legs", LegText.write(course.regimen().legs()))
        .set("regimen_source", course.regimen().source()).set("started_on", course.start())
        .set("avoids_off", course.avoidsOff());
    switch (course.standing()) {
      case Course.Standing.Open _ -> row.set("state", "OPEN");
      case Course.Standing.Paused(var since, var why) ->
        row.set("state", "PAUSED").set("stands_since", since).set("stands_words", why);
      case Course.Standing.Closed(var on, var reason, var why) ->
        row.set("state", reason).set("stands_since", on).set("stands_words", why);
    }
    return row.build();
  }

  private static Course course(Row row) {
    String state = row.text("state");
    Course.Standing standing = switch (state) {
      case "OPEN" -> new Course.Standing.Open();
      case "PAUSED" -> new Course.Standing.Paused(row.date("stands_since"), row.text("stands_words"));
      default -> new Course.Standing.Closed(row.date("stands_since"), Course.Reason.valueOf(state),
          row.text("stands_words"));
    };
    Regimen regimen = new Regimen(row.text("regimen_name"), LegText.read(row.text("regimen_legs")),
        row.text("regimen_source"));
    Course.Aim aim = new Course.Aim(Optional.ofNullable(row.textOrNull("indication")),
        Optional.ofNullable(row.textOrNull("prescriber")),
        Optional.ofNullable(row.textOrNull("route")).map(Route::valueOf),
        Optional.ofNullable(row.textOrNull("depth")).map(Depth::valueOf));
    return new Course(new CourseId(row.id()), row.as("person_id", PersonId::new), row.whole("number"), aim,
        regimen, row.date("started_on"), row.yes("avoids_off"), standing);
  }

  private static Row dose(UUID course, PersonId person, Planned dose) {
    return Row.of(DOSE, dose.id().value()).set("course_id", course)
        .set("person_id", person.value()).set("part", dose.part()).set("place", dose.place())
        .set("first_on", dose.first()).set("planned_on", dose.day()).set("state", dose.state())
        .set("why", dose.why().orElse(null)).set("depth", dose.depth().orElse(null))
        .set("visit_id", dose.visit().map(VisitId::value).orElse(null))
        .set("session_id", dose.session().orElse(null)).build();
  }

  private static Planned dose(Row row) {
    return new Planned(new PlannedId(row.id()), row.choice("part", Part.class), row.whole("place"),
        row.date("first_on"), row.date("planned_on"), row.choice("state", Planned.State.class),
        Optional.ofNullable(row.textOrNull("why")),
        Optional.ofNullable(row.textOrNull("depth")).map(Depth::valueOf), row.maybe("visit_id", VisitId::new),
        Optional.ofNullable(row.uuidOrNull("session_id")));
  }

  private static Step step(Row row) {
    return new Step(row.id(), new CourseId(row.uuid("course_id")), row.choice("kind", Step.Kind.class),
        row.whole("number"), row.date("from_day"), Optional.ofNullable(row.dateOrNull("to_day")),
        row.text("words"), row.moment("stepped"));
  }
}
