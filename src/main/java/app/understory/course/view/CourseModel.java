package app.understory.course.view;

import app.understory.course.Course;
import app.understory.course.Courses;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.Step;
import app.understory.course.calendar.DaysOff;
import app.understory.course.calendar.Replanning;
import app.understory.course.calendar.Rules;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.session.account.Ledger;
import app.understory.vault.rows.Following;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The course of one person: what is seen of it, the day one is at, and what is done to it. */
public final class CourseModel {
  private final PersonId person;
  private final Sources sources;
  private final Following following;
  private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Optional<Planned>> carried = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final BooleanProperty failed = new SimpleBooleanProperty();
  private final Deque<Plan> before = new ArrayDeque<>();

  CourseModel(PersonId person, Sources sources) {
    this.person = person;
    this.sources = sources;
    following = new Following(sources.vault().changes(), change -> person.value().equals(change.subject()),
        () -> sources.stagehand().show(this::read));
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    following.end();
  }

  private void read() {
    sources.stagehand().run(this::look).then(found -> {
      if (!found.equals(seen.get())) {
        seen.set(found);
      }
      if (day.get() == null) {
        day.set(found.plan().flatMap(plan -> plan.next(found.today())).map(next -> next.dose().day())
            .orElse(found.today()));
      }
    });
  }

  private Seen look() {
    Optional<Plan> plan = sources.courses().last(person);
    List<Course> all = sources.courses().of(person);
    List<Step> steps = plan.map(each -> sources.courses().steps(each.course().id())).orElse(List.of());
    return new Seen(sources.people().find(person).map(Person::preferredName).orElse(""), plan,
        all.isEmpty() ? all : all.subList(0, all.size() - 1), steps, sources.orders().of(person),
        Ledger.of(person, sources.log()), sources.days().now(), sources.courses().today());
  }

  /** What is shown; null until it was read. */
  public ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** The day one is at; null until something was read. */
  public ObjectProperty<@Nullable LocalDate> dayProperty() {
    return day;
  }

