package app.understory.session.view.stream;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.EntryId;
import app.understory.session.Phase;
import app.understory.session.VitalSigns;
import app.understory.session.account.PhaseSpan;
import app.understory.session.line.Command;
import app.understory.session.line.CommandReader;
import app.understory.strand.StrandId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * Shows of a stream what is asked for: by the same comma commands as in the entry line, and by words. Several of one sort
 * widen it, several sorts narrow it. One of the rows that are shown can be looked at.
 */
public final class Sieve {
  private final ObservableList<LogRow> all;
  private final FilteredList<LogRow> shown;
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private final ReadOnlyObjectWrapper<Wanted> wanted = new ReadOnlyObjectWrapper<>(this, "wanted",
      Wanted.ALL);
  private final ObjectProperty<Optional<EntryId>> chosen = new SimpleObjectProperty<>(this, "chosen",
      Optional.empty());
  private Function<Entry, String> reading = _ -> "";
  private Map<StrandId, Integer> numbers = Map.of();
  private List<PhaseSpan> spans = List.of();
  private Predicate<LogRow> passing = _ -> true;

  Sieve(ObservableList<LogRow> all) {
    this.all = all;
    this.shown = new FilteredList<>(all);
    wanted.addListener((_, _, _) -> sift());
    all.addListener((ListChangeListener<LogRow>) _ -> follow());
  }

  /**
   * What is asked for.
   *
   * @param chips in the order in which they were asked for
   * @param words anywhere in an entry, whatever their case
   */
  public record Wanted(List<Command> chips, String words) {
    /** Everything. */
    public static final Wanted ALL = new Wanted(List.of(), "");

    public Wanted {
      chips = List.copyOf(chips);
    }

    /** Nothing is asked for: all is shown. */
    public boolean all() {
      return chips.isEmpty() && words.isBlank();
    }

    private <C extends Command> List<C> of(Class<C> sort) {
      return chips.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
  }

  /** The rows that are shown, in order. */
  public ObservableList<LogRow> shown() {
    return shown;
  }

  /** Whether it is being used. */
  public BooleanProperty openProperty() {
    return open;
  }

  /** What is asked for. */
  public ReadOnlyObjectProperty<Wanted> wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /** Whether that row is one of those that are shown. */
  boolean passes(LogRow row) {
    return passing.test(row);
  }

  /** How an entry reads, so that words can be found in it. */
  void reads(Function<Entry, String> words) {
    reading = words;
  }

  /** How many rows there are, shown or not. */
  int size() {
    return all.size();
  }

  /** The row that is looked at, if one is: it is marked, and brought into view. */
  public ObjectProperty<Optional<EntryId>> chosenProperty() {
    return chosen;
  }

  /** Looks at the next row of those that are shown, or at one before. */
  public void walk(int by) {
    if (!shown.isEmpty()) {
      int at = place();
      int from = at < 0 && by < 0 ? shown.size() : at;
      chosen.set(Optional.of(shown.get(Math.clamp(from + by, 0, shown.size() - 1)).entry().id()));
    }
  }

  /** Which of the shown rows is looked at, from 0; -1 where none is. */
  int place() {
    for (int i = shown.size() - 1; i >= 0 && chosen.get().isPresent(); i--) {
      if (shown.get(i).entry().id().equals(chosen.get().get())) {
        return i;
      }
    }
    return -1;
  }

  /** The row that is looked at, or the first, stands in the midst of all. */
  void jump() {
    if (place() < 0) {
      chosen.set(Optional.empty());
      walk(1);
    }
    Optional<EntryId> to = chosen.get();
    chosen.set(Optional.empty());
    close();
    chosen.set(to);
  }

  /** Nothing is looked at, and everything is shown: as before. */
  public void leave() {
    chosen.set(Optional.empty());
    close();
  }

  /** The keys of strands. */
  public void numbers(Map<StrandId, Integer> byStrand) {
    numbers = Map.copyOf(byStrand);
  }

