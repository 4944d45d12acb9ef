package app.understory.session.line;

import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.SessionClock.Beat;
import app.understory.session.line.EntryLine.Chip;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The entry line as its draft holds it.
 *
 * @param id   the id its entry will have: kept already, it is found again under it
 * @param line what was typed
 * @param edits the entry that is being edited, if one is
 */
public record LineDraft(EntryId id, EntryLine line, Optional<EntryId> edits) {
  private static final String FORM = "2";

  String written() {
    StringBuilder text = new StringBuilder(FORM).append('\n').append(id.value()).append(' ')
        .append(edits.map(entry -> entry.value().toString()).orElse("")).append('\n');
    text.append(line.firstKey().map(LineDraft::beat).orElse("")).append('\n');
    for (Chip chip : line.chips()) {
      text.append(switch (chip) {
        case Chip.OfKind(Kind kind) -> "k" + kind.name();
        case Chip.OfStrand(int number) -> "s" + number;
        case Chip.OtherLane() -> "x";
      }).append(' ');
    }
    return text.append('\n').append(line.words()).toString();
  }

  static Optional<LineDraft> read(String written) {
    String[] parts = written.split("\n", 5);
    if (parts.length != 5 || !parts[0].equals(FORM)) {
      return Optional.empty();
    }
    List<Chip> chips = new ArrayList<>();
    for (String chip : parts[3].split(" ", -1)) {
      if (!chip.isEmpty()) {
        chips.add(chip(chip));
      }
    }
    String[] ids = parts[1].split(" ", -1);
    return Optional.of(new LineDraft(new EntryId(UUID.fromString(ids[0])),
        new EntryLine(chips, parts[4], beat(parts[2])),
        Optional.of(ids[1]).filter(id -> !id.isEmpty()).map(id -> new EntryId(UUID.fromString(id)))));
  }

  private static Chip chip(String written) {
    return switch (written.charAt(0)) {
      case 'k' -> new Chip.OfKind(Kind.valueOf(written.substring(1)));
      case 's' -> new Chip.OfStrand(Integer.parseInt(written.substring(1)));
      default -> new Chip.OtherLane();
    };
  }

  static String beat(Beat beat) {
    return beat.at().at() + " " + beat.at().zone().getId() + " " + beat.elapsedMs();
  }

  static Optional<Beat> beat(String written) {
    String[] parts = written.split(" ", 3);
    return parts.length < 3
        ? Optional.empty()
        : Optional.of(
            new Beat(new Moment(Instant.parse(parts[0]), ZoneId.of(parts[1])), Long.parseLong(parts[2])));
  }
}