  /** The dose that was picked up and is not yet set down. */
  public ReadOnlyObjectProperty<Optional<Planned>> carriedProperty() {
    return carried.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** Whether the last thing done could not be kept. */
  BooleanProperty failedProperty() {
    return failed;
  }

  PersonId person() {
    return person;
  }

  Sources sources() {
    return sources;
  }

  /** The plan as it is seen. */
  Optional<Plan> seenPlan() {
    return plan();
  }

  private Optional<Plan> plan() {
    return Optional.ofNullable(seen.get()).flatMap(Seen::plan);
  }

  /** The dose on that day, those still to come first. */
  public Optional<Planned> on(LocalDate there) {
    List<Planned> all = plan().map(Plan::doses).orElse(List.of()).stream()
        .filter(dose -> dose.day().equals(there)).toList();
    return all.stream().filter(Planned::counts).findFirst().or(() -> all.stream().findFirst());
  }

  /** The dose on the day one is at. */
  public Optional<Planned> here() {
    return Optional.ofNullable(day.get()).flatMap(this::on);
  }

  /** Goes so many days on or back. */
  public void go(long days) {
    LocalDate from = day.get();
    if (from != null) {
      day.set(from.plusDays(days));
    }
  }

  /** Picks up the dose of that day, where it is still to come. */
  public void pickUp(LocalDate there) {
    boolean may = plan().filter(each -> !each.course().closed()).isPresent();
    carried.set(may ? on(there).filter(Planned::ahead) : Optional.empty());
  }

  /** Puts down what is carried where it was. */
  public void letGo() {
    carried.set(Optional.empty());
  }

  /** Sets down what is carried on that day. */
  public void setDown(LocalDate there) {
    Optional<Planned> dose = carried.get();
    carried.set(Optional.empty());
    dose.ifPresent(each -> move(each, there, false, "", Outcome.NONE));
  }

  /** Moves a dose to a day, alone or with all after it. */
  void move(Planned dose, LocalDate to, boolean all, String why, Outcome outcome) {
    plan().filter(_ -> !dose.day().equals(to)).ifPresentOrElse(plan -> {
      Optional<String> because = Optional.of(why.strip()).filter(words -> !words.isEmpty());
      Plan then = all
          ? replanning().moveAll(plan, dose, to, because)
          : Replanning.move(plan, dose, to, because);
      day.set(to);
      keep(plan, then, new Courses.Done(all ? Step.Kind.MOVED_ALL : Step.Kind.MOVED, plan.number(dose),
          dose.day(), Optional.of(to), why), outcome);
    }, outcome.kept());
  }

  /** The dose was missed: all after it moves on by one place, or it is dropped. */
  void missed(Planned dose, boolean shift, Outcome outcome) {
    plan().ifPresent(plan -> keep(plan,
        shift ? replanning().shift(plan, dose) : Replanning.drop(plan, dose),
        new Courses.Done(shift ? Step.Kind.SHIFTED : Step.Kind.DROPPED, plan.number(dose), dose.day(),
            Optional.empty(), ""),
        outcome));
  }

  /** The course rests from today on. */
  void pause(String why, Outcome outcome) {
    stand(new Course.Standing.Paused(today(), why.strip()), Step.Kind.PAUSED, why, outcome);
  }

  /** The course is over. */
  void close(Course.Reason reason, String why, Outcome outcome) {
    stand(new Course.Standing.Closed(today(), reason, why.strip()), Step.Kind.CLOSED, why, outcome);
  }

  private void stand(Course.Standing standing, Step.Kind kind, String why, Outcome outcome) {
    plan().ifPresent(
        plan -> keep(plan, plan.standing(standing), Courses.Done.of(kind, today(), why), outcome));
  }

  /** The course goes on from today. */
  void resume() {
    plan().ifPresent(plan -> keep(plan, replanning().resume(plan, today()),
        Courses.Done.of(Step.Kind.RESUMED, today(), ""), Outcome.NONE));
  }

  /** Takes back the last thing done here. */
  void undo() {
    Plan last = before.poll();
    undoable.set(!before.isEmpty());
    if (last != null) {
      write(last, Courses.Done.of(Step.Kind.UNDONE, today(), ""),
          new Outcome(() -> {}, () -> remember(last)));
    }
  }

  /** Keeps a course as it now is; what it was can be had back. */
  void keep(Plan was, Plan now, Courses.Done done, Outcome outcome) {
    write(now, done, new Outcome(() -> {
      remember(was);
      outcome.kept().run();
    }, outcome.lost()));
  }

  private void remember(Plan was) {
    before.push(was);
    undoable.set(true);
  }

  /** Keeps a course that begins. */
  void begin(Plan fresh, Courses.Done done, Outcome outcome) {
    write(fresh, done, new Outcome(() -> {
      before.clear();
      undoable.set(false);
      outcome.kept().run();
    }, outcome.lost()));
  }

  private void write(Plan plan, Courses.Done done, Outcome outcome) {
    failed.set(false);
    sources.stagehand().follow(sources.courses().keep(plan, done)).then(_ -> {
      outcome.kept().run();
      read();
    }).orElse(_ -> {
      failed.set(true);
      outcome.lost().run();
    });
  }

  LocalDate today() {
    return sources.courses().today();
  }

  /** What lays the calendar out here: under no gap of the order, and over no day off where that is wished. */
  Replanning replanning() {
    Seen now = seen.get();
    boolean avoids = plan().map(plan -> plan.course().avoidsOff()).orElse(false);
    return now == null
        ? new Replanning(Rules.NONE, sources.courses()::nextDoseId)
        : new Replanning(new Rules(now.gap(), avoids ? now.off() : DaysOff.NONE),
            sources.courses()::nextDoseId);
  }
}
