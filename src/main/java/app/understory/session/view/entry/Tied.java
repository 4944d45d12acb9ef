package app.understory.session.view.entry;

import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.Words;
import app.understory.session.Kind;
import app.understory.session.SessionClock.Beat;
import app.understory.session.line.CommandReader;
import app.understory.session.line.EntryLine;
import app.understory.session.line.EntryLine.Chip;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The strands that have a number, and the ties of a line to them, from numbers to strands and back. */
final class Tied {
  private final List<Strand> strands;

  Tied(List<Strand> strands) {
    this.strands = strands.stream().filter(strand -> strand.number().isPresent()).toList();
  }

  Set<Integer> numbers() {
    return strands.stream().map(strand -> strand.number().getAsInt()).collect(Collectors.toSet());
  }

  /** The strands with these numbers. */
  List<StrandId> to(List<Integer> numbers) {
    return strands.stream().filter(strand -> numbers.contains(strand.number().getAsInt())).map(Strand::id)
        .toList();
  }

  /** An entry as it would stand in the line to be edited. */
  EntryLine lineOf(Entry entry) {
    List<Chip> chips = new ArrayList<>();
    String text = "";
    if (entry.what() instanceof Words(Kind kind, String words)) {
      chips.add(new Chip.OfKind(kind));
      text = CommandReader.escaped(words);
      if (entry.lane() == Lane.PRIVATE && kind != Kind.MINE) {
        chips.add(new Chip.OtherLane());
      }
    }
    strands.stream().filter(strand -> entry.strands().contains(strand.id()))
        .forEach(strand -> chips.add(new Chip.OfStrand(strand.number().getAsInt())));
    return new EntryLine(chips, text, Optional.of(new Beat(entry.happened(), entry.elapsedMs())));
  }

  /** Whether an entry is a concern of the record. */
  static boolean isConcern(Entry entry) {
    return entry.lane() == Lane.RECORD && entry.what() instanceof Words(Kind kind, String _)
        && kind == Kind.CONCERN;
  }

  /** Whether an entry has words, or a mark that may get some. */
  static boolean worded(Entry entry) {
    return entry.what() instanceof Words || entry.what() instanceof Entry.Mark;
  }
}
