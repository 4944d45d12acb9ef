package app.understory.desk.computer;

import app.understory.session.view.machine.Machine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** The computer this program runs on, as the session room asks about it. */
public final class ThisComputer implements Machine {
  private final Awake awake;
  private final Charge charge;
  private final Path data;
  private final LongSupplier sleptNanos;

  /**
   * @param system     its name in small letters
   * @param data       where practices are kept; need not be there
   * @param sleptNanos how long it has slept since the program was started
   */
  public ThisComputer(String system, Path data, LongSupplier sleptNanos) {
    this(Awake.on(system), Charge.on(system), data, sleptNanos);
  }

  ThisComputer(Awake awake, Charge charge, Path data, LongSupplier sleptNanos) {
    this.awake = awake;
    this.charge = charge;
    this.data = data.toAbsolutePath();
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
    for (Path at = data; at != null; at = at.getParent()) {
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
}
