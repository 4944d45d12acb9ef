package app.understory.vault.database.writing;

import app.understory.vault.database.h2.Pen;
import app.understory.vault.form.Canonical;
import app.understory.vault.form.Image;
import app.understory.vault.form.StateSum;
import app.understory.vault.form.Table;
import app.understory.vault.logbook.Head;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.NotKept.Reason;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a store puts and removes, in H2 and for the Logbook at once. */
final class Transaction implements Tx {
  /** H2 writes by itself inside very large ones. */
  private static final int MOST_ROWS = 1000;

  private final Pen pen;
  private final Hand hand;
  private final Moment now;
  private final StateSum sum;
  private final Head before;
  private final Map<Key, Optional<Image>> touched = new LinkedHashMap<>();
  private boolean asked;

  /** Which row. */
  record Key(String table, UUID id) {}

  Transaction(Pen pen, Hand hand, Moment now, StateSum sum, Head before) {
    this.pen = pen;
    this.hand = hand;
    this.now = now;
    this.sum = sum;
    this.before = before;
  }

  @Override
  public void put(Row row) {
    Table table = table(row.table());
    Image image = fitted(table, row);
    Optional<Image> standing = pen.standing(table, row.id());
    if (standing.isEmpty()) {
      put(image, false);
    } else if (!standing.get().saysTheSameAs(image)) {
      refuseChange(table, row.id());
      keepEarlier(standing.get());
      put(image, true);
    }
  }

  @Override
  public void remove(String name, UUID id) {
    Table table = table(name);
    Optional<Image> standing = pen.standing(table, id);
    if (standing.isEmpty()) {
      return;
    }
    refuseChange(table, id);
    keepEarlier(standing.get());
    guarded(table.name(), () -> pen.delete(table, id));
    touch(new Key(name, id), Optional.empty());
  }

  @Override
  public void forget(String name, UUID id) {
    drop(table(name), id);
    Table earlier = pen.catalogue().table(Hand.EARLIER);
    pen.rows().ids("select id from earlier where row_id = ? and table_name = ? order by version", id, name)
        .forEach(image -> drop(earlier, image));
  }

  private void drop(Table table, UUID id) {
    pen.standing(table, id).ifPresent(image -> {
      sum.subtract(pen.seal(image));
      guarded(table.name(), () -> pen.delete(table, id));
      touch(new Key(table.name(), id), Optional.empty());
    });
  }

  @Override
  public byte[] logbookHead() {
    return HexFormat.of().parseHex(before.hash());
  }

  @Override
  public Rows rows() {
    return pen.rows();
  }

  /** Whether stores asked for changes and nothing changed: then nothing is written at all. */
  boolean changedNothing() {
    return asked && touched.isEmpty();
  }

  Map<Key, Optional<Image>> touched() {
    return touched;
  }

  StateSum sum() {
    return sum;
  }

  Moment now() {
    return now;
  }

  /** Puts a row that is not there yet, one of the vault's own among them. */
  void add(Row row) {
    put(fitted(pen.catalogue().table(row.table()), row), false);
  }

  private void put(Image image, boolean over) {
    byte[] seal = seal(image);
    guarded(image.table(), () -> {
      if (over) {
        pen.merge(image, seal);
      } else {
        pen.insert(image, seal);
      }
    });
    sum.add(seal);
    touch(new Key(image.table(), image.id()), Optional.of(image));
  }

  private byte[] seal(Image image) {
    try {
      return pen.seal(image);
    } catch (IllegalArgumentException e) {
      throw new NotKept(Reason.REFUSED, String.valueOf(e.getMessage()));
    }
  }

  private void touch(Key key, Optional<Image> image) {
    touched.put(key, image);
    if (touched.size() > MOST_ROWS) {
      throw new NotKept(Reason.REFUSED, "more than " + MOST_ROWS + " rows at once");
    }
  }

  /** Takes the image of before out of the sum and keeps it, once for a row and transaction; what only stood inside of it was never kept. */
  private void keepEarlier(Image image) {
    sum.subtract(pen.seal(image));
    if (touched.containsKey(new Key(image.table(), image.id()))) {
      return;
    }
    long version = 1
        + pen.rows().number("select max(version) from earlier where row_id = ? and table_name = ?",
            image.id(), image.table());
    add(Row.of(Hand.EARLIER, hand.ids().next()).set("table_name", image.table()).set("row_id", image.id())
        .set("version", version).set("image", new Canonical().image(image).bytes()).moment("until", now)
        .build());
  }

  private Table table(String name) {
    asked = true;
    if (Hand.OWN.contains(name) || !pen.catalogue().names().contains(name)) {
      throw new NotKept(Reason.REFUSED, "no store writes a table " + name);
    }
    return pen.catalogue().table(name);
  }

  private void refuseChange(Table table, UUID id) {
    if (hand.appendOnly().contains(table.name()) && !touched.containsKey(new Key(table.name(), id))) {
      throw new NotKept(Reason.ALREADY_THERE, "another row of " + table.name() + " stands under this id");
    }
  }

  private Image fitted(Table table, Row row) {
    try {
      return Image.of(table, row, hand.clinician());
    } catch (IllegalArgumentException e) {
      throw new NotKept(Reason.REFUSED, String.valueOf(e.getMessage()), e);
    }
  }

  private interface Change {
    void run() throws SQLException;
  }

  private static void guarded(String table, Change change) {
    try {
      change.run();
    } catch (SQLException e) {
      throw Refusal.of(table, e);
    } catch (IllegalArgumentException e) {
      throw new NotKept(Reason.REFUSED, "the database does not take a row of " + table);
    }
  }
}
