package app.understory.vault;

import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Tuning;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.slots.KeyFiles;
import app.understory.vault.keys.slots.Locksmith;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.keys.slots.Stretching;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What somebody could do to a locked sample vault's database who has its key and another program. */
final class KnownKey {
  private KnownKey() {}

  static Path database(SampleVault sample) {
    return sample.folder().resolve("practice.mv.db");
  }

  /** Something done with a connection that may write. */
  interface Work {
    void with(Connection connection, Keyring keys) throws SQLException;
  }

  /** Does it, commits, and closes the database. */
  static void use(SampleVault sample, Work work) throws IOException, SQLException {
    KeyFiles files = new KeyFiles(Disk.real(), sample.folder(),
        new Locksmith(new SecureRandom(), Stretching.ARGON2));
    KeyFiles.Unlocked unlocked = files.unlock(Opener.passphrase(SampleVault.PASSPHRASE.toCharArray()));
    try (Bunch bunch = unlocked.keys();
        Keyring keys = new Keyring(unlocked.file().vault(), bunch.vaultKey());
        Connection connection = new Links(keys, Tuning.STANDARD).write(database(sample));
        Statement sql = connection.createStatement()) {
      work.with(connection, keys);
      connection.commit();
      sql.execute("SHUTDOWN");
    }
  }

  /** Runs one statement, commits, and closes the database. */
  static void run(SampleVault sample, String statement) throws IOException, SQLException {
    use(sample, (connection, _) -> {
      try (Statement sql = connection.createStatement()) {
        sql.execute(statement);
      }
    });
  }
}
