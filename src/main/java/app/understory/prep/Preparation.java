package app.understory.prep;

import app.understory.people.PersonId;
import app.understory.strand.Strand;
import app.understory.strand.StrandStore;
import app.understory.strand.Turn;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Preparation for sessions. Reads are synchronous and belong off the JavaFX thread. */
public final class Preparation {
  private final PrepStore store;
  private final StrandStore strands;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Preparation(PrepStore store, StrandStore strands, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.strands = strands;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** The person's newest worksheet: that of the next session, if it was begun; else that of the last one. */
  public Optional<Worksheet> current(PersonId person) {
    return store.of(person).stream().reduce((_, later) -> later);
  }

  /** All worksheets of a person, by session number. */
  public List<Worksheet> of(PersonId person) {
    return store.of(person);
  }

  public Optional<Worksheet> find(WorksheetId id) {
    return store.find(id);
  }

  /**
   * Opens the worksheet of a session: the one begun already, or a new one that starts from the last. Setting, touch
   * agreement and safe word are carried; what is asked or measured on the day is not. Open strands are carried over:
   * each gets a turn here that has its last anchor and no charge.
   *
   * @param sessionNumber the session it prepares, from 1
   */
  public CompletableFuture<Worksheet> open(PersonId person, int sessionNumber, @Nullable VisitId visit) {
    return scribe.write(Deed.of("worksheet.open", person.value()), tx -> {
      List<Worksheet> all = store.of(tx, person);
      Optional<Worksheet> standing = all.stream().filter(each -> each.sessionNumber() == sessionNumber)
          .findFirst();
      if (standing.isPresent()) {
        return standing.get();
      }
      Worksheet.Setting setting = all.stream().filter(each -> each.sessionNumber() < sessionNumber)
          .reduce((_, later) -> later).map(Worksheet::setting).orElse(Worksheet.Setting.UNWRITTEN);
      Worksheet sheet = new Worksheet(new WorksheetId(ids.next()), person, Optional.ofNullable(visit),
          sessionNumber, "", Worksheet.Mindset.UNWRITTEN, setting, Worksheet.Views.UNWRITTEN,
          Worksheet.Checks.NONE, time.now());
      store.put(tx, sheet);
      strands.of(tx, person).stream().filter(strand -> !strand.status().rests())
          .forEach(strand -> strands.put(tx, carried(strand, strands.turns(tx, strand.id()), sheet)));
      return sheet;
    });
  }

  /** Keeps a worksheet as it now is. */
  public CompletableFuture<Worksheet> save(Worksheet worksheet) {
    return scribe.write(Deed.of("worksheet.save", worksheet.person().value()), tx -> {
      store.put(tx, worksheet);
      return worksheet;
    });
  }

  private static Turn carried(Strand strand, List<Turn> turns, Worksheet sheet) {
    Optional<String> anchor = turns.stream().flatMap(turn -> turn.anchor().stream())
        .reduce((_, later) -> later);
    Moment begun = sheet.begun();
    Turn blank = Turn.at(strand.id(), Turn.Occasion.WORKSHEET, sheet.id().value(), begun);
    return new Turn(blank.id(), blank.strand(), blank.occasion(), blank.occasionId(), Optional.empty(),
        anchor,
        OptionalInt.empty(), Optional.empty(), Optional.empty(), begun);
  }
}
