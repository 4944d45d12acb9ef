package app.understory.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The same row in H2 alone, encrypted, and forced to the medium after each one: the reference. */
final class BareH2 implements AutoCloseable {
  private static final UUID SESSION = new UUID(7, 2);
  private final Connection connection;
  private final PreparedStatement insert;
  private int number;

  BareH2(Path folder) throws SQLException {
    connection = DriverManager.getConnection(
        "jdbc:h2:" + folder.resolve("bare").toAbsolutePath() + ";CIPHER=AES;WRITE_DELAY=0", "sa",
        "file user");
    connection.setAutoCommit(false);
    try (Statement sql = connection.createStatement()) {
      sql.execute("""
          create table observation (id uuid primary key, session_id uuid not null, person_id uuid not null,
            seq integer not null, kind varchar(20) not null, words varchar(20000) not null,
            happened_at bigint not null, happened_zone varchar(64) not null,
            entered_at bigint not null, entered_zone varchar(64) not null, elapsed_ms bigint not null,
            author_id uuid not null, form smallint not null, seal varbinary(32) not null)""");
      sql.execute("create index observation_by_session on observation (session_id, seq)");
      connection.commit();
    }
    insert = connection
        .prepareStatement("insert into observation values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  }

  /** Returns when the row is on the medium. */
  void keep(UUID id, String words) throws SQLException {
    long now = System.currentTimeMillis() * 1000;
    Object[] row = {id, SESSION, SESSION, ++number, "SAID", words, now, "Europe/Berlin", now, "Europe/Berlin",
        number * 100L, SESSION, 1, new byte[32]};
    for (int i = 0; i < row.length; i++) {
      insert.setObject(i + 1, row[i]);
    }
    insert.executeUpdate();
    connection.commit();
    try (Statement sql = connection.createStatement()) {
      sql.execute("CHECKPOINT SYNC");
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
