package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.slots.WrongKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vault.json} and the one before it. */
class KeyFileOnDiskTest {
  @TempDir
  Path root;

  private static VaultState open(SampleVault sample, String passphrase) {
    return sample.newDoor().open(passphrase.toCharArray(), Progress.SILENT);
  }

  private static void tamper(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void afterAnOpeningAChangedFileGivesWayToThePreviousOne() throws IOException {
    SampleVault sample = SampleVault.open(root);
    sample.close();
    Path file = sample.folder().resolve("vault.json");
    byte[] whole = Files.readAllBytes(file);
    tamper(file, "Understory Example", "Understory Changed");
    VaultState opened = open(sample, SampleVault.PASSPHRASE);
    assertThat(opened).isInstanceOf(VaultState.Open.class);
    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void aChangedSlotIsToldFromAWrongPassphraseByThePreviousFile() throws IOException {
    SampleVault sample = SampleVault.open(root);
    sample.close();
    tamper(sample.folder().resolve("vault.json"), "\"vaultKey\": \"", "\"vaultKey\": \"00");
    assertThatThrownBy(() -> open(sample, "wrong words")).isInstanceOf(WrongKey.class);
    assertThat(open(sample, SampleVault.PASSPHRASE)).isInstanceOf(VaultState.Open.class);
  }

  @Test
  void whereBothWereChangedItIsDamage() throws IOException {
    SampleVault sample = SampleVault.open(root);
    sample.close();
    tamper(sample.folder().resolve("vault.json"), "Understory Example", "Understory Changed");
    tamper(sample.folder().resolve("vault.previous.json"), "Understory Example", "Understory Changed");
    assertThat(open(sample, SampleVault.PASSPHRASE)).isInstanceOfSatisfying(VaultState.Damaged.class,
        damaged -> assertThat(damaged.what()).isEqualTo(Damage.VAULT_FILE));
  }

  @Test
  void aFileThatIsNoneIsDamageUnlessThePreviousOneStands() throws IOException {
    SampleVault sample = SampleVault.open(root);
    sample.close();
    Files.write(sample.folder().resolve("vault.json"), new byte[]{0, 1, 2});
    assertThat(sample.newDoor().look()).isInstanceOf(VaultState.Locked.class);
    Files.write(sample.folder().resolve("vault.previous.json"), new byte[0]);
    assertThat(sample.newDoor().look()).isInstanceOf(VaultState.Damaged.class);
    assertThat(open(sample, SampleVault.PASSPHRASE)).isInstanceOf(VaultState.Damaged.class);
  }

  @Test
  void theFileBeforeAPassphraseChangeIsOverwrittenByTheFirstOpening() throws IOException {
    SampleVault sample = SampleVault.open(root);
    Path file = sample.folder().resolve("vault.json");
    Path previous = sample.folder().resolve("vault.previous.json");
    byte[] before = Files.readAllBytes(file);
    sample.door().changePassphrase(SampleVault.PASSPHRASE.toCharArray(),
        "words of another day".toCharArray());
    assertThat(previous).hasBinaryContent(before);
    sample.close();
    Door door = sample.newDoor();
    assertThat(door.open("words of another day".toCharArray(), Progress.SILENT))
        .isInstanceOf(VaultState.Open.class);
    assertThat(previous).hasBinaryContent(Files.readAllBytes(file));
    door.closeWithoutBackup();
  }
}
