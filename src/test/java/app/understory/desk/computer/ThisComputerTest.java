package app.understory.desk.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThisComputerTest {
  private static final Pattern USED_UP = Pattern.compile("(\\d{1,3})%;\\s*discharging");
  @TempDir
  private Path folder;

  private List<String> command(String script) throws IOException {
    Path file = folder.resolve("command");
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return List.of(file.toString());
  }

  private Charge asked(String answer) throws IOException {
    return new Charge(folder.resolve("none"), command("echo '" + answer + "'"), USED_UP);
  }

  private Path supply(String name, String type, String status, String capacity) throws IOException {
    Path supply = Files.createDirectories(folder.resolve("supplies").resolve(name));
    Files.writeString(supply.resolve("type"), type + "\n");
    Files.writeString(supply.resolve("status"), status + "\n");
    Files.writeString(supply.resolve("capacity"), capacity + "\n");
    return supply;
  }

  @Test
  void theFirstWayThatHoldsIsTakenAndEndsWithItsInput() throws Exception {
    Path trace = folder.resolve("trace");
    List<String> holding = command("echo $$ > " + trace + "; cat > /dev/null");
    Awake awake = new Awake(
        List.of(List.of(folder.resolve("missing").toString()), List.of("false"), holding));
    assertThat(awake.holds()).isFalse();
    awake.hold();
    assertThat(awake.holds()).isTrue();
    ProcessHandle child = ProcessHandle.of(Long.parseLong(Files.readString(trace).strip())).orElseThrow();
    awake.hold();
    assertThat(Long.parseLong(Files.readString(trace).strip())).isEqualTo(child.pid());
    awake.close();
    assertThat(awake.holds()).isFalse();
    assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void whereNoWayHoldsItIsSaid() {
    Awake awake = new Awake(List.of(List.of(folder.resolve("missing").toString()), List.of("false")));
    awake.hold();
    assertThat(awake.holds()).isFalse();
    awake.close();
  }

  @Test
  void theBatteryIsReadWhileItIsUsedUp() throws IOException {
    assertThat(asked("-InternalBattery-0 (id=4) 12%; discharging; 1:03 remaining").left()).hasValue(12);
    assertThat(asked("-InternalBattery-0 (id=4) 80%; charging; 0:40 remaining").left()).isEmpty();
    assertThat(asked("").left()).isEmpty();
    assertThat(
        new Charge(folder.resolve("none"), List.of(folder.resolve("missing").toString()), USED_UP).left())
        .isEmpty();
  }

  @Test
  void ofSeveralSuppliesTheComputersOwnBatteryCounts() throws IOException {
    Charge charge = new Charge(folder.resolve("supplies"), List.of(), USED_UP);
    supply("AC", "Mains", "", "");
    Files.writeString(supply("mouse", "Battery", "Discharging", "90").resolve("scope"), "Device");
    assertThat(charge.left()).isEmpty();
    supply("BAT0", "Battery", "Discharging", "14");
    assertThat(charge.left()).hasValue(14);
    supply("BAT0", "Battery", "Charging", "14");
    assertThat(charge.left()).isEmpty();
    supply("BAT0", "Battery", "Discharging", "unknown");
    assertThat(charge.left()).isEmpty();
  }

  @Test
  void whatIsFreeIsThatOfTheNearestFolderThereIs() {
    ThisComputer here = new ThisComputer(new Awake(List.of()),
        new Charge(folder.resolve("none"), List.of(), USED_UP), folder.resolve("not/there"), () -> 5_000_000,
        () -> false);
    assertThat(here.free()).isPresent();
    here.keptAt(folder.resolve("its/own"));
    assertThat(here.free()).as("under the folder of the practice that is open").isPresent();
    assertThat(here.tellsSleep()).isFalse();
    assertThat(here.sleptMs()).isEqualTo(5);
    assertThat(here.battery()).isEmpty();
    here.live(true);
    assertThat(Optional.of(here.awake())).contains(false);
  }
}
