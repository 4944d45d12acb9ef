package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.kit.spell.Lexicon;
import app.understory.kit.spell.SpellAid;
import app.understory.kit.spell.Spelling;
import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.practice.Clinician;
import app.understory.practice.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Spelling while the practice is open. The dictionary is read when the first editor shows that uses it; the names of the practice's
 * people, and the words it added, are known too.
 */
public final class SpellingRoom {
  private static final String IN_NOTES = "spelling.notes";
  private static final String IN_LOG = "spelling.log";
  private static final String OWN = "spelling.words.";
  private static final String ON = "on";
  private static final String OFF = "off";
  private static final Set<String> NAMED = Set.of("person", "ally");
  private static final int FULL = 3900;

  private final Bench bench;
  private final Setup setup;
  private final People people;
  private final ReadOnlyObjectWrapper<@Nullable Spelling> notes = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Spelling> log = new ReadOnlyObjectWrapper<>();
  private final List<String> own = new ArrayList<>();
  private @Nullable Spelling read;
  private Use used = new Use(false, false);
  private boolean following;
  private boolean notesShown;
  private boolean logShown;
  private boolean reading;

  /** Made with where settings and names are kept. */
  public SpellingRoom(Bench bench, Setup setup, People people) {
    this.bench = bench;
    this.setup = setup;
    this.people = people;
  }

  /** Spelling for notes: on, until it is turned off. */
  public SpellAid notes() {
    notesShown = true;
    follow();
    return new SpellAid(notes.getReadOnlyProperty(), this::near, this::add, this::useInNotes);
  }

  /** Spelling for the line of the live log: off, until it is turned on in the preferences. */
  public ObservableValue<@Nullable Spelling> log() {
    logShown = true;
    follow();
    return log.getReadOnlyProperty();
  }

  private void follow() {
    if (!following) {
      following = true;
      var _ = bench.vault().changes().subscribe(changes -> {
        if (changes.stream().anyMatch(change -> NAMED.contains(change.kind()))) {
          bench.stagehand().show(this::learnNames);
        }
        if (changes.stream().anyMatch(change -> change.kind().equals("setting"))) {
          bench.stagehand().show(this::readUse);
        }
      });
    }
    readUse();
  }

  private record Known(Spelling spelling, List<String> own) {}

  private record Use(boolean notes, boolean log) {}

  private Known look() {
    Spelling spelling = new Spelling(Lexicon.english());
    List<String> words = ownWords();
    spelling.accept(words);
    spelling.accept(names());
    return new Known(spelling, words);
  }

  private Use chosen() {
    return new Use(setup.setting(IN_NOTES, ON).equals(ON), setup.setting(IN_LOG, OFF).equals(ON));
  }

  private void readUse() {
    bench.stagehand().run(this::chosen).then(this::use);
  }

  private void use(Use now) {
    used = now;
    notes.set(now.notes() ? read : null);
    log.set(now.log() ? read : null);
    if (!reading && (notesShown && now.notes() || logShown && now.log())) {
      reading = true;
      bench.stagehand().run(this::look).then(known -> {
        read = known.spelling();
        own.addAll(known.own());
        use(used);
      });
    }
  }

  private void learnNames() {
    if (read == null) {
      return;
    }
    bench.stagehand().run(this::names).then(names -> {
      if (read != null) {
        read.accept(names);
      }
    });
  }

  private List<String> names() {
    Stream<String> persons = people.everyone().stream()
        .flatMap(person -> Stream.concat(Stream.of(person.preferredName()), person.legalName().stream()));
    Stream<String> others = Stream.concat(people.allies().stream().map(Ally::name),
        setup.clinicians().stream().map(Clinician::name));
    return Stream.concat(persons, others).toList();
  }

  /** The practice's words, over as many settings as they need. */
  private List<String> ownWords() {
    List<String> words = new ArrayList<>();
    for (int n = 1;; n++) {
      String some = setup.setting(OWN + n, "");
      if (some.isEmpty()) {
        return words;
      }
      words.addAll(List.of(some.split(" ", -1)));
    }
  }

  private void near(String word, Consumer<List<String>> use) {
    Spelling now = read;
    if (now != null) {
      bench.stagehand().run(() -> now.near(word)).then(use);
    }
  }

  private void add(String word) {
    if (read == null || own.contains(word)) {
      return;
    }
    read.accept(List.of(word));
    own.add(word);
    int place = 1;
    StringBuilder some = new StringBuilder();
    for (String one : own) {
      if (some.length() + one.length() >= FULL) {
        place++;
        some.setLength(0);
      }
      some.append(some.isEmpty() ? "" : " ").append(one);
    }
    bench.stagehand().follow(setup.change(OWN + place, some.toString(), ""));
  }

  private void useInNotes(boolean on) {
    notes.set(on ? read : null);
    bench.stagehand().follow(setup.change(IN_NOTES, on ? ON : OFF, ""));
  }
}
