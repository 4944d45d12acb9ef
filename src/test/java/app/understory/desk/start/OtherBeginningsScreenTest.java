package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class OtherBeginningsScreenTest extends ProgramTest {

  @Test
  void aPracticeThatStandsElsewhereIsOpenedByItsFolder() throws IOException {
    stand();
    Path moved = folder().resolve("drive");
    Files.move(folder().resolve("data/practice"), moved);

    Program again = start();
    awaitFocus("choice-1");
    type("2");
    awaitFocus("folder");
    fill(folder().resolve("nowhere").toString());
    press(KeyCode.ENTER);
    waitUntil("it says that none lies there", () -> said("No practice lies in that folder"));
    picture("17d-open-one-day");
    fill("here");
    press(KeyCode.ENTER);
    waitUntil("it says that it is no folder", () -> said("not the full name"));
    fill(moved.toString());
    press(KeyCode.ENTER);
    awaitFocus("passphrase-hidden");
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#place-today");
    assertThat(again.open()).isTrue();
  }

  @Test
  void aBackupIsRestoredBesideByItsPassphrase() throws IOException {
    stand();
    Path backup = backup();
    Path kept = folder().resolve("data/practice/practice.mv.db");
    byte[] before = Files.readAllBytes(kept);
    Program again = start();
    awaitFocus("passphrase-hidden");
    onFx(() -> again.threshold().restore());
    awaitFocus("file");
    assertThat(text("#folder")).endsWith("practice-restored-1");
    picture("17e-restore");
    fill(backup.toString());
    press(KeyCode.ENTER);
    awaitFocus("passphrase-hidden");
    fill("not the passphrase of that day");
    press(KeyCode.ENTER);
    waitUntil("it says so", () -> said("does not open this backup"));
    picture("17e-restore-wrong");
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    await("#place-today");
    assertThat(folder().resolve("data/practice-restored-1/vault.json")).exists();
    assertThat(Files.readAllBytes(kept)).isEqualTo(before);
  }

  @Test
  void whatSpeaksAgainstABackupIsSaidAsItIs() throws IOException {
    stand();
    Path whole = backup();
    Path cut = folder().resolve("cut.backup");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(cut, Arrays.copyOf(bytes, bytes.length - 4096));
    Path newer = folder().resolve("newer.backup");
    Files.write(newer, new String(bytes, StandardCharsets.ISO_8859_1)
        .replace("\"version\": 1", "\"version\": 7").getBytes(StandardCharsets.ISO_8859_1));
    Path letter = Files.writeString(folder().resolve("letter.backup"), "Dear all");
    Program again = start();
    awaitFocus("passphrase-hidden");
    onFx(() -> again.threshold().restore());
    awaitFocus("file");
    Path into = folder().resolve("data/practice-restored-1");

    refused(folder().resolve("none.backup"), into, "There is no such file");
    refused(whole, folder().resolve("data/practice"), "Something lies in that folder");
    refused(letter, into, "no backup of a practice");
    refused(newer, into, "A newer version of the program");
    refused(cut, into, "cut short or changed");
    assertThat(into).doesNotExist();
    picture("17e-restore-cut");
  }

  private void refused(Path file, Path into, String words) {
    onFx(() -> {
      this.<TextInputControl>find("#file").setText(file.toString());
      this.<TextInputControl>find("#folder").setText(into.toString());
      this.<Node>find("#passphrase").requestFocus();
    });
    fill(PASSPHRASE);
    press(KeyCode.ENTER);
    waitUntil(words, () -> said(words));
  }

  @Test
  void theRecoverySheetAloneRestoresWithANewPassphraseThatIsNotGuessedAtOnce() throws IOException {
    String groups = stand();
    Path backup = Files.copy(backup(), folder().resolve("kept.backup"), StandardCopyOption.REPLACE_EXISTING);
    Program again = start();
    awaitFocus("passphrase-hidden");
    onFx(() -> again.threshold().restore());
    awaitFocus("file");
    fill(backup.toString());
    onFx(() -> robot.lookup("#bySheet").queryAs(ToggleButton.class).fire());
    onFx(() -> this.<Node>find("#groups").requestFocus());
    fill(groups);
    press(KeyCode.ENTER);
    awaitFocus("passphrase-hidden");
    fill("password");
    press(KeyCode.ENTER);
    waitUntil("it is refused", () -> said("guessed at once. Add words"));
    picture("17e-restore-sheet");
    fill("copper lantern sevenfold meadow rain");
    press(KeyCode.ENTER);
    await("#place-today");
    assertThat(again.open()).isTrue();
  }

  @Test
  void aSyncingFolderIsToldByNameAndByItsMark() throws IOException {
    Path marked = Files.createDirectories(folder().resolve("clinic"));
    Files.createDirectory(marked.resolve(".stfolder"));
    Program program = start();
    awaitFocus("choice-1");
    type("1");
    awaitFocus("folder");
    fill(folder().resolve("OneDrive - Clinic/practice").toString());
    waitUntil("OneDrive is named", () -> said("OneDrive copies it elsewhere"));
    both(program, "17a-where-syncing");
    fill(marked.resolve("practice").toString());
    waitUntil("Syncthing is named", () -> said("Syncthing copies it elsewhere"));
    fill(folder().resolve("omega/practice").toString());
    waitUntil("nothing is said", () -> !said("copies it elsewhere"));
  }

  @Test
  void aRehearsalHasPeopleInItAndLeavesNothingBehind() throws IOException {
    Program program = start();
    awaitFocus("choice-1");
    type("4");
    picture("17f-rehearsal-waiting");
    await("#place-today");
    waitUntil("it says what it is", () -> said("This is a rehearsal"));
    picture("17f-rehearsal-day");
    assertThat(program.open()).isTrue();
    assertThat(Files.exists(folder().resolve("data"))).isFalse();
    press(KeyCode.CONTROL, KeyCode.L);
    awaitFocus("choice-1");
    program.closing().join();
    try (Stream<Path> left = Files.walk(folder())) {
      assertThat(left.map(path -> folder().relativize(path).toString()).filter(name -> !name.isEmpty()))
          .isSubsetOf("settings", "settings/computer.properties");
    }
  }

  private String text(String field) {
    return askFx(this.<TextInputControl>find(field)::getText);
  }

  private Path backup() throws IOException {
    try (Stream<Path> all = Files.list(folder().resolve("data/practice/backups"))) {
      return all.filter(file -> file.toString().endsWith(".backup")).sorted().reduce((_, later) -> later)
          .orElseThrow();
    }
  }
}
