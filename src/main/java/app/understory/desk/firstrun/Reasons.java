package app.understory.desk.firstrun;

import app.understory.desk.computer.NewFolder;
import app.understory.desk.firstrun.RestoreModel.Saying;
import app.understory.vault.backup.NoBackup;
import app.understory.vault.keys.slots.KeyFileTooNew;
import app.understory.vault.keys.slots.WrongKey;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a backup was not restored, before it is tried and after. */
final class Reasons {
  /** What is laid out needs the backup's own size and the logbook's beginning. */
  private static final long BESIDE = 16L << 20;

  private Reasons() {}

  /** What speaks against that file and that folder; {@link Saying#NOTHING} where nothing does. Looks at the disk. */
  static Saying against(Optional<Path> file, Optional<Path> folder) throws IOException {
    if (file.isEmpty() || !Files.isRegularFile(file.get())) {
      return Saying.NO_FILE;
    }
    if (folder.isEmpty()) {
      return Saying.NO_FOLDER;
    }
    return switch (NewFolder.look(folder.get())) {
      case NOT_EMPTY, PRACTICE -> Saying.FOLDER_TAKEN;
      case NOT_WRITABLE -> Saying.NOT_WRITABLE;
      case FREE -> NewFolder.room(folder.get()) < Files.size(file.get()) + BESIDE
          ? Saying.NO_ROOM
          : Saying.NOTHING;
    };
  }

  /** What that failure means; nothing where it is none that was foreseen. */
  static Optional<Saying> of(Throwable failure) {
    Saying reason = null;
    for (Throwable at = failure; at != null && reason == null; at = at.getCause()) {
      reason = one(at);
    }
    return reason != null || !read(failure) ? Optional.ofNullable(reason) : Optional.of(Saying.NOT_WHOLE);
  }

  private static @Nullable Saying one(Throwable failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (failure instanceof IOException
        && (words.contains("no space") || words.contains("not enough space"))) {
      return Saying.NO_ROOM;
    }
    return switch (failure) {
      case WrongKey _ -> Saying.WRONG;
      case NoBackup _ -> Saying.NO_BACKUP;
      case KeyFileTooNew _ -> Saying.TOO_NEW;
      case AccessDeniedException _ -> Saying.NOT_WRITABLE;
      default -> null;
    };
  }

  private static boolean read(Throwable failure) {
    return failure instanceof IOException || failure.getCause() instanceof IOException;
  }
}
