package app.understory.desk.firstrun.steps;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows folders that another program copies elsewhere, by the names those programs give them. */
final class SyncingFolders {
  private static final List<String[]> NAMES = List.of(new String[]{"onedrive", "OneDrive"},
      new String[]{"dropbox", "Dropbox"}, new String[]{"icloud", "iCloud"},
      new String[]{"com~apple~clouddocs", "iCloud"}, new String[]{"mobile documents", "iCloud"},
      new String[]{"google drive", "Google Drive"}, new String[]{"googledrive", "Google Drive"},
      new String[]{"nextcloud", "Nextcloud"}, new String[]{"owncloud", "ownCloud"},
      new String[]{"syncthing", "Syncthing"}, new String[]{"pcloud", "pCloud"}, new String[]{"mega", "MEGA"});

  private SyncingFolders() {}

  /** What copies this folder elsewhere, if its path says so. */
  static Optional<String> of(Path folder) {
    for (Path part : folder) {
      String name = part.toString().toLowerCase(Locale.ROOT);
      for (String[] known : NAMES) {
        if (name.equals(known[0]) || name.startsWith(known[0] + " ") || name.startsWith(known[0] + "-")) {
          return Optional.of(known[1]);
        }
      }
    }
    return Optional.empty();
  }
}
