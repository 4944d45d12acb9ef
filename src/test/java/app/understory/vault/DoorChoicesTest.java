package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.backup.Backups;
import app.understory.vault.database.Progress;
import app.understory.vault.database.h2.Place;
import app.understory.vault.keys.WeakPassphrase;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.rows.NotKept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the door does with a vault that does not simply open, and what the user may choose then. */
class DoorChoicesTest {
  private static final char[] PASSPHRASE = SampleVault.PASSPHRASE.toCharArray();
  @TempDir
  Path root;

  private static Vault opened(VaultState state) {
    assertThat(state).isInstanceOf(VaultState.Open.class);
    return ((VaultState.Open) state).vault();
  }

  private static void damaged(VaultState state, Damage what) {
    assertThat(state).isInstanceOfSatisfying(VaultState.Damaged.class,
        damaged -> assertThat(damaged.what()).isEqualTo(what));
  }

  /** A vault whose database is one transaction ahead of its Logbook; the person whom only the database knows. */
  private record Ahead(SampleVault sample, UUID person) {}

  private Ahead ahead() throws IOException {
    SampleVault sample = SampleVault.locked(root.resolve("ahead"));
    SampleVault later = SampleVault.asKilled(sample, root.resolve("later"));
    later.reopen();
    UUID person = DoorTest.addPerson(later.vault(), "Ada Fictional");
    later.close();
    Files.copy(KnownKey.database(later), KnownKey.database(sample), StandardCopyOption.REPLACE_EXISTING);
    return new Ahead(sample, person);
  }

  @Test
  void aDatabaseAheadOfItsLogbookIsToldAndLeftAndCanBeReadAsItIs() throws IOException {
    Ahead ahead = ahead();
    Map<String, String> before = FolderPrint.of(ahead.sample().folder());
    damaged(ahead.sample().newDoor().open(PASSPHRASE, Progress.SILENT), Damage.OTHER_LINE);
    assertThat(FolderPrint.of(ahead.sample().folder())).isEqualTo(before);

    Door door = ahead.sample().newDoor();
    Vault vault = opened(door.openReadOnly(PASSPHRASE, Progress.SILENT));
    assertThat(vault.readOnly()).isTrue();
    assertThat(vault.rows().find("person", ahead.person())).isPresent();
    assertThatThrownBy(() -> DoorTest.addPerson(vault, "Bram Example"))
        .isInstanceOf(CompletionException.class)
        .cause().isInstanceOfSatisfying(NotKept.class,
            e -> assertThat(e.reason()).isEqualTo(NotKept.Reason.READ_ONLY));
    vault.drafts().type("a/place", "typed in vain");
    vault.backups().makeOrTell(Progress.SILENT);
    assertThat(vault.backups().standing().stage()).isEqualTo(Backups.Stage.FAILED);
    door.close(Progress.SILENT);
    assertThat(door.state()).isInstanceOf(VaultState.Locked.class);
    assertThat(FolderPrint.of(ahead.sample().folder())).isEqualTo(before);
  }

  @Test
  void byTheUsersChoiceItGoesOnFromTheDatabaseAndIsRebuiltFromThereLater() throws IOException {
    Ahead ahead = ahead();
    Door door = ahead.sample().newDoor();
    VaultState state = door.openFromDatabase(PASSPHRASE, Progress.SILENT);
    Vault vault = opened(state);
    assertThat(((VaultState.Open) state).how().kind()).isEqualTo(Opened.Kind.WENT_ON);
    assertThat(vault.rows().find("person", ahead.person())).isPresent();
    UUID later = DoorTest.addPerson(vault, "Bram Example");
    door.closeWithoutBackup();
    Files.delete(KnownKey.database(ahead.sample()));

    try (SampleVault sample = ahead.sample()) {
      sample.reopen();
      assertThat(sample.how().kind()).isEqualTo(Opened.Kind.REBUILT);
      assertThat(sample.vault().rows().find("person", ahead.person())).isPresent();
      assertThat(sample.vault().rows().find("person", later)).isPresent();
    }
    assertThat(ahead.sample().check().run(
        Opener.passphrase(PASSPHRASE), Progress.SILENT).problems()).isEmpty();
  }

  @Test
  void goingOnFromADatabaseThatLacksARowIsRefused() throws Exception {
    try (SampleVault sample = SampleVault.open(root)) {
      DoorTest.addPerson(sample.vault(), "Ada Fictional");
      sample.close();
      KnownKey.run(sample, "delete from person");
      damaged(sample.newDoor().openFromDatabase(PASSPHRASE, Progress.SILENT), Damage.DATABASE_DAMAGED);
    }
  }

