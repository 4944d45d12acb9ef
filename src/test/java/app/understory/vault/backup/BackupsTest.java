package app.understory.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.desk.HouseSchema;
import app.understory.vault.Door;
import app.understory.vault.Means;
import app.understory.vault.Opened;
import app.understory.vault.Premises;
import app.understory.vault.RememberedStretching;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.vault.VaultState;
import app.understory.vault.backup.Backups.Good;
import app.understory.vault.backup.Backups.Stage;
import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.keys.slots.WrongKey;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
  private static final String PASSPHRASE = SampleVault.PASSPHRASE;

  @TempDir
  Path root;
  @TempDir
  Path elsewhere;

  private static UUID addPerson(Vault vault) {
    UUID id = vault.ids().next();
    Row row = Row.of("person", id).set("preferred_name", "Ada Fictional").set("status", "ACTIVE")
        .moment("admitted", vault.time().now()).build();
    return vault.scribe().write(Deed.of("person.admit", id), tx -> {
      tx.put(row);
      return id;
    }).join();
  }

  /** A door to an empty folder of another computer. */
  private Door bareMachine(SampleVault from) {
    SecureRandom random = new SecureRandom();
    Premises premises = new Premises(elsewhere.resolve("vault"), elsewhere.resolve("settings"), Disk.real(),
        HouseSchema.SCHEMA);
    return new Door(premises,
        new Means(from.vault().time(), from.vault().ids(), random, Costs::floor,
            RememberedStretching.INSTANCE, _ -> {}));
  }

  private static Vault opened(VaultState state) {
    assertThat(state).isInstanceOf(VaultState.Open.class);
    return ((VaultState.Open) state).vault();
  }

  @Test
  void aNewVaultHasAVerifiedBackupAlready() {
    try (SampleVault sample = SampleVault.open(root)) {
      assertThat(sample.vault().backups().last()).isPresent();
      assertThat(sample.vault().backups().madeToday()).isTrue();
    }
  }

  @Test
  void lockingMakesOneThatWasReadBackAndLeavesNothingElse() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      addPerson(sample.vault());
      sample.clock().advance(Duration.ofHours(1));
      Good made = sample.door().close(Progress.SILENT).orElseThrow();
      assertThat(made.file()).exists();
      assertThat(made.rows()).isGreaterThanOrEqualTo(2);
      try (var files = Files.list(made.file().resolveSibling(""))) {
        assertThat(files).allMatch(file -> file.toString().endsWith(".backup"));
      }
    }
  }

  @Test
  void thatDaysPassphraseAloneRestoresItOnABareMachine() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID id = addPerson(sample.vault());
      UUID paper = sample.vault().attachments()
          .add(Deed.of("paper.add", id), "letter.txt", "text/plain",
              new ByteArrayInputStream(new byte[]{7, 8, 9}))
          .join();
      byte[] sealed = sample.vault().ink().seal(id, "mine alone");
      Good made = sample.vault().backups().make().join();
      Door bare = bareMachine(sample);
      Vault restored = opened(
          bare.restore(made.file(), Opener.passphrase(PASSPHRASE.toCharArray()), Progress.SILENT));
      assertThat(restored.rows().find("person", id)).isPresent();
      assertThat(restored.attachments().read(paper)).containsExactly(7, 8, 9);
      assertThat(restored.ink().open(id, sealed)).isEqualTo("mine alone");
      UUID later = addPerson(restored);
      bare.close(Progress.SILENT);
      Vault again = opened(bare.open(PASSPHRASE.toCharArray(), Progress.SILENT));
      assertThat(again.rows().find("person", later)).isPresent();
      bare.closeWithoutBackup();
    }
  }

  @Test
  void theRecoveryCodeAloneRestoresItToo() {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID id = addPerson(sample.vault());
      Good made = sample.vault().backups().make().join();
      Door bare = bareMachine(sample);
      Vault restored = opened(
          bare.restore(made.file(), Opener.recovery(sample.recoveryCode()), Progress.SILENT));
      assertThat(restored.rows().find("person", id)).isPresent();
      bare.closeWithoutBackup();
    }
  }

  @Test
  void aWrongPassphraseRestoresNothingAndLeavesNothing() {
    try (SampleVault sample = SampleVault.open(root)) {
      Path file = sample.vault().backups().last().orElseThrow().file();
      Door bare = bareMachine(sample);
      assertThatThrownBy(() -> bare.restore(file, Opener.passphrase("wrong".toCharArray()), Progress.SILENT))
          .isInstanceOf(WrongKey.class);
      assertThat(elsewhere.resolve("vault")).doesNotExist();
    }
  }

  @Test
  void aBackupThatWasChangedOrCutIsRefused() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      byte[] whole = Files.readAllBytes(sample.vault().backups().last().orElseThrow().file());
      Path file = elsewhere.resolve("changed.backup");
      Opener opener = Opener.recovery(sample.recoveryCode());
      for (int at : new int[]{0, 9, 40, 2000, whole.length / 2, whole.length - 1}) {
        byte[] changed = whole.clone();
        changed[at] ^= 1;
        Files.write(file, changed);
        assertThatThrownBy(() -> bareMachine(sample).restore(file, opener, Progress.SILENT))
            .isInstanceOfAny(UncheckedIOException.class, WrongKey.class);
      }
      for (int length : new int[]{0, 5, 100, whole.length / 2, whole.length - 1}) {
        Files.write(file, java.util.Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> bareMachine(sample).restore(file, opener, Progress.SILENT))
            .isInstanceOf(UncheckedIOException.class);
      }
      assertThat(bareMachine(sample).look()).isInstanceOf(VaultState.Absent.class);
    }
  }

  private static LocalDate newestDay(SampleVault sample) throws IOException {
    return Backups.newest(Disk.real(), sample.folder(), ZoneOffset.UTC).orElseThrow().made().day();
  }

  @Test
  void theDaysFirstUnlockMakesOne() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      LocalDate before = newestDay(sample);
      sample.close();
      sample.clock().advance(Duration.ofDays(1));
      sample.reopen();
      sample.close();
      assertThat(newestDay(sample)).isEqualTo(before.plusDays(1));
    }
  }

  @Test
  void theDaysFirstUnlockMakesOneAfterAnUncleanEndToo() throws IOException {
    try (SampleVault killed = SampleVault.open(root)) {
      addPerson(killed.vault());
      SampleVault sample = SampleVault.asKilled(killed, elsewhere);
      LocalDate before = newestDay(sample);
      sample.clock().advance(Duration.ofDays(1));
      sample.reopen();
      assertThat(sample.how().kind()).isEqualTo(Opened.Kind.BROUGHT_BACK);
      sample.close();
      assertThat(newestDay(sample)).isEqualTo(before.plusDays(1));
    }
  }

  @Test
  void oneThatFailsIsToldToWhoWatchesAndStandsUntilOneIsGood() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      Path inTheWay = sample.folder().resolve("backups").resolve("making.backup");
      Files.createDirectories(inTheWay.resolve("x"));
      List<Stage> told = new CopyOnWriteArrayList<>();
      Backups backups = sample.vault().backups();
      try (Backups.Watching _ = backups.watch(standing -> told.add(standing.stage()))) {
        backups.makeOrTell(Progress.SILENT);
        assertThat(backups.standing().stage()).isEqualTo(Stage.FAILED);
        assertThat(backups.standing().last()).isPresent();
        Files.delete(inTheWay.resolve("x"));
        backups.makeOrTell(Progress.SILENT);
      }
      assertThat(told).containsExactly(Stage.MAKING, Stage.FAILED, Stage.MAKING, Stage.RESTING);
    }
  }

  private static UUID addPaper(Vault vault, byte[] content) throws IOException {
    return vault.attachments()
        .add(Deed.of("paper.add"), "letter.txt", "text/plain", new ByteArrayInputStream(content)).join();
  }

  @Test
  void oneThatLacksAnAttachmentIsNotCalledGoodAndStillBringsEverythingElse() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      Vault vault = sample.vault();
      Good before = vault.backups().last().orElseThrow();
      UUID id = addPerson(vault);
      UUID gone = addPaper(vault, new byte[]{1});
      UUID stays = addPaper(vault, new byte[]{2});
      Files.delete(sample.folder().resolve("attachments").resolve(gone.toString()));
      sample.clock().advance(Duration.ofMinutes(1));
      assertThatThrownBy(() -> vault.backups().make().join()).hasMessageContaining("lacks 1 attachments");
      assertThat(vault.backups().last()).contains(before);
      assertThat(vault.backups().standing().stage()).isEqualTo(Stage.LACKING);
      Path lacking = newest(sample);
      assertThat(lacking.getFileName().toString()).contains("-lacks1");
      Door bare = bareMachine(sample);
      Vault restored = opened(
          bare.restore(lacking, Opener.passphrase(PASSPHRASE.toCharArray()), Progress.SILENT));
      assertThat(restored.rows().find("person", id)).isPresent();
      assertThat(restored.attachments().read(stays)).containsExactly(2);
      assertThatThrownBy(() -> restored.attachments().read(gone)).isInstanceOf(Unreadable.class)
          .hasMessageContaining("is missing");
      bare.closeWithoutBackup();
    }
  }

  @Test
  void anAttachmentThatWasLostOrDamagedComesBackFromAnOlderBackup() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      Vault vault = sample.vault();
      UUID gone = addPaper(vault, new byte[]{1});
      UUID hurt = addPaper(vault, new byte[]{2});
      vault.backups().make().join();
      Path folder = sample.folder().resolve("attachments");
      Files.delete(folder.resolve(gone.toString()));
      Files.write(folder.resolve(hurt.toString()), new byte[]{9, 9});
      sample.clock().advance(Duration.ofMinutes(1));
      Good healed = vault.backups().make().join();
      assertThat(vault.backups().last()).contains(healed);
      assertThat(vault.attachments().read(gone)).containsExactly(1);
      assertThat(vault.attachments().read(hurt)).containsExactly(2);
      assertThat(folder.resolve("aside").resolve(hurt + ".damaged")).hasBinaryContent(new byte[]{9, 9});
    }
  }

  @Test
  void oneThatWasSetAsideAndIsNamedAgainIsInTheBackup() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID paper = addPaper(sample.vault(), new byte[]{1});
      Path folder = sample.folder().resolve("attachments");
      Files.createDirectories(folder.resolve("aside"));
      Files.move(folder.resolve(paper.toString()), folder.resolve("aside").resolve(paper.toString()));
      Good made = sample.vault().backups().make().join();
      Door bare = bareMachine(sample);
      Vault restored = opened(
          bare.restore(made.file(), Opener.passphrase(PASSPHRASE.toCharArray()), Progress.SILENT));
      assertThat(restored.attachments().read(paper)).containsExactly(1);
      bare.closeWithoutBackup();
    }
  }

  private static Path newest(SampleVault sample) throws IOException {
    try (var files = Files.list(sample.folder().resolve("backups"))) {
      return files.sorted().toList().getLast();
    }
  }
}
