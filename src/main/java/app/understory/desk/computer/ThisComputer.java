package app.understory.desk.computer;

import app.understory.session.view.machine.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** The computer this program runs on, as the session room asks about it. */
public final class ThisComputer implements Machine {
  private final Awake awake;
  private final Charge charge;
  private final LongSupplier sleptNanos;
  private final BooleanSupplier tells;
  private volatile Path kept;

  /**
   * @param system     its name in small letters
   * @param data       where practices are kept as a rule; need not be there
   * @param count how it counts time, and what it knows of its sleep
   */
  public ThisComputer(String system, Path data, SteadyCount count) {
    this(Awake.on(system), Charge.on(system), data, count::sleptNanos, count::tells);
  }

  ThisComputer(Awake awake, Charge charge, Path data, LongSupplier sleptNanos, BooleanSupplier tells) {
    this.tells = tells;
    this.awake = awake;
    this.charge = charge;
    this.kept = data.toAbsolutePath();
    this.sleptNanos = sleptNanos;
  }

  @Override
  public void live(boolean session) {
    if (session) {
      awake.hold();
    } else {
      awake.close();
    }
  }

  @Override
  public boolean awake() {
    return awake.holds();
  }

  @Override
  public OptionalInt battery() {
    return charge.left();
  }

  @Override
  public OptionalLong free() {
    for (Path at = kept; at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        try {
          return OptionalLong.of(Files.getFileStore(at).getUsableSpace());
        } catch (IOException notSaid) {
          return OptionalLong.empty();
        }
      }
    }
    return OptionalLong.empty();
  }

  @Override
  public long sleptMs() {
    return sleptNanos.getAsLong() / 1_000_000;
  }

  @Override
  public boolean tellsSleep() {
    return tells.getAsBoolean();
  }

  @Override
  public void keptAt(Path folder) {
    kept = folder.toAbsolutePath();
  }
}
