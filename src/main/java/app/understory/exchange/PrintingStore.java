package app.understory.exchange;

import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.Optional;

/** Keeps what was printed. */
public final class PrintingStore {
  private final Rows rows;

  public PrintingStore(Rows rows) {
    this.rows = rows;
  }

  void put(Tx tx, Printing printing) {
    tx.put(Row.of("printing", printing.id())
        .set("person_id", printing.person().map(PersonId::value).orElse(null))
        .set("kind", printing.kind()).set("way", printing.way()).set("pages", printing.pages())
        .moment("printed", printing.when()).build());
  }

  List<Printing> of(PersonId person) {
    return rows.read("printing", "where person_id = ? order by printed_at desc, id", person.value()).stream()
        .map(row -> new Printing(row.id(), Optional.of(person), row.text("kind"),
            row.choice("way", Printing.Way.class), row.whole("pages"), row.moment("printed")))
        .toList();
  }
}
