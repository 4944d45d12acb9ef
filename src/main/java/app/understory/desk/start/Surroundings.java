package app.understory.desk.start;

import app.understory.desk.computer.SteadyCount;
import app.understory.desk.computer.ThisComputer;
import app.understory.vault.Vault;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** The machine the program runs on: where its data belong by the system's custom, and whether there is a display. */
public final class Surroundings {
  private final Map<String, String> environment;
  private final Properties properties;

  /**
   * @param environment the process environment
   * @param properties  the system properties
   */
  public Surroundings(Map<String, String> environment, Properties properties) {
    this.environment = Map.copyOf(environment);
    this.properties = properties;
  }

  /**
   * Settings as the system's custom has them.
   *
   * @param cast fills a rehearsal with fictional people
   */
  public ProgramSettings settings(Consumer<Vault> cast) {
    SteadyCount count = SteadyCount.over(System::nanoTime);
    Timekeeper time = new Timekeeper(Clock.system(ZoneId.systemDefault()), count);
    return new ProgramSettings(data().resolve("practice"), configuration(), time,
        () -> Costs.calibrated(System::nanoTime), wait -> LockSupport.parkNanos(wait.toNanos()), cast)
        .on(new ThisComputer(system(), data(), count));
  }

  /** Whether a window can be shown at all. */
  public boolean display() {
    boolean headless = "Headless".equalsIgnoreCase(properties.getProperty("glass.platform", ""));
    boolean unix = !windows() && !mac();
    return headless || !unix || has("DISPLAY") || has("WAYLAND_DISPLAY");
  }

  /** The folder of the program's data. */
  Path data() {
    if (windows()) {
      return Path.of(or("LOCALAPPDATA", home().resolve("AppData/Local").toString()), "Understory");
    }
    if (mac()) {
      return home().resolve("Library/Application Support/Understory");
    }
    return Path.of(or("XDG_DATA_HOME", home().resolve(".local/share").toString()), "understory");
  }

  /** The folder of this computer's settings. */
  Path configuration() {
    if (windows() || mac()) {
      return data().resolve("settings");
    }
    return Path.of(or("XDG_CONFIG_HOME", home().resolve(".config").toString()), "understory");
  }

  private Path home() {
    return Path.of(properties.getProperty("user.home", "."));
  }

  private boolean windows() {
    return system().startsWith("windows");
  }

  private boolean mac() {
    return system().startsWith("mac");
  }

  private String system() {
    return properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }

  private boolean has(String name) {
    return !environment.getOrDefault(name, "").isEmpty();
  }

  private String or(String name, String otherwise) {
    return has(name) ? environment.getOrDefault(name, otherwise) : otherwise;
  }
}
