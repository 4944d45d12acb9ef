package crooked.vault.rows;

/** As in the real house. */
public interface Tx {
  void put(String row);

  Rows rows();
}
