package app.understory.vault.rows;

import java.util.UUID;

/**
 * One transaction on the Scribe's thread. Only methods of stores take one, only the vault makes one. From what is put
 * here the vault makes SQL, seals, the audit row, earlier images and the Logbook record.
 */
public interface Tx {

  /**
   * The row as it now is. A row with the same id and the same content is left as it is (a retry is no change). A row
   * with the same id and other content replaces it, its earlier image is kept; in a table that is append-only it is
   * refused with {@link NotKept.Reason#ALREADY_THERE}.
   */
  void put(Row row);

  /** Takes a row out; its last image is kept as an earlier one. Removing what is not there is no change. */
  void remove(String table, UUID id);

  /**
   * Takes a row out with everything it ever said: no earlier image of it stays, also where it was taken out before and
   * where its table is append-only. For what must not be kept; that it was done stays in the audit.
   */
  void forget(String table, UUID id);

  /** The Logbook's last record before this transaction, its SHA-256: 32 bytes, which cover all that was kept before. */
  byte[] logbookHead();

  /** Reads what stands, this transaction's own rows included. */
  Rows rows();
}
