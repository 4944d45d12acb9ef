package app.understory.session.line;

import app.understory.session.Entry.Lane;
import app.understory.session.Kind;
import app.understory.session.SessionClock.Beat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The entry line as it stands: its chips in the order in which they were lit, its words, and the instant of its first
 * key. Emptying the words forgets the instant.
 */
public record EntryLine(List<Chip> chips, String words, Optional<Beat> firstKey) {
  /** What an entry is that says nothing of its kind: what the therapist sees. */
  public static final Kind UNSAID = Kind.SEEN;

  /** Nothing typed. */
  public static final EntryLine EMPTY = new EntryLine(List.of(), "", Optional.empty());

  public EntryLine {
    chips = List.copyOf(chips);
  }

  /** A light beside the words. */
  public sealed interface Chip {
    /** The kind. */
    record OfKind(Kind kind) implements Chip {}

    /** A tie to the strand with that number. */
    record OfStrand(int number) implements Chip {}

    /** The other lane. */
    record OtherLane() implements Chip {}
  }

  /** No words and no chips. */
  public boolean blank() {
    return words.isBlank() && chips.isEmpty();
  }

  /** The kind that was chosen, if one was. */
  public Optional<Kind> chosenKind() {
    return chips.stream().filter(Chip.OfKind.class::isInstance).map(chip -> ((Chip.OfKind) chip).kind())
        .reduce((_, later) -> later);
  }

  /** The kind it has. */
  public Kind kind() {
    return chosenKind().orElse(UNSAID);
  }

  /** The vital signs it is, where it is nothing else and no kind was chosen. */
  public Optional<Reading> reading() {
    return chosenKind().isPresent() ? Optional.empty() : Reading.of(words);
  }

  /** Numbers of the strands it is tied to. */
  public List<Integer> strands() {
    return chips.stream().filter(Chip.OfStrand.class::isInstance).map(chip -> ((Chip.OfStrand) chip).number())
        .toList();
  }

  /** The therapist's own is always private, a concern never; the rest where the lane was switched. */
  public Lane lane() {
    return kind() == Kind.MINE || kind() != Kind.CONCERN && chips.contains(new Chip.OtherLane())
        ? Lane.PRIVATE
        : Lane.RECORD;
  }

  /** A command lights its chip; the same strand or lane again takes it off. */
  public EntryLine with(Command command, Beat now) {
    return switch (command) {
      case Command.OfKind(Kind kind) ->
        chips(without(Chip.OfKind.class::isInstance, new Chip.OfKind(kind)), now);
      case Command.OfStrand(int number) -> toggled(new Chip.OfStrand(number), now);
      case Command.SwitchLane() -> toggled(new Chip.OtherLane(), now);
      default -> this;
    };
  }

  /** Backspace before the words takes off the chip that was lit last. */
  public EntryLine withoutLastChip() {
    if (chips.isEmpty()) {
      return this;
    }
    List<Chip> left = chips.subList(0, chips.size() - 1);
    return new EntryLine(left, words, left.isEmpty() && words.isBlank() ? Optional.empty() : firstKey);
  }

  /** Other words, and nothing else read out of them. The first key of a line is that of its first change. */
  EntryLine saying(String other, Beat now) {
    boolean emptied = other.isEmpty() && !words.isEmpty();
    if (emptied || (other.isEmpty() && chips.isEmpty())) {
      return new EntryLine(chips, other, Optional.empty());
    }
    return new EntryLine(chips, other, firstKey.or(() -> Optional.of(now)));
  }

  private EntryLine toggled(Chip chip, Beat now) {
    return chips.contains(chip)
        ? new EntryLine(chips.stream().filter(each -> !each.equals(chip)).toList(), words, firstKey)
        : chips(without(_ -> false, chip), now);
  }

  private List<Chip> without(Predicate<Chip> out, Chip in) {
    List<Chip> lit = new ArrayList<>(chips.stream().filter(out.negate()).toList());
    lit.add(in);
    return lit;
  }

  private EntryLine chips(List<Chip> lit, Beat now) {
    return new EntryLine(lit, words, firstKey.or(() -> Optional.of(now)));
  }
}
