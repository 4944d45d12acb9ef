package app.understory.vault.database.h2;

import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.Keyring.Label;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import org.h2.Driver;

/** Makes connections to one database file. Only the database key, never a passphrase, reaches H2. */
public final class Links {
  private static final String SUFFIX = ".mv.db";
  private static final String WRITER = "VAULT";
  private static final String READER = "READER";
  private final Keyring keys;
  private final Tuning tuning;

  public Links(Keyring keys, Tuning tuning) {
    this.keys = keys;
    this.tuning = tuning;
    System.setProperty("h2.allowedClasses", "");
    System.setProperty("h2.objectCache", "false"); // it costs more than it saves, and holds on to words
  }

  /** Makes a new, empty database with its two users. */
  public Connection create(Path file) throws SQLException {
    Connection made = connect(url(tuning.filePrefix(), file) + writing(), WRITER);
    char[] password = password();
    try (Statement sql = made.createStatement()) {
      sql.execute("CREATE USER " + READER + " PASSWORD '" + new String(password) + "'");
      sql.execute("GRANT SELECT ON SCHEMA PUBLIC TO " + READER);
    } finally {
      Arrays.fill(password, '\0');
    }
    return made;
  }

  /** The one connection that writes; transactions are ended by hand. */
  public Connection write(Path file) throws SQLException {
    Connection writer = tuning.wrap()
        .apply(connect(url(tuning.filePrefix(), file) + writing() + existing(), WRITER));
    writer.setAutoCommit(false);
    return writer;
  }

  /** A connection that can only select, beside the writer's. */
  public Connection read(Path file) throws SQLException {
    return connect(url(tuning.filePrefix(), file) + fixed() + existing(), READER);
  }

  /** A connection to a database that nobody has open, which changes no byte of it. */
  public Connection look(Path file) throws SQLException {
    return connect(url("", file) + fixed() + existing() + ";ACCESS_MODE_DATA=r", WRITER);
  }

  private Connection connect(String url, String user) throws SQLException {
    char[] file = password();
    char[] both = Arrays.copyOf(file, file.length * 2 + 1);
    both[file.length] = ' ';
    System.arraycopy(file, 0, both, file.length + 1, file.length);
    Properties properties = new Properties();
    properties.put("user", user);
    properties.put("password", both);
    try {
      return new Driver().connect(url, properties);
    } finally {
      Arrays.fill(file, '\0');
      Arrays.fill(both, '\0');
    }
  }

  private char[] password() {
    byte[] key = keys.copy(Label.DATABASE);
    char[] password = new char[key.length * 2];
    HexFormat hex = HexFormat.of();
    for (int i = 0; i < key.length; i++) {
      password[2 * i] = hex.toHighHexDigit(key[i]);
      password[2 * i + 1] = hex.toLowHexDigit(key[i]);
    }
    Arrays.fill(key, (byte) 0);
    return password;
  }

  private static String url(String prefix, Path file) {
    String path = file.toAbsolutePath().toString().replace('\\', '/');
    if (!path.endsWith(SUFFIX) || path.indexOf(';') >= 0) {
      throw new IllegalArgumentException("a database file cannot have this name");
    }
    return "jdbc:h2:" + prefix + path.substring(0, path.length() - SUFFIX.length());
  }

  private static String fixed() {
    return ";CIPHER=AES;MAX_COMPACT_TIME=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  private static String existing() {
    return ";IFEXISTS=TRUE";
  }

  private String writing() {
    return fixed() + ";WRITE_DELAY=" + tuning.writeDelayMillis()
        + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;OPTIMIZE_REUSE_RESULTS=0";
  }
}
