package app.understory.course.view.plan;

import app.understory.course.Course;
import app.understory.course.Courses;
import app.understory.course.Depth;
import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.Route;
import app.understory.course.Step;
import app.understory.course.calendar.DaysOff;
import app.understory.course.calendar.Replanning;
import app.understory.course.calendar.Rules;
import app.understory.course.regimen.Leg;
import app.understory.course.regimen.Regimen;
import app.understory.course.regimen.Regimens;
import app.understory.course.regimen.Template;
import app.understory.course.view.Outcome;
import app.understory.course.view.Seen;
import app.understory.course.view.Slate;
import app.understory.course.view.Sources;
import app.understory.people.PersonId;
import app.understory.visit.TypedDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A course about to begin, or its plan about to be changed. */
final class PlanModel {
  /** Its fields; those with a choice hold its name. */
  static final List<String> FIELDS = List.of("indication", "prescriber", "route", "depth", "start", "name",
      "legs", "avoids", "off");
  private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final PersonId person;
  private final Sources sources;
  private final Slate slate;
  private final ObservableList<LegFields> legs = FXCollections.observableArrayList(LegFields::all);
  private final ObservableList<Template> templates = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>(Fault.NONE);
  private final ReadOnlyObjectWrapper<Optional<Plan>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
  private @Nullable Seen seen;
  private String source = "";
  private boolean underWay;

  /** What it lacks. */
  enum Fault {
    NONE, LEGS, START, OFF, NOT_KEPT
  }

  PlanModel(PersonId person, Sources sources) {
    this.person = person;
    this.sources = sources;
    slate = new Slate(sources.vault().drafts(), "course/" + person.value(), FIELDS);
    legs.addListener((InvalidationListener) _ -> {
      slate.field("legs").set(LegFields.write(legs));
      look();
    });
    FIELDS.forEach(name -> slate.field(name).addListener((_, _, _) -> look()));
  }

  Slate slate() {
    return slate;
  }

  ObservableList<LegFields> legs() {
    return legs;
  }

  ObservableList<Template> templates() {
    return templates;
  }

  ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  /** How it would lie on the calendar. */
  ReadOnlyObjectProperty<Optional<Plan>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  boolean waiting() {
    return slate.waiting();
  }

  /** Whether a course that goes on is changed; otherwise one begins. */
  boolean changes() {
    return standing().isPresent();
  }

  private Optional<Plan> standing() {
    return Optional.ofNullable(seen).flatMap(Seen::plan).filter(plan -> !plan.course().closed());
  }

