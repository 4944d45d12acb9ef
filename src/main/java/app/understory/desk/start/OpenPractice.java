package app.understory.desk.start;

import app.understory.desk.Bench;
import app.understory.desk.Guard;
import app.understory.desk.Practice;
import app.understory.desk.frame.Frame;
import app.understory.desk.frame.FrameBookmark;
import app.understory.desk.frame.Unwinding;
import app.understory.desk.preferences.ComputerChoices;
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
  private final Vault vault;
  private final Leads leads;
  private final FxStagehand hands;
  private final Frame frame;
  private final Practice practice;
  private boolean shut;

  /**
   * What leads out of it.
   *
   * @param lock       locks it
   * @param help       opens the side panel
   * @param rehearse   begins a rehearsal
   * @param renewSheet makes a new recovery sheet
   * @param alone      lets the window fill the display, or not any more
   * @param computer   what this computer remembers
   */
  record Leads(Runnable lock, Runnable help, Runnable rehearse, Runnable renewSheet, Consumer<Boolean> alone,
      ComputerChoices computer) {}

  /**
   * @param unhandled takes a failure that nobody handled, on the JavaFX thread
   */
  OpenPractice(Gate gate, Vault vault, Look look, Consumer<? super Throwable> unhandled,
      Leads leads) {
    this.gate = gate;
    this.vault = vault;
    this.leads = leads;
    hands = new FxStagehand("practice", unhandled);
    frame = new Frame(vault, hands, look, leads.lock(), leads.help());
    practice = new Practice(frame, new Bench(vault, hands, frame));
  }

  Gate gate() {
    return gate;
  }

  /** The vault's id. */
  UUID id() {
    return vault.id();
  }

  Vault vault() {
    return vault;
  }

  Practice practice() {
    return practice;
  }

  Frame frame() {
    return frame;
  }

  /** @param real whether it is not a rehearsal: only then is one offered, and a sheet made */
  void begin(@Nullable FrameBookmark mark, boolean real) {
    if (real) {
      practice.lead(leads.renewSheet(), leads.rehearse());
    }
    practice.guard(new Watch(real));
    practice.equip(leads.computer());
    practice.begin(mark);
  }

  /** Whether one screen is in the hands of a person who is not the clinician: nothing else may be reached. */
  boolean shut() {
    return shut;
  }

  /** Holds the window shut, and knows the passphrase. Nobody knows that of a rehearsal: there any one does. */
  private final class Watch implements Guard {
    private final boolean real;

    private Watch(boolean real) {
      this.real = real;
    }

    @Override
    public boolean opens(char[] passphrase) {
      return !real || gate.door().opens(passphrase);
    }

    @Override
    public void shut(boolean now) {
      shut = now;
      leads.alone().accept(now);
    }
  }

  /** Takes it apart; the vault itself is closed by the door. */
  void close() {
    new Unwinding().step(practice::close).step(hands::close).end();
  }
}
