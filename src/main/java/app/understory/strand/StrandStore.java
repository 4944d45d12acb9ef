package app.understory.strand;

import app.understory.people.PersonId;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Strands, their wordings, turns and ties as rows. */
public final class StrandStore {
  private static final String STRAND = "strand";
  private static final String WORDING = "strand_wording";
  private static final String TURN = "strand_turn";
  private static final String TIE = "strand_tie";
  private static final Comparator<Strand> BY_KIND_AND_PLACE = Comparator.comparing(Strand::kind)
      .thenComparingInt(Strand::place).thenComparing(Strand::begun);

  private final Rows rows;

  public StrandStore(Rows rows) {
    this.rows = rows;
  }

  List<Strand> of(PersonId person) {
    return of(rows, person);
  }

  List<Strand> of(Tx tx, PersonId person) {
    return of(tx.rows(), person);
  }

  Optional<Strand> find(StrandId id) {
    return find(rows, id);
  }

  Optional<Strand> find(Tx tx, StrandId id) {
    return find(tx.rows(), id);
  }

  /** The strand, which stands. */
  Strand need(Tx tx, StrandId id) {
    return find(tx, id)
        .orElseThrow(() -> new NotKept(NotKept.Reason.REFUSED, "the strand does not stand any more"));
  }

  List<Wording> wordings(StrandId id) {
    return wordings(rows, id);
  }

  List<Turn> turns(StrandId id) {
    return turns(rows, id);
  }

  List<Turn> turns(Tx tx, StrandId id) {
    return turns(tx.rows(), id);
  }

  List<Turn> turnsAt(UUID occasionId) {
    return rows.read(TURN, "where occasion_id = ? order by turned_at, id", occasionId).stream()
        .map(StrandStore::turn).toList();
  }

  List<Tie> ties(StrandId id) {
    return ties(rows, id);
  }

  List<Tie> ties(Tx tx, StrandId id) {
    return ties(tx.rows(), id);
  }

  List<Tie> tiesTo(Collection<UUID> targetIds) {
    if (targetIds.isEmpty()) {
      return List.of();
    }
    String marks = String.join(",", Collections.nCopies(targetIds.size(), "?"));
    return rows.read(TIE, "where target_id in (" + marks + ") order by tied_at, id", targetIds.toArray())
        .stream()
        .map(StrandStore::tie).toList();
  }

  /** Ties to one target, with what this transaction has put. */
  public List<Tie> tiesTo(Tx tx, UUID targetId) {
    return tx.rows().read(TIE, "where target_id = ? order by tied_at, id", targetId).stream()
        .map(StrandStore::tie)
        .toList();
  }

  void put(Tx tx, Strand strand) {
    OptionalInt number = strand.number();
    tx.put(Row.of(STRAND, strand.id().value()).set("person_id", strand.person().value())
        .set("kind", strand.kind()).set("number", number.isPresent() ? number.getAsInt() : null)
        .set("place", strand.place()).set("status", strand.status())
        .set("merged_into", strand.mergedInto().map(StrandId::value).orElse(null))
        .moment("begun", strand.begun()).build());
  }

  /** Puts it at a status: rest frees its number, waking takes the lowest free one. */
  Strand move(Tx tx, Strand strand, Strand.Status status) {
    Strand moved = strand.at(status, of(tx.rows(), strand.person()));
    put(tx, moved);
    return moved;
  }

  /** Gives each open strand a turn at a worksheet: the anchor it had last, nothing else. */
  public void carryOver(Tx tx, PersonId person, UUID worksheetId, Moment when) {
    of(tx.rows(), person).stream().filter(strand -> !strand.status().rests())
        .forEach(strand -> put(tx, Turn.at(strand.id(), Turn.Occasion.WORKSHEET, worksheetId, when)
            .anchored(turns(tx.rows(), strand.id()))));
  }

  /** The wording that stands. */
  Optional<Wording> newest(Tx tx, StrandId id) {
    return wordings(tx.rows(), id).stream().reduce((_, later) -> later);
  }

  /** Puts a wording; put again under its id while it is fresh, its earlier words stay among the row's earlier images. */
  void put(Tx tx, Wording wording) {
    tx.put(
        Row.of(WORDING, wording.id()).set("strand_id", wording.strand().value()).set("words", wording.words())
            .moment("said", wording.said()).build());
  }

