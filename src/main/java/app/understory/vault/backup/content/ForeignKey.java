package app.understory.vault.backup.content;

import app.understory.vault.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A foreign key of the house's tables, to be checked without trusting the database's own bookkeeping.
 *
 * @param table  whose rows name
 * @param column the column in which they do
 * @param parent the table of what is named
 */
public record ForeignKey(String table, String column, String parent) {
  private static final Pattern TABLE = Pattern.compile("(?ims)^create table (\\w+) \\((.*?)^\\);");
  private static final Pattern KEY = Pattern
      .compile("(?i)foreign key \\((\\w+)\\) references (\\w+) \\(id\\)");

  public static List<ForeignKey> of(Schema schema) {
    List<ForeignKey> keys = new ArrayList<>();
    for (String sql : schema.sql()) {
      Matcher table = TABLE.matcher(sql);
      while (table.find()) {
        Matcher key = KEY.matcher(table.group(2));
        while (key.find()) {
          keys.add(
              new ForeignKey(table.group(1).toLowerCase(Locale.ROOT), key.group(1).toLowerCase(Locale.ROOT),
                  key.group(2).toLowerCase(Locale.ROOT)));
        }
      }
    }
    return keys;
  }

  /** Counts rows that name something that is not there. */
  public String lonely() {
    return "select count(*) from " + table + " child where child." + column + " is not null and not exists"
        + " (select 1 from " + parent + " named where named.id = child." + column + ")";
  }
}
