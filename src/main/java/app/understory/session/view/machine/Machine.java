package app.understory.session.view.machine;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What the session room asks of the computer. All of it may take its time but for {@link #sleptMs}. */
public interface Machine {
  /** One of which nothing is known, and which stays awake. */
  Machine QUIET = new Machine() {
    @Override
    public void live(boolean session) {}

    @Override
    public boolean awake() {
      return true;
    }

    @Override
    public OptionalInt battery() {
      return OptionalInt.empty();
    }

    @Override
    public OptionalLong free() {
      return OptionalLong.empty();
    }

    @Override
    public long sleptMs() {
      return 0;
    }
  };

  /** Holds off the system's sleep while a session is live, and lets it be when none is. */
  void live(boolean session);

  /** Whether the system's sleep is held off now. */
  boolean awake();

  /** What is left in the battery in percent, while the computer runs on it. */
  OptionalInt battery();

  /** Bytes that are free where the practice is kept, where that is known. */
  OptionalLong free();

  /** Milliseconds that the computer has slept since the program was started; 0 where it does not tell. */
  long sleptMs();

  /** Whether the system tells of its sleep: where it does not, sleep and a clock set forward look the same. */
  default boolean tellsSleep() {
    return true;
  }

  /** The practice that is open is kept there: what is free is looked at under that folder. */
  default void keptAt(Path folder) {}
}
