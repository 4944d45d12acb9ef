package app.understory.integration.view.turns;

import app.understory.integration.Note;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.strand.Turn;
import app.understory.vault.files.Drafts;
import app.understory.vault.time.Timekeeper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The strands beside the page: where each stands, and in one sentence what changed. */
public final class TurnsModel {
  private final Strands strands;
  private final Stagehand stagehand;
  private final Timekeeper time;
  private final Drafts drafts;
  private final PersonId person;
  private final ObservableList<TurnLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper besidePrivate = new ReadOnlyBooleanWrapper(this, "besidePrivate");
  private Optional<Note> note = Optional.empty();
  private Consumer<Strand> gatherer = _ -> {};
  private Consumer<List<Strand>> follower = _ -> {};
  private Runnable beforeTurn = () -> {};

  public TurnsModel(Strands strands, Stagehand stagehand, Timekeeper time, Drafts drafts,
      PersonId person) {
    this.strands = strands;
    this.stagehand = stagehand;
    this.time = time;
    this.drafts = drafts;
    this.person = person;
  }

  /** Those that turned at this note, then those that are open, by number. */
  public ObservableList<TurnLine> lines() {
    return lines;
  }

  /** Who wants to know which strands there are to tie. */
  public void follow(Consumer<List<Strand>> use) {
    follower = use;
  }

  /** Who gathers a strand into the page. */
  public void onGather(Consumer<Strand> use) {
    gatherer = use;
  }

  /** What to do before a turn is noted: the note it is of has to be there. */
  public void beforeTurn(Runnable run) {
    beforeTurn = run;
  }

  /** Whether there is a page to gather into. */
  public boolean gathers() {
    return note.filter(Note::open).isPresent();
  }

  /** Gathers a strand into the page. */
  public void gather(TurnLine line) {
    gatherer.accept(line.strand());
  }

  /** Whether a turn can be noted: a record note is on the page, and it is not signed. What changed is of the record. */
  public boolean writable() {
    return note.filter(now -> now.open() && !now.secret()).isPresent();
  }

  /** Whether a private note is on the page, beside which no turn is noted. */
  public ReadOnlyBooleanProperty besidePrivateProperty() {
    return besidePrivate.getReadOnlyProperty();
  }

  /** Shows the strands as this note has them. */
  public void load(Optional<Note> now) {
    note = now;
    besidePrivate.set(now.filter(Note::secret).isPresent());
    lines.clear();
    refresh();
  }

  /** Reads again. */
  public void refresh() {
    Optional<UUID> occasion = note.map(each -> each.id().value());
    stagehand.run(() -> read(occasion)).then(this::stand);
  }

  private List<TurnLine> read(Optional<UUID> occasion) {
    return strands.of(person).stream().map(strand -> {
      List<Turn> turns = strands.turns(strand.id());
      Optional<Turn> here = turns.stream()
          .filter(turn -> occasion.filter(turn.occasionId()::equals).isPresent())
          .findFirst();
      Optional<Turn> before = turns.stream()
          .filter(
              turn -> turn.whatChanged().isPresent() && occasion.filter(turn.occasionId()::equals).isEmpty())
          .reduce((_, later) -> later);
      Optional<String> draft = occasion.flatMap(id -> drafts.read(place(id, strand.id())));
      return new TurnLine(strand, here, before, draft);
    }).toList();
  }

  private void stand(List<TurnLine> all) {
    Comparator<TurnLine> order = Comparator.comparing((TurnLine line) -> line.here().isEmpty())
        .thenComparingInt(line -> line.strand().number().orElse(Integer.MAX_VALUE));
    List<TurnLine> now = all.stream().filter(line -> !line.status().rests() || line.here().isPresent())
        .sorted(order).toList();
    boolean sameOnes = ids(now).toList().equals(ids(lines).toList());
    for (int i = 0; sameOnes && i < now.size(); i++) {
      if (!now.get(i).equals(lines.get(i))) {
        lines.set(i, now.get(i));
      }
    }
    if (!sameOnes) {
      lines.setAll(inPlace(now));
    }
    follower.accept(all.stream().map(TurnLine::strand).filter(strand -> !strand.status().rests()).toList());
  }

  /** What is shown already keeps its place, so that nothing moves under the hand. */
  private List<TurnLine> inPlace(List<TurnLine> now) {
    List<StrandId> shown = ids(lines).toList();
    if (shown.isEmpty() || !shown.containsAll(ids(now).toList()) && shown.size() > now.size()) {
      return now;
    }
    return now.stream().sorted(Comparator.comparingInt(line -> {
      int place = shown.indexOf(line.strand().id());
      return place < 0 ? Integer.MAX_VALUE : place;
    })).toList();
  }

  private static Stream<StrandId> ids(List<TurnLine> lines) {
    return lines.stream().map(line -> line.strand().id());
  }

  /** Notes where the strand stands. */
  public void status(TurnLine line, Strand.Status status) {
    if (writable()) {
      Turn turn = here(line);
      note(turn, Optional.of(status), turn.whatChanged());
    }
  }

  /** What is being written of what changed, and is not noted yet. */
  public void typed(TurnLine line, String sentence) {
    if (writable()) {
      drafts.type(place(here(line).occasionId(), line.strand().id()), sentence);
    }
  }

  private static String place(UUID occasion, StrandId strand) {
    return "note/" + occasion + "/strand/" + strand.value();
  }

  /** Notes what changed. */
  public void say(TurnLine line, String sentence) {
    if (!writable()) {
      return;
    }
    Turn turn = here(line);
    Optional<String> said = Optional.of(sentence.strip()).filter(words -> !words.isEmpty());
    if (said.equals(turn.whatChanged())) {
      drafts.clear(place(turn.occasionId(), turn.strand()));
    } else {
      note(turn, turn.status(), said);
    }
  }

  private Turn here(TurnLine line) {
    UUID occasion = note.map(each -> each.id().value()).orElseThrow();
    return line.here()
        .orElseGet(() -> Turn.at(line.strand().id(), Turn.Occasion.NOTE, occasion, time.now()));
  }

  private void note(Turn turn, Optional<Strand.Status> status, Optional<String> whatChanged) {
    Turn now = new Turn(turn.id(), turn.strand(), turn.occasion(), turn.occasionId(), turn.whyNow(),
        turn.anchor(),
        turn.charge(), status, whatChanged, turn.turned());
    beforeTurn.run();
    stagehand.follow(strands.turn(person, now)).then(noted -> {
      String place = place(noted.occasionId(), noted.strand());
      if (drafts.read(place).map(String::strip).filter(noted.whatChanged().orElse("")::equals).isPresent()) {
        drafts.clear(place);
      }
      refresh();
    });
  }
}
