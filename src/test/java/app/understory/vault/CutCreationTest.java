package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CutCreationTest {
  private static final int EVERY = 9;
  @TempDir
  Path root;

  private static Door door(Path at, Disk disk) {
    return SampleVault.door(at, disk);
  }

  private static void create(Door door) {
    door.create(SampleVault.PASSPHRASE.toCharArray(), Optional.empty(), Progress.SILENT);
  }

  @Test
  void aCreationCutAnywhereLeavesNothingInTheWayOfTheNext() {
    boolean halted = true;
    for (int changes = 0; halted; changes += EVERY) {
      Path at = root.resolve("cut-" + changes);
      HaltingDisk disk = new HaltingDisk(changes);
      Door cut = door(at, disk);
      if (tryTo(cut, disk)) {
        halted = false;
        disk.goOn();
        cut.closeWithoutBackup();
      }
      Door next = door(at, Disk.real());
      if (next.look() instanceof VaultState.Absent) {
        create(next);
        next.closeWithoutBackup();
      }
      assertThat(next.open(SampleVault.PASSPHRASE.toCharArray(), Progress.SILENT))
          .isInstanceOf(VaultState.Open.class);
      next.closeWithoutBackup();
      assertThat(FolderPrint.of(at.resolve("vault")).keySet())
          .noneMatch(name -> name.endsWith(".new") || name.contains("unfinished") || name.contains("making"));
    }
  }

  private static boolean tryTo(Door door, HaltingDisk disk) {
    if (!disk.halted()) {
      try {
        create(door);
        return true;
      } catch (RuntimeException e) {
        assertThat(disk.halted()).as(String.valueOf(e)).isTrue();
      }
    }
    return false;
  }

  @Test
  void aCreationThatFailsCanBeTriedAgainInTheSameProgram() {
    HaltingDisk disk = new HaltingDisk(15);
    assertThatThrownBy(() -> create(door(root, disk))).isInstanceOf(RuntimeException.class);
    Door next = door(root, Disk.real());
    assertThat(next.look()).isInstanceOf(VaultState.Absent.class);
    create(next);
    assertThat(next.state()).isInstanceOf(VaultState.Open.class);
    next.closeWithoutBackup();
  }
}
