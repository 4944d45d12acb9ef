package app.understory.vault.database.h2;

import app.understory.vault.form.Column;
import app.understory.vault.form.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SQL for whole rows of one table, made once: keeping a line asks for it several times.
 *
 * @param select every column; what restricts it goes behind
 * @param byId   the same of one row
 * @param insert a row that is not there yet
 * @param merge  a row, over the one that has its id
 * @param delete one row
 */
record TableSql(String select, String byId, String insert, String merge, String delete) {

  static TableSql of(Table table) {
    String select = names(table).collect(Collectors.joining(", ", "select ", " from " + table.name() + " "));
    return new TableSql(select, select + "where id = ?", "insert into " + values(table, ""),
        "merge into " + values(table, " key (id)"), "delete from " + table.name() + " where id = ?");
  }

  private static Stream<String> names(Table table) {
    return Stream.concat(Stream.of("id", "author_id", "form", "seal"),
        table.columns().stream().map(Column::name));
  }

  private static String values(Table table, String between) {
    return names(table).collect(Collectors.joining(", ", table.name() + " (", ")")) + between
        + names(table).map(name -> "?").collect(Collectors.joining(", ", " values (", ")"));
  }
}
