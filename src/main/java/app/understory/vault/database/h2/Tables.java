package app.understory.vault.database.h2;

import app.understory.vault.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Makes the tables of a fresh database: the vault's own, then the house's numbered files in their order. */
public final class Tables {
  private static final String VAULT = "/app/understory/vault/database/vault.sql";

  private Tables() {}

  public static void make(Connection connection, Schema schema) throws SQLException, IOException {
    List<String> files = new ArrayList<>();
    files.add(VAULT);
    files.addAll(schema.migrations());
    run(connection, files);
  }

  /** Runs SQL files, each a list of statements. H2 commits at each one that makes a table. */
  static void run(Connection connection, List<String> files) throws SQLException, IOException {
    for (String file : files) {
      try (Statement sql = connection.createStatement()) {
        for (String statement : text(file).split(";\\s*\n")) {
          sql.execute(statement);
        }
      }
    }
  }

  private static String text(String name) throws IOException {
    String absolute = name.startsWith("/") ? name : "/" + name;
    try (InputStream in = Tables.class.getResourceAsStream(absolute)) {
      if (in == null) {
        throw new IOException("no SQL file " + name + " on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
