package app.understory.intake.view.safety;

import app.understory.intake.safety.Part;
import app.understory.intake.safety.Review;
import app.understory.intake.safety.SafetyPlan;
import app.understory.intake.safety.SafetyPlans;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.practice.Clinician;
import app.understory.practice.Setup;
import app.understory.vault.Vault;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One person's plan of safety: what is written, how far it is kept, and when it was gone through. */
final class SafetyPlanModel {
  private final PersonId person;
  private final Sources sources;
  private final Vault vault;
  private final Stagehand stagehand;
  private final Following following;
  private final List<PartLine> lines;
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(
      new Keeping(Keeping.State.UNTOUCHED, Optional.empty()));
  private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(
      new Known("", List.of(), false));
  private final ReadOnlyObjectWrapper<Optional<Reviewed>> looked = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private boolean laid;

  /** What is read and written here. */
  record Sources(SafetyPlans plans, People people, Setup setup) {}

  /** A time when it was gone through. */
  record Reviewed(Review review, String by) {}

  /**
   * What stands beside the words.
   *
   * @param name    what the person is called
   * @param changed whether it was written in after the last review
   */
  record Known(String name, List<Reviewed> reviews, boolean changed) {
    Known {
      reviews = List.copyOf(reviews);
    }
  }

  /** How far the words are kept. */
  record Keeping(State state, Optional<Moment> when) {
    /** How far. */
    enum State {
      UNTOUCHED, TYPING, KEPT, FAILED
    }
  }

  private record Read(String name, Optional<SafetyPlan> plan, List<Reviewed> reviews) {}

  SafetyPlanModel(PersonId person, Sources sources, Vault vault, Stagehand stagehand) {
    this.person = person;
    this.sources = sources;
    this.vault = vault;
    this.stagehand = stagehand;
    following = new Following(vault.changes(), change -> person.value().equals(change.subject()),
        () -> stagehand.show(this::read));
    lines = Stream.of(Part.values()).map(part -> new PartLine(part, this::typed)).toList();
  }

  PersonId person() {
    return person;
  }

  LocalDate today() {
    return vault.time().today();
  }

  /** The parts, in order. */
  List<PartLine> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Known> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** The earlier plan that is looked at, if one is. */
  ReadOnlyObjectProperty<Optional<Reviewed>> lookedProperty() {
    return looked.getReadOnlyProperty();
  }

  void shown() {
    following.begin();
    read();
  }

  /** Leaves the view: everything is kept. */
  void hidden() {
    lines.forEach(this::keep);
    following.end();
  }

  private void read() {
    stagehand.run(() -> {
      Map<UUID, String> names = sources.setup().clinicians().stream()
          .collect(Collectors.toMap(Clinician::id, Clinician::name));
      return new Read(sources.people().find(person).map(Person::preferredName).orElse(""),
          sources.plans().of(person), sources.plans().reviews(person).stream()
              .map(review -> new Reviewed(review, names.getOrDefault(review.by(), ""))).toList());
    }).then(this::lay);
  }

  private void lay(Read read) {
    Function<Part, String> stands = part -> read.plan().map(plan -> plan.of(part)).orElse("");
    lines.forEach(line -> line.show(stands.apply(line.part())));
    if (!laid) {
      laid = true;
      lines.forEach(line -> vault.drafts().read(place(line)).ifPresent(line.wordsProperty()::set));
    }
    known.set(new Known(read.name(), read.reviews(), read.reviews().stream().findFirst()
        .filter(
            last -> !last.review().plan().words().equals(read.plan().map(SafetyPlan::words).orElse(Map.of())))
        .isPresent()));
  }

  private void typed(PartLine line) {
    keeping.set(new Keeping(Keeping.State.TYPING, Optional.empty()));
    if (line.unkept()) {
      vault.drafts().type(place(line), line.wordsProperty().get());
    } else {
      vault.drafts().clear(place(line));
    }
  }

  /** Keeps a part, where it is not kept yet. */
  void keep(PartLine line) {
    if (!line.unkept()) {
      return;
    }
    String words = line.wordsProperty().get();
    line.sends(words);
    stagehand.follow(sources.plans().write(person, line.part(), words)).then(_ -> {
      if (line.arrives(words, true)) {
        vault.drafts().clear(place(line));
        keeping.set(new Keeping(Keeping.State.KEPT, Optional.of(vault.time().now())));
      }
    }).orElse(_ -> {
      line.arrives(words, false);
      keeping.set(new Keeping(Keeping.State.FAILED, Optional.empty()));
    });
  }

  /** Whether anything is written in it. */
  boolean written() {
    return lines.stream().anyMatch(line -> !line.wordsProperty().get().isBlank());
  }

  /** It was gone through together now. */
  void review() {
    lines.forEach(this::keep);
    if (written()) {
      stagehand.follow(sources.plans().review(person)).then(_ -> read())
          .orElse(_ -> keeping.set(new Keeping(Keeping.State.FAILED, Optional.empty())));
    }
  }

  /** Looks at the plan as it was then, or at the one that stands. */
  void look(Optional<Reviewed> at) {
    looked.set(at);
  }

  /** The words of the plan that is looked at. */
  SafetyPlan words() {
    Map<Part, String> now = lines.stream()
        .collect(Collectors.toMap(PartLine::part, line -> line.wordsProperty().get()));
    return looked.get().map(at -> at.review().plan())
        .orElseGet(() -> new SafetyPlan(person, now, vault.time().now()));
  }

  /** The reviews that can be looked at, newest first. */
  List<Reviewed> reviews() {
    return new ArrayList<>(known.get().reviews());
  }

  private String place(PartLine line) {
    return "safety-plan/" + person.value() + "/" + line.part();
  }
}
