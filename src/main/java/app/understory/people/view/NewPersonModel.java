package app.understory.people.view;

import app.understory.kit.work.Stagehand;
import app.understory.people.FoldedText;
import app.understory.people.Namesakes;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.people.TypedBirth;
import app.understory.vault.files.Drafts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Someone about to be added: a name, and what may be known beside it. What is typed is a draft within a second. */
final class NewPersonModel {
  private static final String PLACE = "people/new";
  private static final String BETWEEN = "\u001f";

  private final People people;
  private final Stagehand stagehand;
  private final Drafts drafts;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty pronouns = new SimpleStringProperty("");
  private final StringProperty born = new SimpleStringProperty("");
  private final ObjectProperty<Answer> answer = new SimpleObjectProperty<>(new Answer.Quiet());
  private List<Person> everyone = List.of();
  private PersonId id;
  private boolean asked;
  private boolean touched;
  private boolean silent;

  /** What is said beneath the fields. */
  sealed interface Answer {
    /** Nothing. */
    record Quiet() implements Answer {}

    /** The birth date was understood so. */
    record Born(LocalDate day) implements Answer {}

    /** A name is needed. */
    record NoName() implements Answer {}

    /** The birth date was not taken. */
    record NotBorn(TypedBirth.Why why) implements Answer {}

    /** Someone of that name is here; Enter once more adds another. */
    record Namesake(Person person, Namesakes.Mark mark) implements Answer {}

    /** It could not be kept; what was typed stays. */
    record NotKept() implements Answer {}
  }

  NewPersonModel(People people, Stagehand stagehand, Drafts drafts) {
    this.people = people;
    this.stagehand = stagehand;
    this.drafts = drafts;
    this.id = people.nextId();
    Stream.of(name, pronouns, born).forEach(field -> field.addListener((_, _, _) -> typed()));
  }

  /**
   * Begins with a name; what was being typed last takes its place, unless a key was quicker.
   *
   * @param offered told when it has: the next key may stand for all of it
   */
  void begin(String suggested, Runnable offered) {
    id = people.nextId();
    asked = false;
    fill(suggested.strip());
    touched = false;
    record Read(List<Person> everyone, Optional<String> draft) {}
    stagehand
        .run(() -> new Read(Stream.concat(people.everyone().stream(), people.archived().stream()).toList(),
            drafts.read(PLACE)))
        .then(read -> {
          everyone = read.everyone();
          read.draft().filter(_ -> !touched).ifPresent(draft -> {
            fill(draft.split(BETWEEN, -1));
            offered.run();
          });
        });
  }

  private void fill(String... fields) {
    silent = true;
    name.set(fields[0]);
    pronouns.set(fields.length > 1 ? fields[1] : "");
    born.set(fields.length > 2 ? fields[2] : "");
    silent = false;
    answer.set(new Answer.Quiet());
  }

  private void typed() {
    if (!silent) {
      asked = false;
      touched = true;
      drafts.type(PLACE, draft());
      answer.set(understood());
    }
  }

  private String draft() {
    return String.join(BETWEEN, name.get(), pronouns.get(), born.get());
  }

  private Answer understood() {
    return TypedBirth.read(born.get(), people.today()) instanceof TypedBirth.Clear(LocalDate day)
        ? new Answer.Born(day)
        : new Answer.Quiet();
  }

  /** Adds the person, or says what stands against it. */
  void keep(Consumer<Person> added) {
    Optional<LocalDate> birthDate = Optional.empty();
    if (name.get().isBlank()) {
      answer.set(new Answer.NoName());
      return;
    }
    if (!born.get().isBlank()) {
      switch (TypedBirth.read(born.get(), people.today())) {
        case TypedBirth.Clear(LocalDate day) -> birthDate = Optional.of(day);
        case TypedBirth.Refused(TypedBirth.Why why) -> {
          answer.set(new Answer.NotBorn(why));
          return;
        }
      }
    }
    Person person = new Person(id, name.get().strip(), Optional.empty(), text(pronouns), birthDate,
        Person.Reach.UNKNOWN, Person.Status.PROSPECT, people.now(), Optional.empty());
    Optional<Person> namesake = namesake(person);
    if (namesake.isPresent() && !asked) {
      asked = true;
      answer.set(new Answer.Namesake(namesake.get(),
          Namesakes.among(List.of(namesake.get(), person)).of(namesake.get().id()).orElseThrow()));
      return;
    }
    save(person, added);
  }

  private void save(Person person, Consumer<Person> added) {
    String keeping = draft();
    stagehand.follow(people.save(person)).then(kept -> {
      if (draft().equals(keeping)) {
        fill("");
        drafts.clear(PLACE);
      }
      added.accept(kept);
    }).orElse(_ -> answer.set(new Answer.NotKept()));
  }

  private Optional<Person> namesake(Person person) {
    FoldedText wanted = FoldedText.of(person.preferredName());
    return everyone.stream().filter(other -> FoldedText.of(other.preferredName().strip()).reads(wanted))
        .findFirst();
  }

  private static Optional<String> text(StringProperty field) {
    return Optional.of(field.get().strip()).filter(words -> !words.isEmpty());
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty pronounsProperty() {
    return pronouns;
  }

  StringProperty bornProperty() {
    return born;
  }

  ObjectProperty<Answer> answerProperty() {
    return answer;
  }
}
