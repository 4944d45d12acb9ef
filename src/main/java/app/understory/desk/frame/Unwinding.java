package app.understory.desk.frame;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes things apart to the very end: a step that fails does not keep the next ones from their turn. */
public final class Unwinding {
  private @Nullable RuntimeException first;

  /** Does one step now; what it throws is kept. */
  public Unwinding step(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      if (first == null) {
        first = e;
      } else {
        first.addSuppressed(e);
      }
    }
    return this;
  }

  /** The first thing that went wrong. */
  public Optional<RuntimeException> failure() {
    return Optional.ofNullable(first);
  }

  /** Throws the first thing that went wrong, if something did. */
  public void end() {
    if (first != null) {
      throw first;
    }
  }
}
