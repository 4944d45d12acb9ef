package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.unlock.Gate;
import app.understory.vault.VaultState;
import app.understory.vault.VaultState.Damage;
import app.understory.vault.database.Progress;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TroubleScreenTest extends ProgramTest {

  @Test
  void anEmptyDatabaseIsSaidAndPutTogetherAgainAndWhatWasBroughtBackIsShownOnce() throws IOException {
    startStanding();
    Files.write(database(), new byte[0]);
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#mend");
    waitUntil("it is said", () -> said("The database is empty"));
    both(program(), "01b-trouble-empty");

    fill("not this one");
    press(KeyCode.ENTER);
    waitUntil("a wrong passphrase is said", () -> said("That did not open it"));
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#goOn");
    waitUntil("it is whole", () -> said("Your practice is whole"));
    both(program(), "28-brought-back");
    press(KeyCode.ENTER);
    await("#place-today");

    press(KeyCode.CONTROL, KeyCode.L);
    unlock();
  }

  @Test
  void aCutDatabaseIsSaid() throws IOException {
    startStanding();
    try (FileChannel channel = FileChannel.open(database(), StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 3 / 4096 * 4096);
    }
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#mend");
    waitUntil("it is said", () -> said("The database was cut short"));
  }

  @Test
  void aPracticeThatIsOpenElsewhereIsSaidAndLookedAtAgain() {
    startStanding();
    Gate elsewhere = new Gates(settings(folder().resolve("elsewhere"), () -> 1), new SecureRandom())
        .to(folder().resolve("data/practice"));
    assertThat(elsewhere.door().open(PASSPHRASE.toCharArray(), Progress.SILENT))
        .isInstanceOf(VaultState.Open.class);
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    awaitFocus("again");
    waitUntil("it is said", () -> said("open elsewhere"));
    both(program(), "01b-trouble-in-use");
    elsewhere.door().closeWithoutBackup();
    press(KeyCode.ENTER);
    unlock();
  }

  @Test
  void whatIsDamagedIsOpenedAsItIsAndSaysThatNothingIsKept() {
    Program program = startStanding();
    Gate gate = new Gates(settings(folder(), () -> 1), new SecureRandom())
        .to(folder().resolve("data/practice"));
    onFx(() -> program.threshold().trouble(gate, new VaultState.Damaged(Damage.LOGBOOK, Optional.empty())));
    awaitFocus("passphrase-hidden");
    fill(PASSPHRASE);
    onFx(() -> robot.lookup("#asItIs").queryButton().fire());
    await("#place-today");
    waitUntil("it says that nothing is kept", () -> said("Nothing you type is kept"));
    picture("01c-read-only");
  }

  @Test
  void aNewerProgramsPracticeIsLeftUntouched() throws IOException {
    stand();
    Path keys = folder().resolve("data/practice/vault.json");
    Files.writeString(keys, Files.readString(keys).replace("\"version\": 1", "\"version\": 7"));
    start();
    awaitFocus("again");
    waitUntil("it is said", () -> said("A newer program wrote this"));
    picture("01b-trouble-too-new");
  }

  @Test
  void everyStateThatDoesNotOpenHasItsWords() {
    Program program = startStanding();
    Gate gate = new Gates(settings(folder(), () -> 1), new SecureRandom())
        .to(folder().resolve("data/practice"));
    for (Damage damage : Damage.values()) {
      onFx(() -> program.threshold().trouble(gate, new VaultState.Damaged(damage, Optional.empty())));
      settle();
      String title = askFx(() -> robot.lookup(".us-h1").queryAs(Label.class).getText());
      assertThat(title).as(damage.name()).isNotBlank().doesNotContain("{");
      picture("01b-trouble-" + damage.name().toLowerCase(Locale.ROOT));
    }
  }

  private Path database() {
    return folder().resolve("data/practice/practice.mv.db");
  }
}