  void put(Tx tx, Turn turn) {
    OptionalInt charge = turn.charge();
    tx.put(Row.of(TURN, turn.id()).set("strand_id", turn.strand().value()).set("occasion", turn.occasion())
        .set("occasion_id", turn.occasionId()).set("why_now", turn.whyNow().orElse(null))
        .set("anchor", turn.anchor().orElse(null))
        .set("charge", charge.isPresent() ? charge.getAsInt() : null)
        .set("status", turn.status().orElse(null)).set("what_changed", turn.whatChanged().orElse(null))
        .moment("turned", turn.turned()).build());
  }

  /** Ties a strand once to a target: a tie that stands already is given back. */
  public Tie tie(Tx tx, Tie tie) {
    Optional<Tie> same = ties(tx.rows(), tie.strand()).stream()
        .filter(each -> each.target() == tie.target() && each.targetId().equals(tie.targetId())).findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    tx.put(Row.of(TIE, tie.id()).set("strand_id", tie.strand().value()).set("target", tie.target())
        .set("target_id", tie.targetId()).moment("tied", tie.tied()).build());
    return tie;
  }

  public void untie(Tx tx, UUID tieId) {
    tx.remove(TIE, tieId);
  }

  /** Takes a strand out whole, with its wordings and turns; their last images are kept. */
  void remove(Tx tx, StrandId id) {
    turns(tx, id).forEach(turn -> tx.remove(TURN, turn.id()));
    wordings(tx.rows(), id).forEach(wording -> tx.remove(WORDING, wording.id()));
    tx.remove(STRAND, id.value());
  }

  /**
   * Strands are read before their wordings, which are written with them: what another thread begins in between is then
   * not seen at all, and what is taken back in between has no wording any more and is left out.
   */
  private static List<Strand> of(Rows rows, PersonId person) {
    List<Row> standing = rows.read(STRAND, "where person_id = ?", person.value());
    Map<UUID, String> words = new HashMap<>();
    rows.read(WORDING,
        "where strand_id in (select id from strand where person_id = ?) order by said_at, id",
        person.value()).forEach(row -> words.put(row.uuid("strand_id"), row.text("words")));
    return standing.stream().flatMap(row -> strand(row, Optional.ofNullable(words.get(row.id()))).stream())
        .sorted(BY_KIND_AND_PLACE).toList();
  }

  private static Optional<Strand> find(Rows rows, StrandId id) {
    return rows.find(STRAND, id.value()).flatMap(row -> strand(row,
        wordings(rows, id).stream().map(Wording::words).reduce((_, later) -> later)));
  }

  private static List<Wording> wordings(Rows rows, StrandId id) {
    return rows.read(WORDING, "where strand_id = ? order by said_at, id", id.value()).stream()
        .map(row -> new Wording(row.id(), id, row.text("words"), row.moment("said"))).toList();
  }

  private static List<Turn> turns(Rows rows, StrandId id) {
    return rows.read(TURN, "where strand_id = ? order by turned_at, id", id.value()).stream()
        .map(StrandStore::turn).toList();
  }

  private static List<Tie> ties(Rows rows, StrandId id) {
    return rows.read(TIE, "where strand_id = ? order by tied_at, id", id.value()).stream()
        .map(StrandStore::tie)
        .toList();
  }

  private static Optional<Strand> strand(Row row, Optional<String> words) {
    Integer number = row.wholeOrNull("number");
    return words.map(said -> new Strand(new StrandId(row.id()), row.as("person_id", PersonId::new),
        row.choice("kind", Strand.Kind.class), number == null ? OptionalInt.empty() : OptionalInt.of(number),
        row.whole("place"), row.choice("status", Strand.Status.class), said, row.moment("begun"),
        row.maybe("merged_into", StrandId::new)));
  }

  private static Turn turn(Row row) {
    Integer charge = row.wholeOrNull("charge");
    String status = row.textOrNull("status");
    return new Turn(row.id(), row.as("strand_id", StrandId::new), row.choice("occasion", Turn.Occasion.class),
        row.uuid("occasion_id"), Optional.ofNullable(row.textOrNull("why_now")),
        Optional.ofNullable(row.textOrNull("anchor")),
        charge == null ? OptionalInt.empty() : OptionalInt.of(charge),
        Optional.ofNullable(status).map(Strand.Status::valueOf),
        Optional.ofNullable(row.textOrNull("what_changed")), row.moment("turned"));
  }

  private static Tie tie(Row row) {
    return new Tie(row.id(), row.as("strand_id", StrandId::new), row.choice("target", Tie.Target.class),
        row.uuid("target_id"), row.moment("tied"));
  }
}