  /** The field holds this text now; what it asked for by commands is taken out of it. */
  public void typed(String text) {
    CommandReader.Taken taken = new CommandReader(new HashSet<>(numbers.values())).take(text);
    List<Command> chips = new ArrayList<>(wanted.get().chips());
    taken.commands().stream().filter(Sieve::sifts).forEach(command -> {
      if (!chips.remove(command)) {
        chips.add(command);
      }
    });
    wanted.set(new Wanted(chips, taken.rest()));
  }

  /** The same as typing it. */
  public void ask(Command command) {
    if (sifts(command)) {
      List<Command> chips = new ArrayList<>(wanted.get().chips());
      if (!chips.remove(command)) {
        chips.add(command);
      }
      wanted.set(new Wanted(chips, wanted.get().words()));
    }
  }

  /** Takes off what was asked for last. */
  public void takeOff() {
    List<Command> chips = wanted.get().chips();
    if (!chips.isEmpty()) {
      wanted.set(new Wanted(chips.subList(0, chips.size() - 1), wanted.get().words()));
    }
  }

  /** Everything is shown again. */
  public void close() {
    wanted.set(Wanted.ALL);
    open.set(false);
  }

  private static boolean sifts(Command command) {
    return switch (command) {
      case Command.OfKind _,Command.OfStrand _,Command.OfPhase _,Command.SwitchLane _,Command.OpenDose _,Command.OpenVitalSigns _ ->
        true;
      default -> false;
    };
  }

  /** A phase that begins, or is put elsewhere, changes where entries are. */
  private void follow() {
    if (!wanted.get().of(Command.OfPhase.class).isEmpty() && !spans.equals(spans())) {
      sift();
    }
  }

  private List<PhaseSpan> spans() {
    return PhaseSpan
        .of(all.stream().map(LogRow::entry).filter(entry -> entry.struck().isEmpty()).toList());
  }

  private void sift() {
    spans = spans();
    Wanted now = wanted.get();
    passing = now.all() ? _ -> true : passes(now);
    shown.setPredicate(passing);
  }

  private Predicate<LogRow> passes(Wanted now) {
    String words = now.words().strip().toLowerCase(Locale.ROOT);
    List<Integer> phases = now.of(Command.OfPhase.class).stream().map(each -> each.phase().number()).toList();
    List<Integer> strands = now.of(Command.OfStrand.class).stream().map(Command.OfStrand::number).toList();
    boolean secret = !now.of(Command.SwitchLane.class).isEmpty();
    return row -> {
      Entry entry = row.entry();
      return (words.isEmpty() || reading.apply(entry).toLowerCase(Locale.ROOT).contains(words))
          && (phases.isEmpty() || phases.contains(phase(entry)))
          && (strands.isEmpty() || tied(entry, strands)) && (!secret || entry.lane() == Lane.PRIVATE)
          && ofKind(now, entry);
    };
  }

  private int phase(Entry entry) {
    int phase = PhaseSpan.at(spans, entry.elapsedMs()).map(Phase::number).orElse(0);
    return entry.what() instanceof Entry.PhaseBegan(var began) ? began.number() : phase;
  }

  private boolean tied(Entry entry, List<Integer> strands) {
    return entry.strands().stream().map(numbers::get).anyMatch(strands::contains);
  }

  private static boolean ofKind(Wanted now, Entry entry) {
    List<Command.OfKind> kinds = now.of(Command.OfKind.class);
    boolean doses = !now.of(Command.OpenDose.class).isEmpty();
    boolean signs = !now.of(Command.OpenVitalSigns.class).isEmpty();
    return switch (entry.what()) {
      case Entry.Words words -> kinds.contains(new Command.OfKind(words.kind()))
          || kinds.isEmpty() && !doses && !signs;
      case Dose _ -> doses || kinds.isEmpty() && !signs;
      case VitalSigns _ -> signs || kinds.isEmpty() && !doses;
      case Entry.Mark _,Entry.PhaseBegan _,Entry.Gap _,Entry.Stepped _ -> kinds.isEmpty() && !doses && !signs;
    };
  }
}
