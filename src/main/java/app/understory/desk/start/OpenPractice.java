package app.understory.desk.start;

import app.understory.desk.Bench;
import app.understory.desk.Practice;
import app.understory.desk.frame.Frame;
import app.understory.desk.frame.FrameBookmark;
import app.understory.desk.unlock.Gate;
import app.understory.kit.FxStagehand;
import app.understory.kit.Look;
import app.understory.vault.Vault;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A practice in the window. Closing it drops everything that knows a person: locking is disposal. */
final class OpenPractice {
  private final Gate gate;
  private final UUID vault;
  private final FxStagehand hands;
  private final Frame frame;
  private final Practice practice;

  /**
   * @param unhandled takes a failure that nobody handled, on the JavaFX thread
   * @param lock      locks it
   * @param help      opens the side panel
   */
  OpenPractice(Gate gate, Vault vault, Look look, Consumer<? super Throwable> unhandled, Runnable lock,
      Runnable help) {
    this.gate = gate;
    this.vault = vault.id();
    hands = new FxStagehand("practice", unhandled);
    frame = new Frame(vault, hands, look, lock, help);
    practice = new Practice(frame, new Bench(vault, hands, frame));
  }

  Gate gate() {
    return gate;
  }

  /** The vault's id. */
  UUID id() {
    return vault;
  }

  Frame frame() {
    return frame;
  }

  /** Lets today offer a rehearsal. */
  void offerRehearsal(Runnable begin) {
    practice.offerRehearsal(begin);
  }

  void begin(@Nullable FrameBookmark mark) {
    practice.begin(mark);
  }

  /** Takes it apart; the vault itself is closed by the door. */
  void close() {
    practice.close();
    hands.close();
  }
}
