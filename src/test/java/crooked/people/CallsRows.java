package crooked.people;

import crooked.Breaks;
import crooked.vault.rows.Rows;

@Breaks("stores read and write rows")
class CallsRows {
  long count(Rows rows) {
    return rows.count();
  }
}
