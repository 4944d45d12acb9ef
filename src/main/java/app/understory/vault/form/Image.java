package app.understory.vault.form;

import app.understory.vault.rows.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One whole row as it stands: what a seal covers.
 *
 * @param author the clinician who wrote it so
 * @param form   version of the canonical form
 * @param values the table's declared columns, in their order
 */
public record Image(String table, UUID id, UUID author, int form, List<@Nullable Object> values) {
  /** The version of the canonical form that is written now. */
  public static final int FORM = 1;

  public Image {
    values = Collections.unmodifiableList(new ArrayList<@Nullable Object>(values));
  }

  /**
   * A row of a store as an image.
   *
   * @throws IllegalArgumentException if it has a column that the table has not, or a value that does not fit
   */
  public static Image of(Table table, Row row, UUID author) {
    Set<String> left = new HashSet<>(row.values().keySet());
    left.remove("author_id");
    List<@Nullable Object> values = new ArrayList<>();
    for (Column column : table.columns()) {
      values.add(column.fit(row.values().get(column.name())));
      left.remove(column.name());
    }
    if (!left.isEmpty()) {
      throw new IllegalArgumentException("table " + table.name() + " has no column " + left);
    }
    return new Image(table.name(), row.id(), author, FORM, values);
  }

  /** The row as stores read it. */
  public Row row(Table shape) {
    Row.Builder row = Row.of(table, id);
    for (int i = 0; i < values.size(); i++) {
      row.set(shape.columns().get(i).name(), values.get(i));
    }
    return row.set("author_id", author).build();
  }

  /** Whether both say the same, whoever wrote them. */
  public boolean saysTheSameAs(Image other) {
    return table.equals(other.table) && id.equals(other.id) && form == other.form
        && Objects.deepEquals(values.toArray(), other.values.toArray());
  }

  /** Where it stands, never what it says. */
  @Override
  public String toString() {
    return table + "/" + id;
  }
}
