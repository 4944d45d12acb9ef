package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.database.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the database's place and is no database of ours is told apart, and left untouched. */
class DamagedDatabaseTest {
  @TempDir
  Path root;

  private static VaultState open(SampleVault sample) {
    return sample.newDoor().open(SampleVault.PASSPHRASE.toCharArray(), Progress.SILENT);
  }

  private static Path database(SampleVault sample) {
    return sample.folder().resolve("practice.mv.db");
  }

  private static void toldAndUntouched(SampleVault sample, Damage what) {
    Map<String, String> before = FolderPrint.of(sample.folder());
    assertThat(open(sample)).isInstanceOfSatisfying(VaultState.Damaged.class, damaged -> {
      assertThat(damaged.what()).isEqualTo(what);
      assertThat(damaged.lastGood()).isPresent();
    });
    assertThat(FolderPrint.of(sample.folder())).isEqualTo(before);
  }

  @Test
  void anEmptyFileIsNotTakenForAnEmptyPractice() throws IOException {
    SampleVault sample = SampleVault.locked(root);
    Files.write(database(sample), new byte[0]);
    toldAndUntouched(sample, Damage.DATABASE_EMPTY);
  }

  @Test
  void aCutFileIsToldAndLeft() throws IOException {
    SampleVault sample = SampleVault.locked(root);
    try (FileChannel channel = FileChannel.open(database(sample), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 3 / 4096 * 4096);
    }
    toldAndUntouched(sample, Damage.DATABASE_CUT);
  }

  @Test
  void anotherVaultsDatabaseIsToldAndLeft(@TempDir Path other) throws IOException {
    SampleVault sample = SampleVault.locked(root);
    SampleVault stranger = SampleVault.locked(other.resolve("copy"));
    Copies.erase(stranger.folder());
    Door door = stranger.newDoor();
    door.create("words of another day".toCharArray(), Optional.empty(), Progress.SILENT);
    door.closeWithoutBackup();
    Files.copy(database(stranger), database(sample), StandardCopyOption.REPLACE_EXISTING);
    toldAndUntouched(sample, Damage.DATABASE_FOREIGN);
  }

  @Test
  void aKeyFileOfANewerProgramIsLeft() throws IOException {
    SampleVault sample = SampleVault.locked(root);
    Path file = sample.folder().resolve("vault.json");
    Files.writeString(file, Files.readString(file).replace("\"version\": 1", "\"version\": 7"));
    Map<String, String> before = FolderPrint.of(sample.folder());
    assertThat(sample.newDoor().look()).isEqualTo(new VaultState.TooNew(7, 1));
    assertThat(open(sample)).isEqualTo(new VaultState.TooNew(7, 1));
    assertThat(FolderPrint.of(sample.folder())).isEqualTo(before);
  }

  @Test
  void byTheUsersChoiceItIsMadeAgainFromBackupAndLogbook() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID before = DoorTest.addPerson(sample.vault(), "Ada Fictional");
      sample.lock();
      sample.reopen();
      UUID after = DoorTest.addPerson(sample.vault(), "Bram Example");
      sample.close();
      Files.write(database(sample), new byte[]{1, 2, 3});
      Door door = sample.newDoor();
      assertThat(door.openRebuilding(SampleVault.PASSPHRASE.toCharArray(), Progress.SILENT))
          .isInstanceOfSatisfying(VaultState.Open.class, open -> {
            assertThat(open.how().kind()).isEqualTo(Opened.Kind.REBUILT);
            assertThat(open.vault().rows().find("person", before)).isPresent();
            assertThat(open.vault().rows().find("person", after)).isPresent();
          });
      door.closeWithoutBackup();
      assertThat(sample.folder().resolve("practice-damaged-2026-11-24.mv.db"))
          .hasBinaryContent(new byte[]{1, 2, 3});
    }
  }

  @Test
  void aMissingDatabaseIsMadeAgainByItself() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID id = DoorTest.addPerson(sample.vault(), "Ada Fictional");
      sample.close();
      Files.delete(database(sample));
      sample.reopen();
      assertThat(sample.how().kind()).isEqualTo(Opened.Kind.REBUILT);
      assertThat(sample.vault().rows().find("person", id)).isPresent();
    }
  }

  @Test
  void afterManyLocksItIsStillMadeAgainThoughOldSegmentsAreGone() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      List<UUID> all = new ArrayList<>();
      for (int day = 0; day < 4; day++) {
        if (day % 2 == 0) {
          all.add(DoorTest.addPerson(sample.vault(), "Ada Fictional"));
        }
        sample.lock();
        sample.clock().advance(Duration.ofDays(1));
        sample.reopen();
      }
      all.add(DoorTest.addPerson(sample.vault(), "Bram Example"));
      sample.close();
      Files.delete(database(sample));
      sample.reopen();
      assertThat(sample.how().kind()).isEqualTo(Opened.Kind.REBUILT);
      assertThat(all).allSatisfy(id -> assertThat(sample.vault().rows().find("person", id)).isPresent());
      assertThat(sample.folder().resolve("logbook").resolve("000001.log")).doesNotExist();
    }
  }
}
