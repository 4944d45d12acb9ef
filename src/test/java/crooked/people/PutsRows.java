package crooked.people;

import crooked.Breaks;
import crooked.vault.rows.Tx;
import java.util.function.Consumer;

@Breaks("stores read and write rows")
class PutsRows {
  Consumer<Tx> put() {
    return tx -> tx.put("row");
  }
}