  /** Opens for what is seen. */
  void open(Seen now) {
    seen = now;
    underWay = false;
    Optional<Plan> last = now.plan();
    Course.Aim aim = last.map(plan -> plan.course().aim()).orElse(
        new Course.Aim(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    Regimen regimen = last.map(plan -> plan.course().regimen()).orElseGet(Regimens::usual);
    Map<String, String> values = new HashMap<>();
    values.put("indication", aim.indication().orElse(""));
    values.put("prescriber", aim.prescriber().or(() -> now.inForce().map(order -> order.prescriber()))
        .orElse(""));
    values.put("route", aim.route().or(() -> now.inForce().map(order -> order.medicine().route()))
        .map(Route::name).orElse(""));
    values.put("depth", aim.depth().map(Depth::name).orElse(""));
    values.put("start",
        AS_TYPED.format(standing().flatMap(plan -> plan.doses().stream().filter(Planned::ahead)
            .findFirst()).map(Planned::day).orElse(now.today())));
    values.put("name", regimen.name());
    values.put("legs", LegFields.write(regimen.legs().stream().map(LegFields::of).toList()));
    values.put("avoids", last.map(plan -> Boolean.toString(plan.course().avoidsOff())).orElse("true"));
    values.put("off", OffText.write(now.off()));
    source = regimen.source();
    slate.open(values);
    legs.setAll(LegFields.read(slate.text("legs")));
    fault.set(Fault.NONE);
    look();
    sources.stagehand().run(() -> sources.regimens().all()).then(templates::setAll);
  }

  /** Takes a regimen into the fields. */
  void take(Template template) {
    slate.field("name").set(template.regimen().name());
    source = template.regimen().source();
    legs.setAll(template.regimen().legs().stream().map(LegFields::of).toList());
  }

  /** One more stretch. */
  void more() {
    LegFields fields = new LegFields();
    fields.partProperty().set(Part.MAINTENANCE);
    legs.add(fields);
  }

  /** One stretch less. */
  void less(LegFields leg) {
    legs.remove(leg);
  }

  /** Where the regimen comes from. */
  String source() {
    return source;
  }

  private Optional<Regimen> regimen() {
    List<Optional<Leg>> all = legs.stream().map(LegFields::leg).toList();
    boolean whole = !all.isEmpty() && all.stream().allMatch(Optional::isPresent);
    boolean inOrder = whole && all.getFirst().filter(leg -> leg.part() == Part.INDUCTION).isPresent();
    return inOrder
        ? Optional.of(new Regimen(slate.text("name").isEmpty() ? "–" : slate.text("name"),
            all.stream().flatMap(Optional::stream).toList(), source))
        : Optional.empty();
  }

  private Optional<LocalDate> start() {
    return TypedDay.read(slate.text("start"), sources.people().now()) instanceof TypedDay.Clear(var day)
        ? Optional.of(day)
        : Optional.empty();
  }

  private Fault lacking() {
    if (regimen().isEmpty()) {
      return Fault.LEGS;
    }
    if (start().isEmpty()) {
      return Fault.START;
    }
    return off().isEmpty() ? Fault.OFF : Fault.NONE;
  }

  private Optional<DaysOff> off() {
    return OffText.read(slate.text("off"), sources.people().now());
  }

  private void look() {
    preview.set(seen != null && lacking() == Fault.NONE ? Optional.of(laid()) : Optional.empty());
  }

  private boolean avoids() {
    return Boolean.parseBoolean(slate.text("avoids"));
  }

  private Plan laid() {
    int gap = seen == null ? 1 : seen.gap();
    Replanning replanning = new Replanning(
        new Rules(gap, avoids() ? off().orElse(DaysOff.NONE) : DaysOff.NONE), sources.courses()::nextDoseId);
    LocalDate first = start().orElseThrow();
    Regimen regimen = regimen().orElseThrow();
    return standing().map(plan -> replanning.relay(plan,
        plan.course().with(aim(), regimen, avoids()), first)).orElseGet(() -> replanning.begin(
            new Course(sources.courses().nextId(), person, number(), aim(), regimen, first, avoids(),
                new Course.Standing.Open())));
  }

  private int number() {
    return Optional.ofNullable(seen).flatMap(Seen::plan).map(plan -> plan.course().number() + 1).orElse(1);
  }

  private Course.Aim aim() {
    return new Course.Aim(maybe("indication"), maybe("prescriber"), maybe("route").map(Route::valueOf),
        maybe("depth").map(Depth::valueOf));
  }

  private Optional<String> maybe(String field) {
    return Optional.of(slate.text(field)).filter(words -> !words.isEmpty());
  }

  /**
   * Keeps the plan as it is previewed, or says what it lacks. What was typed goes only once the plan is kept.
   *
   * @param keep keeps it
   * @param done runs when it is kept
   */
  void keep(PlanPanel.Keeper keep, Runnable done) {
    if (underWay) {
      return;
    }
    fault.set(lacking());
    if (fault.get() != Fault.NONE) {
      return;
    }
    underWay = true;
    Plan plan = laid();
    Step.Kind kind = changes() ? Step.Kind.CHANGED : number() > 1 ? Step.Kind.TAKEN_UP : Step.Kind.BEGUN;
    Courses.Done deed = Courses.Done.of(kind, start().orElseThrow(), plan.course().regimen().name());
    Outcome outcome = new Outcome(() -> kept(done), this::lost);
    sources.stagehand().follow(sources.days().set(off().orElseThrow()))
        .then(_ -> keep.keep(plan, deed, outcome)).orElse(_ -> lost());
  }

  private void kept(Runnable done) {
    if (underWay) {
      leave();
      done.run();
    }
  }

  private void lost() {
    underWay = false;
    fault.set(Fault.NOT_KEPT);
  }

  /** Keeps the regimen for other courses: under its name, in the place of the template of that name. */
  void keepTemplate(Runnable done) {
    regimen().ifPresentOrElse(regimen -> {
      Optional<Template> same = templates.stream()
          .filter(each -> each.regimen().name().equalsIgnoreCase(regimen.name())).findFirst();
      sources.stagehand().follow(same.map(each -> sources.regimens().keep(each.id(), regimen))
          .orElseGet(() -> sources.regimens().add(regimen)))
          .then(_ -> sources.stagehand().run(() -> sources.regimens().all()).then(all -> {
            templates.setAll(all);
            done.run();
          }));
    }, () -> fault.set(Fault.LEGS));
  }

  void leave() {
    underWay = false;
    slate.done();
  }
}
