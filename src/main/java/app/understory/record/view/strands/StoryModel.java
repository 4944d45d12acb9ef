package app.understory.record.view.strands;

import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.record.strands.Loom;
import app.understory.record.strands.Story;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.strand.Turn;
import app.understory.vault.files.Drafts;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Timekeeper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** One strand alone, and what is said of where it stands: in its draft as it is typed, a turn of its own when left. */
final class StoryModel {
  private final StrandId id;
  private final Loom loom;
  private final Strands strands;
  private final Timekeeper time;
  private final Drafts drafts;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<@Nullable Story> story = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Strand>> others = new ReadOnlyObjectWrapper<>(List.of());
  private final StringProperty sentence = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
  private final Deque<Consumer<Story>> before = new ArrayDeque<>();
  /** The turn that is made here; every change until the screen is left is one turn. */
  private Optional<UUID> occasion = Optional.empty();
  /** That turn as it was noted last. */
  private Optional<Turn> noted = Optional.empty();
  private boolean typed;
  private boolean silent;
  private final Following following;

  StoryModel(StrandId id, Loom loom, Strands strands, Timekeeper time, Drafts drafts, Changes changes,
      Stagehand stagehand) {
    this.id = id;
    this.loom = loom;
    this.strands = strands;
    this.time = time;
    this.drafts = drafts;
    this.stagehand = stagehand;
    following = new Following(changes,
        change -> person().filter(each -> each.value().equals(change.subject())).isPresent(),
        () -> stagehand.show(this::read));
    sentence.addListener((_, _, now) -> type(now));
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    keep();
    occasion = Optional.empty();
    noted = Optional.empty();
    before.clear();
    following.end();
  }

  private record Read(Optional<Story> story, List<Strand> others, Optional<String> draft) {}

  private void read() {
    stagehand.run(() -> {
      Optional<Story> told = loom.story(id);
      List<Strand> rest = told.map(each -> strands.of(each.strand().person())).orElse(List.of()).stream()
          .filter(each -> !each.id().equals(id) && each.mergedInto().isEmpty()).toList();
      return new Read(told, rest, drafts.read(place()));
    }).then(this::take);
  }

  private void take(Read read) {
    others.set(read.others());
    read.story().ifPresent(told -> {
      story.set(told);
      if (!typed) {
        show(told.lastTurn().flatMap(Turn::whatChanged).orElse(""));
        read.draft().ifPresent(sentence::set);
      }
    });
  }

  private void show(String words) {
    silent = true;
    sentence.set(words);
    silent = false;
  }

  private void type(String words) {
    if (!silent) {
      typed = true;
      drafts.type(place(), words);
    }
  }

  private String place() {
    return "strand/" + id.value();
  }

  /** Says where it stands now. */
  void stand(Strand.Status status) {
    Story told = story.get();
    if (told != null && status(told) != status) {
      if (!typed) {
        show("");
      }
      write(turn(told, status), told);
    }
  }

  /** Keeps the sentence on what changed, if one was typed. */
  void keep() {
    Story told = story.get();
    if (told != null && typed) {
      write(turn(told, status(told)), told);
    }
  }

  /** Where it stands: what was said here last knows more than what was read. */
  private Strand.Status status(Story told) {
    return noted.flatMap(Turn::status).orElse(told.strand().status());
  }

  private Turn turn(Story told, Strand.Status status) {
    UUID here = occasion.orElseGet(() -> strands.nextId().value());
    occasion = Optional.of(here);
    String words = sentence.get().strip();
    return new Turn(Turn.idOf(id, Turn.Occasion.BETWEEN, here), told.strand().id(), Turn.Occasion.BETWEEN,
        here,
        Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of(status),
        words.isEmpty() ? Optional.empty() : Optional.of(words), time.now());
  }

  private void write(Turn turn, Story told) {
    Turn was = noted.orElseGet(
        () -> Turn.at(turn.strand(), turn.occasion(), turn.occasionId(), turn.turned()));
    before.push(now -> {
      typed = false;
      note(was, now);
    });
    note(turn, told);
  }

  private void note(Turn turn, Story told) {
    noted = Optional.of(turn);
    String words = sentence.get();
    stagehand.follow(strands.turn(told.strand().person(), turn)).then(_ -> {
      failed.set(false);
      if (words.equals(sentence.get())) {
        typed = false;
        drafts.clear(place());
      }
      read();
    }).orElse(_ -> failed.set(true));
  }

  /** Takes the last change made here back. */
  void undo() {
    Story told = story.get();
    if (told != null && !before.isEmpty()) {
      before.pop().accept(told);
    }
  }

  /** Merges this strand into another one; {@link #undo} parts them. */
  void mergeInto(Strand other) {
    before.push(_ -> part(id));
    person().ifPresent(person -> stagehand.follow(strands.merge(person, id, other.id())).then(_ -> read())
        .orElse(_ -> failed.set(true)));
  }

  /** Parts a strand that was merged. */
  void part(StrandId merged) {
    person().ifPresent(person -> stagehand.follow(strands.part(person, merged)).then(_ -> read())
        .orElse(_ -> failed.set(true)));
  }

  private Optional<PersonId> person() {
    return Optional.ofNullable(story.get()).map(told -> told.strand().person());
  }

  /** What there is of it; null until it was read. */
  ReadOnlyObjectProperty<@Nullable Story> storyProperty() {
    return story.getReadOnlyProperty();
  }

  /** The person's other strands that stand on their own. */
  ReadOnlyObjectProperty<List<Strand>> othersProperty() {
    return others.getReadOnlyProperty();
  }

  /** One sentence on what changed. */
  StringProperty sentenceProperty() {
    return sentence;
  }

  /** The last change could not be kept; what was typed stays. */
  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  LocalDate today() {
    return time.today();
  }
}
