package app.understory.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.HouseSchema;
import app.understory.desk.demo.Demo;
import app.understory.desk.demo.DemoPlan;
import app.understory.desk.demo.DemoTime;
import app.understory.vault.Door;
import app.understory.vault.Means;
import app.understory.vault.Premises;
import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.keys.slots.Opener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDigestTest {
  private static final DemoPlan PLAN = new DemoPlan(1, 1, 3, LocalDate.of(2026, 11, 24), ZoneId.of("UTC"));

  @Test
  void theSameContentGivesTheSameDigestInAnotherVaultAndNothingIsChanged(@TempDir Path root)
      throws IOException {
    Findings one = check(make(root.resolve("one")));
    Premises other = make(root.resolve("other"));
    Map<String, Long> before = files(other.folder());

    Findings again = check(other);

    assertThat(one.problems()).isEmpty();
    assertThat(one.counts()).containsEntry("person", 1L).containsEntry("session", 4L);
    assertThat(again.content()).isEqualTo(one.content()).isPresent();
    assertThat(files(other.folder())).isEqualTo(before);
    assertThat(root).isDirectoryNotContaining("glob:**.checking*");
  }

  @Test
  void whatIsNoVaultAndAWrongPassphraseAreSaid(@TempDir Path root) {
    assertThat(check(premises(root.resolve("nothing"))).problems()).containsExactly("No vault lies there.");
    Premises made = make(root.resolve("vault"));
    assertThat(check(made, "not this one").problems())
        .containsExactly("The passphrase does not open it.");
  }

  @Test
  void aDamagedVaultIsNotCalledWhole(@TempDir Path root) throws IOException {
    Premises made = make(root);
    Path database = made.folder().resolve("practice.mv.db");
    byte[] bytes = Files.readAllBytes(database);
    for (int at = 5_000; at < bytes.length; at += 997) {
      bytes[at] ^= 0x40;
    }
    Files.write(database, bytes);
    assertThat(check(made).whole()).isFalse();
  }

  private static Premises make(Path root) {
    DemoTime time = new DemoTime(PLAN);
    Premises premises = premises(root);
    Door door = new Door(premises,
        new Means(time.timekeeper(), time.ids(), new SecureRandom(), Costs::floor, _ -> {}));
    Door.Created created = door.create("vetch otter".toCharArray(), java.util.Optional.empty(),
        Progress.SILENT);
    created.recoveryCode().close();
    Demo.found(created.open().vault(), time, PLAN);
    door.close(Progress.SILENT);
    return premises;
  }

  private static Findings check(Premises premises) {
    return check(premises, "vetch otter");
  }

  private static Findings check(Premises premises, String passphrase) {
    try {
      return new Check(premises, means()).run(Opener.passphrase(passphrase.toCharArray()), Progress.SILENT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Means means() {
    DemoTime time = new DemoTime(PLAN);
    return new Means(time.timekeeper(), time.ids(), new SecureRandom(), Costs::floor, _ -> {});
  }

  private static Premises premises(Path root) {
    return new Premises(root.resolve("vault"), root.resolve("computer"), Disk.real(), HouseSchema.SCHEMA);
  }

  private static Map<String, Long> files(Path folder) throws IOException {
    Map<String, Long> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(one).toString(),
            Files.getLastModifiedTime(one).toMillis() + Files.size(one));
      }
    }
    return files;
  }
}
