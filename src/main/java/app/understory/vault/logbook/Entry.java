package app.understory.vault.logbook;

import app.understory.vault.form.Image;
import app.understory.vault.rows.Deed;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.UUID;

/** What one record of the Logbook says. */
public sealed interface Entry {

  /** The sum of the seals of all live rows after it, as 64 hexadecimal digits. */
  String sum();

  /**
   * One transaction: the rows as they now are.
   *
   * @param at        when it was kept, and where
   * @param clinician who did it
   * @param put       rows that were put, as they now stand
   * @param removed   rows that were taken out
   */
  record Transaction(Moment at, UUID clinician, Deed deed, List<Image> put, List<Gone> removed,
      String sum) implements Entry {
    public Transaction {
      put = List.copyOf(put);
      removed = List.copyOf(removed);
    }
  }

  /** A row that was taken out. */
  record Gone(String table, UUID id) {}

  /**
   * The database was forced to the medium when it held all transactions up to this one.
   *
   * @param upTo   the last transaction it holds
   * @param closed whether the database file was closed as well: the last record of a clean end
   */
  record Base(Head upTo, String sum, boolean closed) implements Entry {}

  /**
   * The line goes on from the database, which did not agree with the Logbook; a user chose it.
   *
   * @param database where the database stood
   * @param logbook  where the Logbook ended
   */
  record Gap(Head database, Head logbook, String sum) implements Entry {}
}
