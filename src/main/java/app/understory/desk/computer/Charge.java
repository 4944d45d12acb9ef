package app.understory.desk.computer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is left in the battery, while the computer runs on it. Only digits and fixed words of the system are read. */
final class Charge {
  private static final Path SUPPLIES = Path.of("/sys/class/power_supply");
  private static final Pattern MAC = Pattern.compile("(\\d{1,3})%;\\s*discharging");
  private static final Pattern WINDOWS = Pattern.compile("(\\d{1,3}) 1\\b");
  private static final long PATIENCE = 5;

  private final Path supplies;
  private final List<String> command;
  private final Pattern answer;

  /**
   * @param supplies a folder with one for each supply, as Linux has it
   * @param command  asked where there is no such folder; none where it is empty
   * @param answer   its first group is the percentage, and it matches while the battery is used up only
   */
  Charge(Path supplies, List<String> command, Pattern answer) {
    this.supplies = supplies;
    this.command = List.copyOf(command);
    this.answer = answer;
  }

  /** On that system, by its name in small letters. */
  static Charge on(String system) {
    if (system.startsWith("mac")) {
      return new Charge(SUPPLIES, List.of("pmset", "-g", "batt"), MAC);
    }
    if (system.startsWith("windows")) {
      return new Charge(SUPPLIES, List.of("powershell", "-NoProfile", "-NonInteractive", "-Command",
          "Get-CimInstance Win32_Battery | ForEach-Object { \"$($_.EstimatedChargeRemaining) $($_.BatteryStatus)\" }"),
          WINDOWS);
    }
    return new Charge(SUPPLIES, List.of(), MAC);
  }

  /** In percent; empty on mains, without a battery, and where the system does not say. */
  OptionalInt left() {
    if (Files.isDirectory(supplies)) {
      try (Stream<Path> all = Files.list(supplies)) {
        return all.filter(Charge::usedUp).mapToInt(Charge::percent).filter(percent -> percent >= 0).max();
      } catch (IOException systemDoesNotSay) {
        return OptionalInt.empty();
      }
    }
    return command.isEmpty() ? OptionalInt.empty() : asked();
  }

  /** The computer's own, not that of a mouse. */
  private static boolean usedUp(Path supply) {
    return read(supply, "type").equals("Battery") && !read(supply, "scope").equals("Device")
        && read(supply, "status").equals("Discharging");
  }

  private static int percent(Path supply) {
    String written = read(supply, "capacity");
    return written.matches("\\d{1,3}") ? Integer.parseInt(written) : -1;
  }

  private static String read(Path supply, String name) {
    try {
      return Files.readString(supply.resolve(name)).strip();
    } catch (IOException notSaid) {
      return "";
    }
  }

  private OptionalInt asked() {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return OptionalInt.empty();
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher found = answer.matcher(said);
      return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    } catch (IOException systemDoesNotSay) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }
}
