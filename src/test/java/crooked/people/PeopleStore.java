package crooked.people;

import crooked.vault.rows.Rows;
import crooked.vault.rows.Tx;

/** A straight store: it alone may do this. */
class PeopleStore {
  private final Rows rows;

  PeopleStore(Rows rows) {
    this.rows = rows;
  }

  long count() {
    return rows.count() + "select * from person where id = ?".length();
  }

  void keep(Tx tx, Person person) {
    tx.put(person.name());
  }
}
