package app.understory.desk.start;

import app.understory.desk.rooms.PracticeRoom;
import app.understory.vault.Copies;
import app.understory.vault.Door;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A practice that was founded, named and locked; made once in a run, and copied. */
record StandingPractice(Path root, String groups) {
  private static final class Once {
    private static final StandingPractice MADE = make();
  }

  /** Lays a copy into that folder; answers with the seven groups of its recovery sheet. */
  static String into(Path folder) {
    Copies.copy(Once.MADE.root().resolve("practice"), folder);
    return Once.MADE.groups();
  }

  private static StandingPractice make() {
    try {
      Path root = Files.createTempDirectory("standing-practice");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> Copies.erase(root)));
      Door door = new Gates(ProgramTest.settings(root, () -> 1), new SecureRandom())
          .to(root.resolve("practice")).door();
      Door.Created made = door.create(ProgramTest.PASSPHRASE.toCharArray(),
          Optional.of("Alder Street Practice"),
          Progress.SILENT);
      var setup = new PracticeRoom(made.open().vault()).setup();
      setup.found("Alder Street Practice", "Edda Specimen", false).join();
      setup.recoveryGivenBack().join();
      try (RecoveryCode code = made.recoveryCode()) {
        String groups = IntStream.range(0, RecoveryCode.GROUPS).mapToObj(n -> new String(code.group(n)))
            .collect(Collectors.joining(" "));
        door.close(Progress.SILENT);
        return new StandingPractice(root, groups);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
