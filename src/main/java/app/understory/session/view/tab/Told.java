package app.understory.session.view.tab;

import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.What;
import app.understory.session.Entry.Words;
import app.understory.session.EntryId;
import app.understory.session.Session;
import app.understory.session.line.EntryLine;
import app.understory.session.line.LateLine;
import app.understory.session.line.Reading;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes entries of what is told after a session. */
final class Told {
  private Told() {}

  static Entry entry(LateLine.Read.Told told, Session session, EntryId id, Moment now, List<Strand> strands) {
    EntryLine line = told.line();
    Optional<What> signs = line.reading().flatMap(Reading::signs).map(What.class::cast);
    What what = signs.orElseGet(() -> new Words(line.kind(), line.words()));
    Lane lane = signs.isPresent() ? Lane.RECORD : line.lane();
    List<StrandId> tied = signs.isPresent()
        ? List.of()
        : strands.stream().filter(strand -> strand.number().isPresent()
            && line.strands().contains(strand.number().getAsInt())).map(Strand::id).toList();
    return new Entry(id, session.id(), session.person(), 0, lane, what, tied, told.at().at(), now,
        told.at().elapsedMs(), OptionalInt.empty(), true, Optional.empty(), 0);
  }
}
