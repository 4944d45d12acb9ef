package app.understory.measure.view.plan;

import app.understory.kit.work.Stagehand;
import app.understory.measure.due.Plan;
import app.understory.measure.due.Plans;
import app.understory.measure.due.Plans.Planned;
import app.understory.measure.view.Overview;
import app.understory.people.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** What is due when, for one person or for everyone. Each choice is kept as it is made, and can be taken back. */
public final class PlanModel {
  private final Plans plans;
  private final Stagehand stagehand;
  private final ReadOnlyObjectProperty<@Nullable Overview> overview;
  private final BooleanProperty everyone = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final Deque<Step> done = new ArrayDeque<>();

  /**
   * One measure.
   *
   * @param plan     the plan chosen here; empty where the person has none of their own
   * @param practice the practice's plan
   */
  record Line(String id, String name, Optional<Plan> plan, Plan practice) {}

  private record Step(boolean everyone, String id, Optional<Plan> before) {}

  /** @param overview what was read of the person */
  public PlanModel(Plans plans, ReadOnlyObjectProperty<@Nullable Overview> overview, Stagehand stagehand) {
    this.plans = plans;
    this.overview = overview;
    this.stagehand = stagehand;
    everyone.addListener(_ -> read());
    overview.addListener(_ -> read());
  }

  /** Whether it is for everyone who has no plan of their own. */
  BooleanProperty everyoneProperty() {
    return everyone;
  }

  /** Every measure with its plan. */
  ReadOnlyObjectProperty<List<Line>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** The last choice was not kept. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  /** What the person is called. */
  String name() {
    return Optional.ofNullable(overview.get()).map(Overview::person).map(Person::preferredName).orElse("");
  }

  /** Reads the plans again. */
  void read() {
    Overview seen = overview.get();
    if (seen == null) {
      return;
    }
    boolean all = everyone.get();
    stagehand.run(() -> {
      Map<String, Plan> practices = new HashMap<>();
      seen.planned().forEach(one -> practices.put(id(one), plans.practices(id(one))));
      return practices;
    }).then(practices -> lines.set(seen.planned().stream().map(one -> {
      Plan practice = practices.getOrDefault(id(one), one.plan());
      Optional<Plan> own = one.own() ? Optional.of(one.plan()) : Optional.empty();
      return new Line(id(one), one.measure().about().name(), all ? Optional.of(practice) : own, practice);
    }).toList()));
  }

  private static String id(Planned planned) {
    return planned.measure().about().id();
  }

  /** Chooses a plan; none is the practice's own, for one person. */
  void choose(Line line, Optional<Plan> plan) {
    if (!line.plan().equals(plan)) {
      done.push(new Step(everyone.get(), line.id(), line.plan()));
      keep(new Step(everyone.get(), line.id(), plan));
    }
  }

  /** Takes the last choice back. */
  void undo() {
    Step step = done.poll();
    if (step != null) {
      keep(step);
    }
  }

  private void keep(Step step) {
    Overview seen = overview.get();
    if (seen == null) {
      return;
    }
    CompletableFuture<Void> kept = step.everyone()
        ? plans.practices(step.id(), step.before().orElseThrow())
        : plans.own(seen.person().id(), step.id(), step.before());
    stagehand.follow(kept).then(_ -> {
      failed.set(false);
      read();
    }).orElse(_ -> failed.set(true));
  }
}
