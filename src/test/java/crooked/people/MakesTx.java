package crooked.people;

import crooked.Breaks;
import crooked.vault.rows.Rows;
import crooked.vault.rows.Tx;

@Breaks("only the vault makes a Tx")
class MakesTx implements Tx {
  @Override
  public void put(String row) {}

  @Override
  public Rows rows() {
    return () -> 0;
  }
}
