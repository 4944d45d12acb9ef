package app.understory.desk.computer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows folders that another program copies elsewhere: by the names those programs give them, and by the marks they
 * leave in the folder they copy. A half-copied database spoils a practice, so this is said, and forbids nothing.
 */
public final class SyncingFolders {
  private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("onedrive", "OneDrive"),
      Map.entry("dropbox", "Dropbox"), Map.entry("icloud", "iCloud"), Map.entry("icloud drive", "iCloud"),
      Map.entry("iclouddrive", "iCloud"), Map.entry("com~apple~clouddocs", "iCloud"),
      Map.entry("mobile documents", "iCloud"), Map.entry("google drive", "Google Drive"),
      Map.entry("googledrive", "Google Drive"), Map.entry("nextcloud", "Nextcloud"),
      Map.entry("owncloud", "ownCloud"), Map.entry("syncthing", "Syncthing"), Map.entry("pcloud", "pCloud"),
      Map.entry("pclouddrive", "pCloud"), Map.entry("mega", "MEGA"), Map.entry("megasync", "MEGA"),
      Map.entry("seafile", "Seafile"), Map.entry("box sync", "Box"));

  /** Marks: the beginning of a file's name, and who leaves it. */
  private static final List<Map.Entry<String, String>> MARKS = List.of(Map.entry(".dropbox", "Dropbox"),
      Map.entry(".849c9593-d756-4e56-8d6e-42412f2a707b", "OneDrive"), Map.entry(".stfolder", "Syncthing"),
      Map.entry(".nextcloudsync", "Nextcloud"), Map.entry(".owncloudsync", "ownCloud"),
      Map.entry(".sync_", "Nextcloud"), Map.entry("._sync_", "Nextcloud"),
      Map.entry(".tmp.driveupload", "Google Drive"), Map.entry(".tmp.drivedownload", "Google Drive"),
      Map.entry(".icloud", "iCloud"), Map.entry(".megaignore", "MEGA"), Map.entry(".resilio", "Resilio"));

  private SyncingFolders() {}

  /** What copies this folder elsewhere, if its path or a mark on the way to it says so. Looks at the disk. */
  public static Optional<String> of(Path folder) {
    Optional<String> named = byName(folder);
    for (Path at = folder; named.isEmpty() && at != null; at = at.getParent()) {
      named = byMark(at);
    }
    return named;
  }

  private static Optional<String> byName(Path folder) {
    for (Path part : folder) {
      String name = part.toString().toLowerCase(Locale.ROOT);
      for (Map.Entry<String, String> known : NAMES.entrySet()) {
        String begin = known.getKey();
        if (name.equals(begin) || name.startsWith(begin + " -") || name.startsWith(begin + "-")
            || name.startsWith(begin + " (")) {
          return Optional.of(known.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> byMark(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder, ".*")) {
      for (Path file : inside) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> mark : MARKS) {
          if (name.startsWith(mark.getKey())) {
            return Optional.of(mark.getValue());
          }
        }
      }
      return Optional.empty();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty(); // what cannot be looked into says nothing
    }
  }
}
