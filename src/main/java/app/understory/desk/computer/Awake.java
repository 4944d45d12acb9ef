package app.understory.desk.computer;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Holds off the system's sleep by a small command that does so as long as it runs. Each of them ends as soon as its input
 * ends, which the system sees to when this program is gone, however it went: none is left behind.
 */
final class Awake implements AutoCloseable {
  private static final String WHY = "A session is live";
  private static final long A_MOMENT = 400;

  private final List<List<String>> ways;
  private @Nullable Process child;

  /** @param ways commands to try, in order */
  Awake(List<List<String>> ways) {
    this.ways = List.copyOf(ways);
  }

  /** The ways of that system, by its name in small letters. */
  static Awake on(String system) {
    if (system.startsWith("mac")) {
      return new Awake(List.of(List.of("caffeinate", "-i", "cat")));
    }
    if (system.startsWith("windows")) {
      return new Awake(List.of(List.of("powershell", "-NoProfile", "-NonInteractive", "-Command",
          "$k = Add-Type -PassThru -Namespace U -Name K -MemberDefinition "
              + "'[DllImport(\"kernel32.dll\")] public static extern uint SetThreadExecutionState(uint f);'; "
              + "$null = $k::SetThreadExecutionState([uint32]2147483649); $null = [Console]::In.ReadToEnd()")));
    }
    return new Awake(List.of(
        List.of("systemd-inhibit", "--what=sleep:idle", "--who=Understory", "--why=" + WHY, "--mode=block",
            "cat"),
        List.of("gnome-session-inhibit", "--inhibit", "suspend:idle", "--app-id", "Understory", "--reason",
            WHY, "cat")));
  }

  /** Begins to hold it off, by the first way that does; takes a moment. */
  synchronized void hold() {
    for (List<String> way : ways) {
      if (!holds()) {
        child = begun(way);
      }
    }
  }

  /** Whether it is held off now. */
  synchronized boolean holds() {
    Process running = child;
    return running != null && running.isAlive();
  }

  private static @Nullable Process begun(List<String> way) {
    try {
      Process process = new ProcessBuilder(way).redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return process.waitFor(A_MOMENT, TimeUnit.MILLISECONDS) ? null : process;
    } catch (IOException notHere) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /** Lets the system sleep again. */
  @Override
  public synchronized void close() {
    Process running = child;
    child = null;
    if (running != null) {
      try {
        running.getOutputStream().close();
      } catch (IOException gone) {
        running.destroy();
      }
    }
  }
}
