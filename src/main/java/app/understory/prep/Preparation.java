package app.understory.prep;

import app.understory.people.PersonId;
import app.understory.strand.StrandStore;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Optional;
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
   * The worksheet of a session as it stands, or as it would begin: nothing is written. A new one starts from the
   * last: setting, touch agreement and safe word are carried, what is asked or measured on the day is not.
   *
   * @param sessionNumber the session it prepares, from 1
   */
  public Worksheet look(PersonId person, int sessionNumber, @Nullable VisitId visit) {
    return standingOrBlank(store.of(person), person, sessionNumber, visit);
  }

  /** Opens the worksheet of a session: the one begun already, or a new one as {@link #look} shows it, begun. */
  public CompletableFuture<Worksheet> open(PersonId person, int sessionNumber, @Nullable VisitId visit) {
    return scribe.write(Deed.of("worksheet.begin", person.value()), tx -> {
      List<Worksheet> all = store.of(tx, person);
      Worksheet sheet = standingOrBlank(all, person, sessionNumber, visit);
      if (!all.contains(sheet)) {
        store.put(tx, sheet);
        strands.carryOver(tx, person, sheet.id().value(), sheet.begun());
      }
      return sheet;
    });
  }

  /**
   * Begins a worksheet, unless it was. Open strands are carried over: each gets a turn here that has its last anchor
   * and no charge.
   */
  public CompletableFuture<Worksheet> begin(Worksheet sheet) {
    return scribe.write(Deed.of("worksheet.begin", sheet.person().value()), tx -> {
      Optional<Worksheet> standing = store.find(tx, sheet.id());
      if (standing.isPresent()) {
        return standing.get();
      }
      store.put(tx, sheet);
      strands.carryOver(tx, sheet.person(), sheet.id().value(), sheet.begun());
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

  private Worksheet standingOrBlank(List<Worksheet> all, PersonId person, int sessionNumber,
      @Nullable VisitId visit) {
    Worksheet.Setting setting = all.stream().filter(each -> each.sessionNumber() < sessionNumber)
        .reduce((_, later) -> later).map(Worksheet::setting).orElse(Worksheet.Setting.UNWRITTEN);
    return all.stream().filter(each -> each.sessionNumber() == sessionNumber).findFirst()
        .orElseGet(() -> new Worksheet(new WorksheetId(ids.next()), person, Optional.ofNullable(visit),
            sessionNumber, "", Worksheet.Mindset.UNWRITTEN, setting, Worksheet.Views.UNWRITTEN,
            Worksheet.Checks.NONE, time.now()));
  }
}
