package app.understory.prep.page;

import app.understory.people.PersonId;
import app.understory.prep.WorksheetId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages taken home, and the rows of them that were gone through, as rows. */
public final class HomePageStore {
  private static final String PAGE = "home_page";
  private static final String TICK = "home_page_row";

  private final Rows rows;

  public HomePageStore(Rows rows) {
    this.rows = rows;
  }

  Optional<HomePage> of(WorksheetId worksheet) {
    return rows.find(PAGE, HomePage.idOf(worksheet)).map(HomePageStore::page);
  }

  Optional<HomePage> of(Tx tx, WorksheetId worksheet) {
    return tx.rows().find(PAGE, HomePage.idOf(worksheet)).map(HomePageStore::page);
  }

  Optional<HomePage> numbered(int number) {
    return rows.read(PAGE, "where number = ?", number).stream().map(HomePageStore::page).findFirst();
  }

  List<HomePage> of(PersonId person) {
    return rows.read(PAGE, "where person_id = ? order by handed_at desc, number desc", person.value())
        .stream()
        .map(HomePageStore::page).toList();
  }

  int next(Tx tx) {
    return Math.toIntExact(tx.rows().number("select coalesce(max(number), 0) from home_page")) + 1;
  }

  void put(Tx tx, HomePage page) {
    tx.put(Row.of(PAGE, HomePage.idOf(page.worksheet())).set("person_id", page.person().value())
        .set("worksheet_id", page.worksheet().value()).set("number", page.number())
        .moment("handed", page.handed()).build());
  }

  Set<String> ticked(WorksheetId worksheet) {
    return rows.read(TICK, "where worksheet_id = ?", worksheet.value()).stream()
        .map(row -> row.text("row_name")).collect(Collectors.toSet());
  }

  void tick(Tx tx, WorksheetId worksheet, String row, Moment when) {
    tx.put(Row.of(TICK, HomePage.idOf(worksheet, row)).set("worksheet_id", worksheet.value())
        .set("row_name", row).moment("ticked", when).build());
  }

  void untick(Tx tx, WorksheetId worksheet, String row) {
    tx.remove(TICK, HomePage.idOf(worksheet, row));
  }

  private static HomePage page(Row row) {
    return new HomePage(row.as("person_id", PersonId::new), row.as("worksheet_id", WorksheetId::new),
        row.whole("number"), row.moment("handed"));
  }
}
