package app.understory.vault.form;

import app.understory.vault.rows.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    Map<String, Object> given = row.values();
    int taken = given.containsKey("author_id") ? 1 : 0;
    List<@Nullable Object> values = new ArrayList<>(table.columns().size());
    for (Column column : table.columns()) {
      Object value = given.get(column.name());
      values.add(column.fit(value));
      taken += value == null ? 0 : 1;
    }
    if (taken < given.size()) {
      throw new IllegalArgumentException("table " + table.name() + " has no column " + unknown(table, given));
    }
    return new Image(table.name(), row.id(), author, FORM, values);
  }

  private static Set<String> unknown(Table table, Map<String, Object> given) {
    Set<String> left = new HashSet<>(given.keySet());
    left.remove("author_id");
    table.columns().forEach(column -> left.remove(column.name()));
    return left;
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
