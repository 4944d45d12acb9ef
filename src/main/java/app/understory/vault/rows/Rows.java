package app.understory.vault.rows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The one way to read: whole rows, each verified against its seal. Only stores call it, off the JavaFX thread. Every
 * method throws {@link Unreadable} where a row does not verify or the database cannot be read.
 */
public interface Rows {

  /** The row with this id, if it stands. */
  Optional<Row> find(String table, UUID id);

  /**
   * Rows of one table.
   *
   * @param rest what follows {@code select * from table}, as {@code "where person_id = ? order by planned_at"}; may
   *             be empty. Every value is a parameter.
   * @param args the parameters: what {@link Row.Builder#set} takes
   */
  List<Row> read(String table, String rest, Object... args);

  /** Ids by any query whose first column is an id: joins and searches. */
  List<UUID> ids(String sql, Object... args);

  /** One number by any query, as a count or a maximum; 0 where it gives none. */
  long number(String sql, Object... args);

  /** What this row said before, oldest first: one image for each change or removal. */
  List<Earlier> earlier(String table, UUID id);
}
