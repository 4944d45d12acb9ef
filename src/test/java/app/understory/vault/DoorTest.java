package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.slots.WrongKey;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
  @TempDir
  Path root;

  /** Keeps a person, as a store would. */
  static UUID addPerson(Vault vault, String name) {
    UUID id = vault.ids().next();
    Row row = Row.of("person", id).set("preferred_name", name).set("status", "ACTIVE")
        .moment("admitted", vault.time().now()).build();
    return vault.scribe().write(Deed.of("person.admit", id), tx -> {
      tx.put(row);
      return id;
    }).join();
  }

  private static VaultState open(Door door, String passphrase) {
    return door.open(passphrase.toCharArray(), Progress.SILENT);
  }

  @Test
  void whatWasKeptIsThereAfterLockingAndOpening() {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID id = addPerson(sample.vault(), "Ada Fictional");
      sample.lock();
      assertThat(sample.door().state())
          .isEqualTo(new VaultState.Locked(Optional.of("Understory Example Practice")));
      sample.reopen();
      assertThat(sample.vault().rows().find("person", id))
          .hasValueSatisfying(row -> assertThat(row.text("preferred_name")).isEqualTo("Ada Fictional"));
      assertThat(sample.how().kind()).isEqualTo(Opened.Kind.CLEAN);
      assertThat(sample.how().older()).isEmpty();
    }
  }

  @Test
  void aWrongPassphraseIsAnsweredLaterEachTimeAndLocksNothingOut() {
    try (SampleVault sample = SampleVault.locked(root)) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> open(sample.door(), "wrong")).isInstanceOf(WrongKey.class);
        assertThat(sample.door().state()).isInstanceOf(VaultState.Locked.class);
      }
      assertThat(sample.pauses()).isSorted().hasSize(2);
      assertThat(open(sample.door(), SampleVault.PASSPHRASE)).isInstanceOf(VaultState.Open.class);
    }
  }

  @Test
  void theRecoveryCodeOpensAndSetsANewPassphrase() {
    try (SampleVault sample = SampleVault.locked(root)) {
      RecoveryCode typed = RecoveryCode.read(shown(sample.recoveryCode())).orElseThrow();
      assertThat(sample.door().openWithRecovery(typed, "words of another day".toCharArray(), Progress.SILENT))
          .isInstanceOf(VaultState.Open.class);
      sample.close();
      assertThat(open(sample.door(), "words of another day")).isInstanceOf(VaultState.Open.class);
      sample.close();
      assertThatThrownBy(() -> open(sample.door(), SampleVault.PASSPHRASE)).isInstanceOf(WrongKey.class);
    }
  }

  private static char[] shown(RecoveryCode code) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < RecoveryCode.GROUPS; i++) {
      shown.append(code.group(i)).append(' ');
    }
    return shown.toString().toCharArray();
  }

  @Test
  void thePassphraseIsChangedOnlyByWhoKnowsThePresentOne() {
    try (SampleVault sample = SampleVault.open(root)) {
      assertThatThrownBy(
          () -> sample.door().changePassphrase("guess".toCharArray(), "mine now".toCharArray()))
          .isInstanceOf(WrongKey.class);
      sample.door().changePassphrase(SampleVault.PASSPHRASE.toCharArray(),
          "words of another day".toCharArray());
      sample.close();
      assertThatThrownBy(() -> open(sample.door(), SampleVault.PASSPHRASE)).isInstanceOf(WrongKey.class);
      assertThat(open(sample.door(), "words of another day")).isInstanceOf(VaultState.Open.class);
    }
  }

  @Test
  void aNewRecoveryCodeEndsTheOldOne() {
    try (SampleVault sample = SampleVault.open(root)) {
      RecoveryCode fresh = sample.door().renewRecoveryCode();
      sample.close();
      char[] passphrase = "words of another day".toCharArray();
      assertThatThrownBy(
          () -> sample.door().openWithRecovery(sample.recoveryCode(), passphrase, Progress.SILENT))
          .isInstanceOf(WrongKey.class);
      assertThat(sample.door().openWithRecovery(fresh, passphrase, Progress.SILENT))
          .isInstanceOf(VaultState.Open.class);
    }
  }

  @Test
  void aVaultThatIsOpenElsewhereIsSaidToBeInUse() {
    try (SampleVault sample = SampleVault.open(root)) {
      Door other = sample.newDoor();
      assertThat(other.look()).isInstanceOf(VaultState.InUse.class);
      assertThat(open(other, SampleVault.PASSPHRASE)).isInstanceOf(VaultState.InUse.class);
      sample.close();
      assertThat(open(other, SampleVault.PASSPHRASE)).isInstanceOf(VaultState.Open.class);
      other.closeWithoutBackup();
    }
  }

  @Test
  void lockingWipesTheKeysAndRefusesLaterWriting() {
    try (SampleVault sample = SampleVault.open(root)) {
      Vault vault = sample.vault();
      byte[] sealed = vault.ink().seal(new UUID(1, 2), "mine");
      sample.lock();
      assertThatThrownBy(() -> vault.ink().open(new UUID(1, 2), sealed))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> vault.signing().publicKey()).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> addPerson(vault, "Too Late")).isNotNull();
    }
  }

  @Test
  void everyMoveIsTold() {
    try (SampleVault sample = SampleVault.locked(root)) {
      List<String> told = new ArrayList<>();
      sample.door().look();
      try (Door.Watching _ = sample.door().watch(state -> told.add(state.getClass().getSimpleName()))) {
        open(sample.door(), SampleVault.PASSPHRASE);
        sample.lock();
      }
      assertThat(told).containsExactly("Opening", "Open", "Closing", "Locked");
    }
  }

  @Test
  void anEmptyFolderHoldsNoVaultAndAFoundingCutShortIsNone() throws IOException {
    SampleVault sample = SampleVault.locked(root);
    Files.delete(sample.folder().resolve("vault.json"));
    Files.deleteIfExists(sample.folder().resolve("vault.previous.json"));
    assertThat(sample.newDoor().look()).isInstanceOf(VaultState.Damaged.class);
    Files.write(sample.folder().resolve("vault.unfinished"), new byte[]{1});
    Door door = sample.newDoor();
    assertThat(door.look()).isInstanceOf(VaultState.Absent.class);
    assertThat(door.create("words of another day".toCharArray(), Optional.empty(), Progress.SILENT).open()
        .how().kind())
        .isEqualTo(Opened.Kind.CLEAN);
    door.closeWithoutBackup();
    assertThat(door.state()).isEqualTo(new VaultState.Locked(Optional.empty()));
  }

  @Test
  void anOlderCopyInTheVaultsPlaceIsToldOnce(@TempDir Path older) throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      sample.close();
      Copies.copy(sample.folder(), older.resolve("vault"));
      sample.reopen();
      addPerson(sample.vault(), "Ada Fictional");
      sample.close();
      Copies.erase(sample.folder());
      Copies.copy(older.resolve("vault"), sample.folder());
      sample.reopen();
      assertThat(sample.how().older()).hasValueSatisfying(told -> assertThat(told.missing()).isPositive());
      sample.reopen();
      assertThat(sample.how().older()).isEmpty();
    }
  }

  @Test
  void anOlderCopyIsToldEvenAfterACrash(@TempDir Path older) throws Exception {
    try (SampleVault sample = SampleVault.open(root)) {
      sample.close();
      Copies.copy(sample.folder(), older.resolve("vault"));
      sample.reopen();
      Map<Path, ByteBuffer> before = notes(sample);
      addPerson(sample.vault(), "Ada Fictional");
      long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
      while (notes(sample).equals(before)) {
        assertThat(System.nanoTime()).isLessThan(end);
        Thread.onSpinWait();
      }
      SampleVault crashed = SampleVault.asKilled(sample, older.resolve("there"));
      sample.close();
      assertThat(crashed.settings()).exists();
      Copies.erase(sample.folder());
      Copies.copy(older.resolve("vault"), sample.folder());
      Copies.erase(sample.settings());
      Copies.copy(crashed.settings(), sample.settings());
      sample.reopen();
      assertThat(sample.how().older()).isPresent();
    }
  }

  /** What this computer knows of vaults: one note for each folder, that of the copied template among them. */
  private static Map<Path, ByteBuffer> notes(SampleVault sample) throws IOException {
    Map<Path, ByteBuffer> notes = new HashMap<>();
    try (DirectoryStream<Path> known = Files.newDirectoryStream(sample.settings().resolve("known"),
        file -> !file.toString().endsWith(".new"))) {
      for (Path note : known) {
        notes.put(note, ByteBuffer.wrap(Files.readAllBytes(note)));
      }
    }
    return notes;
  }
}
