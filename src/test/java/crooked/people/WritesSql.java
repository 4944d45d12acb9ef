package crooked.people;

import crooked.Breaks;

@Breaks("SQL stands in stores alone")
class WritesSql {
  String everyone(String table) {
    return "select * from " + table + " where id = ?";
  }
}
