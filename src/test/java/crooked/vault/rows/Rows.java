package crooked.vault.rows;

/** As in the real house. */
public interface Rows {
  long count();
}