  @Test
  void aHostileCatalogueIsRefusedHoweverItIsAskedForAndLeft() throws Exception {
    SampleVault sample = SampleVault.locked(root);
    KnownKey.run(sample, "create force alias boom for 'java.lang.System.exit(int)'");
    Map<String, String> before = FolderPrint.of(sample.folder());
    damaged(sample.newDoor().open(PASSPHRASE, Progress.SILENT), Damage.DATABASE_HOSTILE);
    damaged(sample.newDoor().openReadOnly(PASSPHRASE, Progress.SILENT), Damage.DATABASE_HOSTILE);
    damaged(sample.newDoor().openFromDatabase(PASSPHRASE, Progress.SILENT), Damage.DATABASE_HOSTILE);
    assertThat(FolderPrint.of(sample.folder())).isEqualTo(before);
  }

  @Test
  void noClassIsEverLoadedForTheDatabase() {
    SampleVault sample = SampleVault.locked(root);
    assertThatThrownBy(() -> KnownKey.run(sample, "create alias boom for 'java.lang.Math.abs(int)'"))
        .isInstanceOf(SQLException.class).extracting(e -> ((SQLException) e).getErrorCode()).isEqualTo(90134);
  }

  @Test
  void aNewerSchemaIsToldFromDamageAndLeft() throws Exception {
    SampleVault sample = SampleVault.locked(root);
    KnownKey.use(sample, (connection, keys) -> {
      Place place = Place.read(connection, keys);
      Place newer = new Place(place.vault(), place.schema() + 1, place.head(), place.sum(), place.chain());
      try (PreparedStatement sql = connection
          .prepareStatement("update position set schema_version = ?, seal = ?")) {
        sql.setInt(1, newer.schema());
        sql.setBytes(2, newer.sealed(keys));
        sql.executeUpdate();
      }
    });
    Map<String, String> before = FolderPrint.of(sample.folder());
    assertThat(sample.newDoor().open(PASSPHRASE, Progress.SILENT)).isEqualTo(new VaultState.TooNew(2, 1));
    assertThat(sample.newDoor().openReadOnly(PASSPHRASE, Progress.SILENT))
        .isEqualTo(new VaultState.TooNew(2, 1));
    assertThat(FolderPrint.of(sample.folder())).isEqualTo(before);
  }

  @Test
  void aVaultInUseIsLeftByEveryDoor() {
    try (SampleVault sample = SampleVault.open(root)) {
      assertThat(sample.newDoor().open(PASSPHRASE, Progress.SILENT)).isInstanceOf(VaultState.InUse.class);
      assertThat(sample.newDoor().openReadOnly(PASSPHRASE, Progress.SILENT))
          .isInstanceOf(VaultState.InUse.class);
      assertThat(sample.newDoor().openFromDatabase(PASSPHRASE, Progress.SILENT))
          .isInstanceOf(VaultState.InUse.class);
    }
  }

  @Test
  void anEmptyDatabaseHasNothingToBeReadAndIsLeft() throws IOException {
    SampleVault sample = SampleVault.locked(root);
    Files.write(KnownKey.database(sample), new byte[0]);
    Map<String, String> before = FolderPrint.of(sample.folder());
    damaged(sample.newDoor().openReadOnly(PASSPHRASE, Progress.SILENT), Damage.DATABASE_EMPTY);
    assertThat(FolderPrint.of(sample.folder())).isEqualTo(before);
  }

  @Test
  void aRottenLogbookLeavesTheDatabaseToBeRead() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID person = DoorTest.addPerson(sample.vault(), "Ada Fictional");
      sample.close();
      try (var segments = Files.list(sample.folder().resolve("logbook"))) {
        Path last = segments.sorted().toList().getLast();
        byte[] text = Files.readAllBytes(last);
        text[600] ^= 1;
        Files.write(last, text);
      }
      Map<String, String> before = FolderPrint.of(sample.folder());
      damaged(sample.newDoor().open(PASSPHRASE, Progress.SILENT), Damage.LOGBOOK);
      Door door = sample.newDoor();
      assertThat(opened(door.openReadOnly(PASSPHRASE, Progress.SILENT)).rows().find("person", person))
          .isPresent();
      door.closeWithoutBackup();
      assertThat(FolderPrint.of(sample.folder())).isEqualTo(before);
    }
  }

  @Test
  void aPassphraseThatIsGuessedAtOnceIsNotTakenFromAnyone() {
    try (SampleVault sample = SampleVault.locked(root)) {
      assertThatThrownBy(() -> sample.newDoor().openWithRecovery(sample.recoveryCode(),
          "password1".toCharArray(), Progress.SILENT)).isInstanceOf(WeakPassphrase.class);
      sample.reopen();
      assertThatThrownBy(() -> sample.door().changePassphrase(PASSPHRASE, "password1".toCharArray()))
          .isInstanceOf(WeakPassphrase.class);
    }
  }
}
