package app.understory.session.line;

import app.understory.session.Kind;
import app.understory.session.SessionClock.Beat;
import app.understory.session.line.EntryLine.Chip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which kinds of line are private unless they are switched. In law (45 CFR 164.501) a live log is two documents: what
 * the therapist thinks of it can be kept apart; times, doses, symptoms and progress belong to the record.
 *
 * @param privately never {@code MINE}, which is always private, nor {@code CONCERN}, which is always of the record
 */
public record Lanes(Set<Kind> privately) {
  /** As delivered: only the therapist's own is private. */
  public static final Lanes DELIVERED = new Lanes(Set.of());

  public Lanes {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    privately.stream().filter(Lanes::free).forEach(kinds::add);
    privately = Set.copyOf(kinds);
  }

  /** Whether a kind goes where the clinician says. */
  public static boolean free(Kind kind) {
    return kind != Kind.MINE && kind != Kind.CONCERN;
  }

  /** As kept in the settings: names of the private kinds. */
  public String written() {
    return Arrays.stream(Kind.values()).filter(privately::contains).map(Kind::name)
        .collect(Collectors.joining(" "));
  }

  /** Reads what {@link #written} made; a name there is not is passed over. */
  public static Lanes read(String written) {
    List<String> names = List.of(written.split(" "));
    return new Lanes(
        Arrays.stream(Kind.values()).filter(kind -> names.contains(kind.name())).collect(Collectors.toSet()));
  }

  /** A line whose kind has just been said, or that has just begun, goes into the lane of its kind. */
  EntryLine settled(EntryLine before, EntryLine after, Beat now) {
    boolean begun = before.blank() && !after.blank();
    if (!begun && before.kind() == after.kind() || !free(after.kind())) {
      return after;
    }
    Chip other = new Chip.OtherLane();
    boolean switched = !begun && before.chips().contains(other) && !privately.contains(before.kind());
    boolean wanted = privately.contains(after.kind()) || switched || begun && after.chips().contains(other);
    if (wanted == after.chips().contains(other)) {
      return after;
    }
    List<Chip> chips = new ArrayList<>(after.chips());
    if (wanted) {
      chips.add(other);
    } else {
      chips.remove(other);
    }
    return new EntryLine(chips, after.words(), after.firstKey().or(() -> Optional.of(now)));
  }
}
