package app.understory.vault.backup;

import java.io.IOException;

/** A file that does not begin as a backup does. */
public final class NoBackup extends IOException {
  private static final long serialVersionUID = 1L;

  NoBackup() {
    super("this is no backup");
  }
}
