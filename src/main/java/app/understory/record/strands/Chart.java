package app.understory.record.strands;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.session.EntryId;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import app.understory.vault.time.Moment;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What strands of a person live in, read once. */
record Chart(List<Strand> strands, Map<StrandId, List<Turn>> turns, List<Sitting> sittings,
    List<Written> notes) {

  /** A note of the record with its newest page. */
  record Written(Note note, Page page) {}

  Optional<Strand> strand(StrandId id) {
    return strands.stream().filter(strand -> strand.id().equals(id)).findFirst();
  }

  /** The strand and all that were merged into it. */
  Set<StrandId> whole(StrandId id) {
    Set<StrandId> all = new HashSet<>(Set.of(id));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Strand strand : strands) {
        grown |= strand.mergedInto().filter(all::contains).isPresent() && all.add(strand.id());
      }
    }
    return all;
  }

  /** How these strands turned, oldest first; what says nothing any more is left out. */
  List<Turn> turns(Set<StrandId> ids) {
    return ids.stream().flatMap(id -> turns.getOrDefault(id, List.of()).stream())
        .filter(turn -> turn.occasion() == Turn.Occasion.WORKSHEET || turn.status().isPresent()
            || turn.whatChanged().isPresent())
        .sorted(Comparator.comparing(turn -> turn.turned().at())).toList();
  }

  /** The session that a turn belongs to: its own, its worksheet's, its note's, or else the last one before it. */
  OptionalInt sessionOf(Turn turn) {
    Optional<Sitting> own = switch (turn.occasion()) {
      case WORKSHEET -> sittings.stream().filter(sitting -> sitting.sheet()
          .filter(sheet -> sheet.id().value().equals(turn.occasionId())).isPresent()).findFirst();
      case SESSION -> sittings.stream().filter(sitting -> sitting.session()
          .filter(session -> session.id().value().equals(turn.occasionId())).isPresent()).findFirst();
      case NOTE -> notes.stream().filter(note -> note.note().id().value().equals(turn.occasionId()))
          .flatMap(note -> note.note().session().stream()).findFirst().flatMap(this::sitting);
      case BETWEEN -> Optional.empty();
    };
    return own.or(() -> before(turn.turned())).map(sitting -> OptionalInt.of(sitting.number()))
        .orElse(OptionalInt.empty());
  }

  private Optional<Sitting> sitting(SessionId id) {
    return sittings.stream()
        .filter(sitting -> sitting.session().map(Session::id).filter(id::equals).isPresent())
        .findFirst();
  }

  private Optional<Sitting> before(Moment moment) {
    return sittings.stream().filter(sitting -> sitting.session().isPresent())
        .filter(sitting -> !sitting.when().at().isAfter(moment.at())).reduce((_, later) -> later);
  }

  /** The moments these strands live in. */
  Set<EntryId> entries(Set<StrandId> ids) {
    Set<EntryId> all = new HashSet<>();
    sittings.forEach(sitting -> sitting.moments(ids).forEach(entry -> all.add(entry.id())));
    return all;
  }
}
