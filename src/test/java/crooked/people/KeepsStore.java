package crooked.people;

import crooked.Breaks;
import crooked.vault.rows.Tx;

@Breaks("a Tx is the parameter of a store's method")
class KeepsStore {
  private final Tx tx;

  KeepsStore(Tx tx) {
    this.tx = tx;
  }

  Tx give() {
    return tx;
  }
}
