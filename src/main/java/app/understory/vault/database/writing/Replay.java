package app.understory.vault.database.writing;

import app.understory.vault.database.Progress;
import app.understory.vault.database.Progress.Step;
import app.understory.vault.database.h2.Pen;
import app.understory.vault.database.h2.Place;
import app.understory.vault.form.Catalogue;
import app.understory.vault.form.Image;
import app.understory.vault.form.Table;
import app.understory.vault.logbook.Entry;
import app.understory.vault.logbook.Head;
import app.understory.vault.logbook.Kept;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records of the Logbook, folded to the last image of each row. Applying them gives the same state however much of it
 * the database held already, and however often it is begun again.
 */
public final class Replay {
  private static final int OFTEN = 500;
  private final Map<String, Map<UUID, @Nullable Image>> last = new HashMap<>();
  private @Nullable Head head;
  private @Nullable String sum;
  private @Nullable Image audit;
  private long rows;

  public void add(Kept kept) {
    if (kept.entry() instanceof Entry.Transaction transaction) {
      transaction.removed().forEach(gone -> fold(gone.table(), gone.id(), null));
      transaction.put().forEach(image -> fold(image.table(), image.id(), image));
      transaction.put().stream().filter(image -> image.table().equals(Hand.AUDIT))
          .forEach(image -> audit = image);
      head = kept.head();
      sum = transaction.sum();
    }
  }

  private void fold(String table, UUID id, @Nullable Image image) {
    last.computeIfAbsent(table, name -> new LinkedHashMap<>()).put(id, image);
    rows++;
  }

  /** Rows folded, each change counted. */
  public long size() {
    return rows;
  }

  /** Removals children first, then rows parents first, then the position; the caller commits. */
  public void apply(Pen pen, Progress progress) throws SQLException {
    Catalogue catalogue = pen.catalogue();
    for (Table table : catalogue.childrenFirst()) {
      for (Map.Entry<UUID, @Nullable Image> row : of(table)) {
        if (row.getValue() == null) {
          pen.delete(table, row.getKey());
        }
      }
    }
    long done = 0;
    for (Table table : catalogue.parentsFirst()) {
      for (Map.Entry<UUID, @Nullable Image> row : of(table)) {
        Image image = row.getValue();
        if (image != null) {
          pen.merge(image, pen.seal(image));
          if (++done % OFTEN == 0) {
            progress.at(Step.REPLAYING, done, rows);
          }
        }
      }
    }
    place(pen);
  }

  private List<Map.Entry<UUID, @Nullable Image>> of(Table table) {
    return List.copyOf(last.getOrDefault(table.name(), Map.of()).entrySet());
  }

  private void place(Pen pen) throws SQLException {
    if (head == null || sum == null) {
      return;
    }
    Place before = pen.place();
    String chain = audit == null
        ? before.chain()
        : AuditTrail.chainOf(audit.row(pen.catalogue().table(Hand.AUDIT)));
    pen.place(before.at(head, sum, chain));
  }
}
