package app.understory.intake.view.talk;

import app.understory.intake.talk.Consultation;
import app.understory.intake.talk.Consultation.Outcome;
import app.understory.intake.talk.Consultations;
import app.understory.intake.talk.TalkDraft;
import app.understory.intake.talk.TalkField;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.vault.files.Drafts;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Moment;
import app.understory.visit.TypedDay;
import app.understory.visit.TypedWhen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The page of a first talk: a draft as it is typed, a row when a place is left. */
final class TalkModel {
  private final PersonId id;
  private final Sources sources;
  private final Stagehand stagehand;
  private final Following following;
  private final Map<TalkField, StringProperty> fields = new EnumMap<>(TalkField.class);
  private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Consultation> talk = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(new Keeping.Untouched());
  private final ReadOnlyObjectWrapper<Optional<TypedWhen.Why>> notThen = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<TypedWhen.Why>> notAsked = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final Deque<Consultation> before = new ArrayDeque<>();
  /** What the disk holds, and what is on its way to it. */
  private @Nullable Consultation kept;
  private @Nullable Consultation writing;
  private boolean filling;

  /** What the page is put together from. */
  record Sources(Consultations talks, People people, Drafts drafts, Changes changes) {}

  /** How far the page is kept. */
  sealed interface Keeping {
    /** Nothing was written yet. */
    record Untouched() implements Keeping {}

    /** Something is being typed; it is in its draft. */
    record Typing() implements Keeping {}

    /** All of it is kept, since then. */
    record Kept(Moment when) implements Keeping {}

    /** The disk did not take it; it stands on the page and in its draft. */
    record Failed() implements Keeping {}
  }

  TalkModel(PersonId id, Sources sources, Stagehand stagehand) {
    this.id = id;
    this.sources = sources;
    this.stagehand = stagehand;
    following = new Following(sources.changes(), change -> change.kind().equals("person")
        && id.value().equals(change.subject()), () -> stagehand.show(this::readPerson));
    for (TalkField field : TalkField.values()) {
      StringProperty text = new SimpleStringProperty("");
      text.addListener(_ -> typed());
      fields.put(field, text);
    }
  }

  private record Read(Optional<Person> person, Consultation talk) {}

  /** Reads it, with what was in its draft. */
  void shown() {
    following.begin();
    stagehand.run(() -> new Read(sources.people().find(id), sources.talks().open(id))).then(read -> {
      person.set(read.person().orElse(null));
      if (Objects.equals(talk.get(), kept)) {
        kept = read.talk();
        fill(read.talk());
      }
      sources.drafts().read(place()).map(TalkDraft::read)
          .ifPresent(typed -> typed.forEach((field, words) -> field(field).set(words)));
    });
  }

  void hidden() {
    following.end();
    keep();
  }

  private void readPerson() {
    stagehand.run(() -> sources.people().find(id)).then(found -> person.set(found.orElse(null)));
  }

  private void fill(Consultation now) {
    filling = true;
    talk.set(now);
    fields.forEach((field, text) -> text.set(now.at(field)));
    filling = false;
  }

  private void typed() {
    if (!filling) {
      keeping.set(new Keeping.Typing());
      sources.drafts().type(place(), TalkDraft.written(words()));
    }
  }

  private String place() {
    return "talk/" + id.value();
  }

  private Map<TalkField, String> words() {
    Map<TalkField, String> words = new EnumMap<>(TalkField.class);
    fields.forEach((field, text) -> words.put(field, text.get()));
    return words;
  }

  /** Keeps what stands on the page, where it differs from what is kept. */
  void keep() {
    Consultation standing = talk.get();
    if (standing != null) {
      save(standing.with(words()));
    }
  }

  private void save(Consultation now) {
    Consultation standing = talk.get();
    if (standing != null && !now.equals(standing)) {
      before.push(standing);
      put(now);
    } else if (now.equals(kept)) {
      sources.drafts().clear(place());
      if (keeping.get() instanceof Keeping.Typing) {
        keeping.set(new Keeping.Kept(sources.talks().now()));
      }
    } else if (!now.equals(writing)) {
      put(now);
    }
  }

