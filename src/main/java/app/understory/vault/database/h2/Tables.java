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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the tables of a fresh database: the vault's own, then the house's numbered files in their order. */
public final class Tables {
  private static final String VAULT = "/app/understory/vault/database/vault.sql";

  private static final String END = ";\\s*\n";
  private static final Pattern INDEX = Pattern.compile("^\\s*CREATE INDEX (\\w+) ", Pattern.MULTILINE);

  private Tables() {}

  public static void make(Connection connection, Schema schema) throws SQLException, IOException {
    run(connection, statements(schema));
  }

  /**
   * Makes every secondary index anew: after an unclean end they may say another thing than their tables. Begun again
   * it does the same, since it goes by the files and not by what it finds.
   */
  static void indexAnew(Connection connection, Schema schema) throws SQLException, IOException {
    List<String> anew = new ArrayList<>();
    for (String statement : statements(schema)) {
      Matcher index = INDEX.matcher(statement);
      if (index.find()) {
        anew.add("DROP INDEX IF EXISTS " + index.group(1));
        anew.add(statement);
      }
    }
    run(connection, anew);
  }

  /** Runs the numbered files after this version. */
  public static void migrate(Connection connection, Schema schema, int from)
      throws SQLException, IOException {
    List<String> statements = new ArrayList<>();
    for (String file : schema.migrations().subList(from, schema.version())) {
      statements.addAll(List.of(text(file).split(END)));
    }
    run(connection, statements);
  }

  private static List<String> statements(Schema schema) throws IOException {
    List<String> statements = new ArrayList<>(List.of(text(VAULT).split(END)));
    for (String file : schema.migrations()) {
      statements.addAll(List.of(text(file).split(END)));
    }
    return statements;
  }

  /** H2 commits at each statement that makes something. */
  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
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
