package app.understory.session.view.machine;

import app.understory.kit.work.Stagehand;
import app.understory.session.Entry.Gap;
import app.understory.session.SessionClock.Beat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Looks at the computer now and then while a session is live, and says what could end it. */
public final class MachineModel {
  /** Below this many percent the battery is said. */
  public static final int LOW_BATTERY = 15;
  private static final long LITTLE_ROOM = 500_000_000;
  private static final long MEGA = 1_000_000;
  private static final long LOOK_MS = 20_000;

  private final Machine machine;
  private final Stagehand stagehand;
  private final Consumer<Gap> log;
  private final ClockWatch watch = new ClockWatch();
  private final ReadOnlyObjectWrapper<List<Worry>> worries = new ReadOnlyObjectWrapper<>(this, "worries",
      List.of());
  private boolean looked;
  private long lookedMs;

  /** @param log takes what is to be written into the log: the computer slept, or its clock was set */
  public MachineModel(Machine machine, Stagehand stagehand, Consumer<Gap> log) {
    this.machine = machine;
    this.stagehand = stagehand;
    this.log = log;
  }

  /** What could end a session that goes on. */
  public sealed interface Worry {
    /** The battery is low. */
    record Battery(int percent) implements Worry {}

    /** There is little room on the disk. */
    record Room(long megabytes) implements Worry {}

    /** The system may go to sleep by itself. */
    record Sleep() implements Worry {}
  }

  /** What there is to say now. */
  public ReadOnlyObjectProperty<List<Worry>> worriesProperty() {
    return worries.getReadOnlyProperty();
  }

  /** The session's time went on. */
  public void tick(Beat beat) {
    watch.heard(beat, machine.sleptMs(), machine.tellsSleep()).ifPresent(log);
    if (!looked || Math.abs(beat.elapsedMs() - lookedMs) >= LOOK_MS) {
      looked = true;
      lookedMs = beat.elapsedMs();
      stagehand.run(this::look).then(worries::set);
    }
  }

  private List<Worry> look() {
    List<Worry> found = new ArrayList<>();
    OptionalInt battery = machine.battery();
    if (battery.isPresent() && battery.getAsInt() < LOW_BATTERY) {
      found.add(new Worry.Battery(battery.getAsInt()));
    }
    OptionalLong free = machine.free();
    if (free.isPresent() && free.getAsLong() < LITTLE_ROOM) {
      found.add(new Worry.Room(free.getAsLong() / MEGA));
    }
    if (!machine.awake()) {
      found.add(new Worry.Sleep());
    }
    return List.copyOf(found);
  }
}
