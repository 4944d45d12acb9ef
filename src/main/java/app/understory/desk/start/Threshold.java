package app.understory.desk.start;

import app.understory.desk.firstrun.FirstRun;
import app.understory.desk.frame.FrameBookmark;
import app.understory.desk.frame.Unwinding;
import app.understory.desk.rooms.PracticeRoom;
import app.understory.desk.unlock.Doorstep;
import app.understory.desk.unlock.Entrance;
import app.understory.desk.unlock.Gate;
import app.understory.kit.Words;
import app.understory.vault.Door;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What lies between a closed practice and an open one: every screen before it, the way in, the way out. */
final class Threshold implements Entrance {
  private static final Words WORDS = Words.of(Program.class);

  private final Computer computer;
  private final SecureRandom random = new SecureRandom();
  private final Gates gates;
  private final Doorstep doorstep;
  private final FirstRun firstRun;
  private final Map<UUID, FrameBookmark> marks = new HashMap<>();
  private final Set<UUID> toldOf = new HashSet<>();
  private @Nullable OpenPractice practice;
  private @Nullable Rehearsal rehearsal;
  private CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);

  Threshold(Computer computer) {
    this.computer = computer;
    gates = new Gates(computer.settings(), random);
    doorstep = new Doorstep(computer.stagehand(), this);
    firstRun = new FirstRun(new FirstRun.Tools(computer.stagehand(), computer.lights(), gates::to,
        computer.settings().practice(), computer.settings().time(), random), this);
  }

  /** The practice opened last, or where one is usually kept. */
  void begin() {
    computer.stagehand().run(() -> {
      Rehearsal.sweep(gates::toRehearsal, computer.settings().computer());
      return true;
    });
    beginAgain();
  }

  private void beginAgain() {
    come(computer.preferences().last().filter(Files::exists).orElse(computer.settings().practice()));
  }

  boolean open() {
    return practice != null;
  }

  /** What is open now. */
  Optional<OpenPractice> practice() {
    return Optional.ofNullable(practice);
  }

  /** Whether one screen is in the hands of a person: nothing else may be reached. */
  boolean shut() {
    return practice != null && practice.shut();
  }

  /** Whether nobody's absence may lock: nothing is open, or a session is live. */
  boolean mayLockByItself() {
    return practice != null && !practice.frame().inSession() && !practice.practice().sessionLive();
  }

  /** Done when the last locking is: the backup read back, the files closed. */
  CompletableFuture<Void> closing() {
    return closing;
  }

  /**
   * Locks what is open: the window is free at once, the door closes behind it, whatever a screen makes of being left.
   * False where nothing was open.
   */
  boolean lock() {
    OpenPractice gone = practice;
    if (gone == null) {
      return false;
    }
    practice = null;
    if (gone.shut()) {
      computer.window().alone(false);
    }
    boolean live = gone.practice().sessionLive();
    Unwinding unwinding = new Unwinding().step(computer.panels()::close)
        .step(computer.window()::clearClipboard)
        .step(() -> marks.put(gone.id(), gone.frame().bookmark())).step(gone::close);
    Rehearsal rehearsed = rehearsal;
    rehearsal = null;
    if (rehearsed == null) {
      closing = Behind.run(() -> close(gone.gate().door(), live));
      computer.window().show(doorstep.unlock(gone.gate(), "", closing));
    } else {
      closing = Behind.run(rehearsed::end);
      computer.window().clear();
      beginAgain();
    }
    unwinding.failure().ifPresent(this::failed);
    return true;
  }

  /** No backup is made while a session is live: whoever unlocks must not wait for it. */
  private static void close(Door door, boolean live) {
    if (live) {
      door.closeWithoutBackup();
    } else {
      door.close(Progress.SILENT);
    }
  }

  @Override
  public void welcome() {
    computer.window().show(firstRun.welcome());
  }

  @Override
  public void newPractice() {
    computer.window().show(firstRun.newPractice());
  }

  @Override
  public void openOne() {
    computer.window().show(firstRun.openOne());
  }

  @Override
  public void restore() {
    computer.window().show(firstRun.restore());
  }

  @Override
  public void rehearse() {
    lock();
    Rehearsal.Stage stage = new Rehearsal.Stage(computer.settings().computer(), random,
        computer.settings().cast(), WORDS.get("rehearsal.practice"), WORDS.get("rehearsal.clinician"));
    computer.window().show(doorstep.waiting());
    computer.stagehand().run(() -> Rehearsal.begin(gates::toRehearsal, stage)).then(begun -> {
      rehearsal = begun;
      furnish(begun.gate(), begun.open());
    }).orElse(failure -> {
      beginAgain();
      failed(failure);
    });
  }

  @Override
  public void come(Path folder) {
    Gate gate = gates.to(folder);
    computer.stagehand().run(() -> gate.door().look()).then(state -> {
      switch (state) {
        case VaultState.Locked(var name) ->
          computer.window().show(doorstep.unlock(gate, name.orElse(""), closing));
        case VaultState.Absent _ -> welcome();
        default -> trouble(gate, state);
      }
    });
  }

  @Override
  public void withSheet(Gate gate) {
    computer.window().show(doorstep.withSheet(gate));
  }

  @Override
  public void trouble(Gate gate, VaultState state) {
    computer.window().show(doorstep.trouble(gate, state));
  }

  @Override
  public void enter(Gate gate, VaultState.Open open) {
    computer.preferences().last(gate.folder());
    computer.settings().machine().keptAt(gate.folder());
    computer.keepPreferences();
    computer.stagehand().run(() -> new PracticeRoom(open.vault()).setup().card()).then(card -> {
      if (card.isEmpty()) {
        computer.window().show(firstRun.names(gate, open));
      } else if (open.how().kind().mended() && toldOf.add(open.vault().id())) {
        computer.window().show(doorstep.broughtBack(open.how(), computer.settings().time(),
            () -> furnish(gate, open)));
      } else {
        furnish(gate, open);
      }
    });
  }

  @Override
  public void failed(Throwable failure) {
    computer.panels().apologise(failure);
  }

  @Override
  public void help() {
    computer.panels().help();
  }

  private void furnish(Gate gate, VaultState.Open open) {
    OpenPractice opened = new OpenPractice(gate, open.vault(), computer.lights().look(), this::failed,
        new OpenPractice.Leads(this::lock, this::help, this::rehearse, () -> renewSheet(gate, open),
            this::alone, computer.choices()));
    practice = opened;
    computer.window().show(opened.frame().root(), opened.frame()::help);
    open.how().older().ifPresent(opened.practice()::tell);
    FrameBookmark mark = marks.remove(opened.id());
    if (mark == null) {
      computer.stagehand().run(opened.practice()::last).then(last -> begin(opened, last.orElse(null)))
          .orElse(_ -> begin(opened, null));
    } else {
      begin(opened, mark);
    }
  }

  private void begin(OpenPractice opened, @Nullable FrameBookmark mark) {
    if (practice == opened) {
      opened.begin(mark, rehearsal == null);
    }
  }

  private void alone(boolean alone) {
    computer.panels().close();
    computer.window().alone(alone);
  }

  /** A new recovery sheet for the open practice: the old one no longer opens it. */
  private void renewSheet(Gate gate, VaultState.Open open) {
    computer.stagehand().run(() -> gate.door().renewRecoveryCode()).then(code -> {
      OpenPractice now = practice;
      if (now == null) {
        code.close();
      } else {
        now.frame().spread(firstRun.recoverySheet(gate, open, code, now.frame()::giveBack));
      }
    });
  }
}
