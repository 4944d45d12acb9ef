package crooked.people;

import crooked.Breaks;
import crooked.vault.rows.Tx;

@Breaks("a Tx is the parameter of a store's method")
class TakesTx {
  String name(Tx tx) {
    return String.valueOf(tx);
  }
}
