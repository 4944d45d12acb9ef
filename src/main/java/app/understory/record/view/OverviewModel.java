package app.understory.record.view;

import app.understory.kit.work.Stagehand;
import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.record.Happening;
import app.understory.record.Standing;
import app.understory.record.Standings;
import app.understory.record.Timeline;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** One person at a glance: what there was, what comes, and where a chosen strand lives in it. */
final class OverviewModel {
  private final PersonId person;
  private final Sources sources;
  private final Following following;
  private final Stagehand stagehand;
  private final ObservableList<TimelineRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Strand> strands = FXCollections.observableArrayList();
  private final ObservableList<Ally> allies = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Standing> standing = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.EVERYTHING);
  private final ObjectProperty<@Nullable StrandId> chosen = new SimpleObjectProperty<>();
  private List<Happening> all = List.of();

  /** What the overview is put together from. */
  record Sources(Timeline timeline, Strands strands, Standings standings, People people) {}

  /** What is shown of the timeline. */
  enum Filter {
    EVERYTHING, SESSIONS, NOTES, VISITS;

    boolean shows(Happening happening) {
      return switch (this) {
        case EVERYTHING -> true;
        case SESSIONS -> happening instanceof Happening.Sat || happening instanceof Happening.Prepared
            || happening instanceof Happening.Visited visited && visited.sessionNumber() > 0;
        case NOTES -> happening instanceof Happening.Noted;
        case VISITS -> happening instanceof Happening.Visited || happening instanceof Happening.Contacted;
      };
    }
  }

  OverviewModel(PersonId person, Sources sources, Changes changes, Stagehand stagehand) {
    this.person = person;
    this.sources = sources;
    this.stagehand = stagehand;
    following = new Following(changes,
        change -> person.value().equals(change.subject()), () -> stagehand.show(this::read));
    filter.addListener((_, _, _) -> paint());
    chosen.addListener((_, _, _) -> paint());
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    following.end();
  }

  private record Read(List<Happening> all, List<Strand> strands, List<Ally> allies, Standing standing) {}

  void read() {
    stagehand.run(() -> new Read(sources.timeline().of(person), sources.strands().of(person),
        sources.people().allies(person), sources.standings().of(person))).then(this::take);
  }

  private void take(Read read) {
    all = read.all();
    List<Strand> inOrder = new ArrayList<>(read.strands());
    inOrder.sort(Comparator.comparing((Strand strand) -> strand.status().rests())
        .thenComparingInt(strand -> strand.number().orElse(Integer.MAX_VALUE)));
    if (!strands.equals(inOrder)) {
      strands.setAll(inOrder);
    }
    allies.setAll(read.allies());
    standing.set(read.standing());
    paint();
  }

  /** Chooses a strand; the same again clears. */
  void choose(StrandId strand) {
    chosen.set(strand.equals(chosen.get()) ? null : strand);
  }

  /** Chooses the strand with that number, if there is one; the same again clears. */
  void choose(int number) {
    strands.stream().filter(strand -> strand.number().orElse(0) == number).map(Strand::id).findFirst()
        .ifPresent(this::choose);
  }

  private void paint() {
    List<Happening> shown = all.stream().filter(filter.get()::shows).toList();
    Optional<StrandId> strand = Optional.ofNullable(chosen.get());
    int first = -1;
    int last = -1;
    for (int n = 0; n < shown.size(); n++) {
      if (lives(shown.get(n), strand)) {
        first = first < 0 ? n : first;
        last = n;
      }
    }
    List<TimelineRow> painted = new ArrayList<>();
    for (int n = 0; n < shown.size(); n++) {
      boolean strandAbove = first >= 0 && n > first && n <= last;
      boolean strandBelow = first >= 0 && n >= first && n < last;
      painted
          .add(row(shown.get(n), strand, line(n > 0, strandAbove), line(n < shown.size() - 1, strandBelow)));
    }
    if (!rows.equals(painted)) {
      rows.setAll(painted);
    }
  }

  private static TimelineRow.Line line(boolean there, boolean strand) {
    return there ? strand ? TimelineRow.Line.STRAND : TimelineRow.Line.PLAIN : TimelineRow.Line.NONE;
  }

  private TimelineRow row(Happening happening, Optional<StrandId> strand, TimelineRow.Line above,
      TimelineRow.Line below) {
    boolean lives = lives(happening, strand);
    List<Happening.Quote> fitting = happening.quotes().stream()
        .filter(quote -> strand.isEmpty() || quote.strands().contains(strand.get())).toList();
    Optional<Happening.Quote> told = fitting.stream().filter(Happening.Quote::verbatim)
        .filter(quote -> strand.isPresent() || !quote.strands().isEmpty()).findFirst()
        .or(() -> fitting.stream().findFirst());
    boolean lit = strand.isEmpty() || lives;
    List<Happening.Quote> quotes = lit ? told.stream().toList() : List.of();
    OptionalInt cap = lives
        ? strand.flatMap(this::strand).map(Strand::number).orElse(OptionalInt.empty())
        : OptionalInt.empty();
    return new TimelineRow(happening, quotes, quotes.isEmpty() ? 0 : fitting.size() - 1, lit, cap, above,
        below);
  }

  private static boolean lives(Happening happening, Optional<StrandId> strand) {
    return strand.filter(happening.strands()::contains).isPresent();
  }

  /** The strand with that id. */
  Optional<Strand> strand(StrandId id) {
    return strands.stream().filter(strand -> strand.id().equals(id)).findFirst();
  }

  PersonId person() {
    return person;
  }

  LocalDate today() {
    return sources.people().today();
  }

  ObservableList<TimelineRow> rows() {
    return rows;
  }

  /** Every strand: those with a number first, in its order, then those at rest. */
  ObservableList<Strand> strands() {
    return strands;
  }

  ObservableList<Ally> allies() {
    return allies;
  }

  /** How things stand before the medicine; null until it was read. */
  ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  /** The strand whose life is painted, or null. */
  ObjectProperty<@Nullable StrandId> chosenProperty() {
    return chosen;
  }

  /** Whether this is the strand whose life is painted. */
  boolean isChosen(Strand strand) {
    return Objects.equals(chosen.get(), strand.id());
  }
}