  private void put(Consultation now) {
    talk.set(now);
    writing = now;
    stagehand.follow(sources.talks().save(now)).then(done -> {
      kept = done;
      arrived(now);
      if (done.equals(talk.get()) && now.with(words()).equals(done)) {
        sources.drafts().clear(place());
        keeping.set(new Keeping.Kept(sources.talks().now()));
      }
    }).orElse(_ -> {
      arrived(now);
      keeping.set(new Keeping.Failed());
    });
  }

  private void arrived(Consultation sent) {
    if (sent.equals(writing)) {
      writing = null;
    }
  }

  /** Takes the last change that was kept back; false where there is none. */
  boolean undo() {
    keep();
    Consultation was = before.poll();
    if (was != null) {
      fill(was);
      put(was);
    }
    return was != null;
  }

  /** What came of it; the same once more takes it back. */
  void choose(Outcome outcome) {
    keep();
    Consultation standing = talk.get();
    if (standing != null) {
      boolean same = standing.outcome().filter(outcome::equals).isPresent();
      save(standing.with(same ? Optional.empty() : Optional.of(outcome)));
      if (!same) {
        stagehand.follow(sources.talks().held(standing));
      }
    }
  }

  /** The day by which something is to follow, as it was typed; empty takes it back. */
  void followUp(String typed) {
    day(typed, notThen, day -> {
      Consultation standing = talk.get();
      if (standing != null) {
        save(standing.with(words()).followUp(day));
      }
    });
  }

  /** The day on which they first asked, as it was typed; empty takes it back. */
  void inquired(String typed) {
    day(typed, notAsked, day -> {
      Consultation standing = talk.get();
      if (standing != null) {
        save(standing.with(words()).inquired(day));
      }
    });
  }

  private void day(String typed, ReadOnlyObjectWrapper<Optional<TypedWhen.Why>> not,
      Consumer<Optional<LocalDate>> use) {
    if (typed.isBlank()) {
      not.set(Optional.empty());
      use.accept(Optional.empty());
      return;
    }
    switch (TypedDay.read(typed, sources.talks().now())) {
      case TypedDay.Clear(LocalDate day) -> {
        not.set(Optional.empty());
        use.accept(Optional.of(day));
      }
      case TypedDay.Refused(TypedWhen.Why why) -> not.set(Optional.of(why));
    }
  }

  /** The follow-up was seen to, or after all was not. */
  void followed(boolean seen) {
    keep();
    Consultation standing = talk.get();
    if (standing != null) {
      save(standing.followed(seen ? Optional.of(sources.talks().now()) : Optional.empty()));
    }
  }

  /** The prospect comes to intake: all that is known of them goes with them. */
  void beginIntake(Consumer<Person> then) {
    keep();
    Person now = person.get();
    if (now != null && now.status() == Person.Status.PROSPECT) {
      stagehand.follow(sources.people().save(now.withStatus(Person.Status.INTAKE))).then(then);
    }
  }

  /** How many minutes it goes on, on its own day and until something came of it. */
  OptionalLong minutes() {
    Consultation standing = talk.get();
    Moment now = sources.talks().now();
    return standing == null || !standing.began().day().equals(now.day())
        ? OptionalLong.empty()
        : OptionalLong.of(Math.max(0, Duration.between(standing.began().at(), now.at()).toMinutes()));
  }

  LocalDate today() {
    return sources.people().today();
  }

  StringProperty field(TalkField field) {
    StringProperty text = fields.get(field);
    if (text == null) {
      throw new IllegalArgumentException("no place " + field);
    }
    return text;
  }

  ReadOnlyObjectProperty<@Nullable Person> personProperty() {
    return person.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Consultation> talkProperty() {
    return talk.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /** Why the day of the follow-up was not taken. */
  ReadOnlyObjectProperty<Optional<TypedWhen.Why>> notThenProperty() {
    return notThen.getReadOnlyProperty();
  }

  /** Why the day of the inquiry was not taken. */
  ReadOnlyObjectProperty<Optional<TypedWhen.Why>> notAskedProperty() {
    return notAsked.getReadOnlyProperty();
  }
}
