package app.understory.desk.start;

import app.understory.desk.HouseSchema;
import app.understory.desk.computer.Lights;
import app.understory.desk.computer.Preferences;
import app.understory.desk.firstrun.FirstRun;
import app.understory.desk.frame.FrameBookmark;
import app.understory.desk.rooms.PracticeRoom;
import app.understory.desk.unlock.Doorstep;
import app.understory.desk.unlock.Entrance;
import app.understory.desk.unlock.Gate;
import app.understory.kit.FxStagehand;
import app.understory.kit.Look;
import app.understory.kit.Words;
import app.understory.vault.Door;
import app.understory.vault.Means;
import app.understory.vault.Opened;
import app.understory.vault.Premises;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import app.understory.vault.time.Ids;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The program as long as its process lives: window, look, clock, doors. A practice lives within it, exactly as long as
 * its vault is open. All on the JavaFX thread.
 */
public final class Program implements Entrance {
  private static final Words WORDS = Words.of(Program.class);

  private final ProgramSettings settings;
  private final SecureRandom random = new SecureRandom();
  private final Preferences preferences;
  private final FxStagehand stagehand;
  private final Lights lights;
  private final MainWindow window;
  private final Panels panels;
  private final Doorstep doorstep;
  private final FirstRun firstRun;
  private final IdleWatch idle;
  private final Map<UUID, FrameBookmark> marks = new HashMap<>();
  private final Set<UUID> toldOf = new HashSet<>();
  private @Nullable OpenPractice practice;
  private @Nullable Rehearsal rehearsal;
  private final CompletableFuture<Void> left = new CompletableFuture<>();
  private CompletableFuture<Void> closing = CompletableFuture.completedFuture(null);

  private Program(ProgramSettings settings, Stage stage) {
    this.settings = settings;
    preferences = Preferences.read(settings.computer());
    stagehand = new FxStagehand("program", this::failed);
    lights = new Lights(new Look(), preferences, this::keepPreferences);
    window = new MainWindow(stage, lights, preferences);
    panels = new Panels(window, lights);
    doorstep = new Doorstep(stagehand, this);
    firstRun = new FirstRun(
        new FirstRun.Tools(stagehand, lights, this::gate, settings.practice(), settings.time(),
            random),
        this);
    idle = new IdleWatch(settings.time(), Duration.ofMinutes(preferences.idleMinutes()),
        this::mayLockByItself,
        this::lock);
    WindowKeys.listen(window.scene(), lights, new Verbs());
    stage.setOnCloseRequest(event -> {
      event.consume();
      leave();
    });
  }

  /** Starts the program in that stage: at the practice opened last, or with a welcome. */
  public static Program start(ProgramSettings settings, Stage stage) {
    Program program = new Program(settings, stage);
    program.come(program.preferences.last().orElse(settings.practice()));
    program.window.open();
    program.idle.watch(program.window.scene());
    return program;
  }

  /** The light and reading size, for whoever drives the program. */
  public Lights lights() {
    return lights;
  }

  /** Whether a practice is open in the window. */
  public boolean open() {
    return practice != null;
  }

  /** Done when the last locking is: the backup read back, the files closed. */
  public CompletableFuture<Void> closing() {
    return closing;
  }

  /** Locks what is open; the window is free at once, the door closes behind it. */
  public boolean lock() {
    OpenPractice gone = practice;
    if (gone == null) {
      return false;
    }
    practice = null;
    panels.close();
    marks.put(gone.id(), gone.frame().bookmark());
    gone.close();
    Rehearsal rehearsed = rehearsal;
    rehearsal = null;
    closing = behind(rehearsed == null ? () -> gone.gate().door().close(Progress.SILENT) : rehearsed::end);
    if (rehearsed == null) {
      ask(gone.gate(), "");
    } else {
      come(preferences.last().orElse(settings.practice()));
    }
    return true;
  }

  /** Leaves: locks, waits for the door, closes the window. Asked again while the door closes, the window goes at once. */
  public void leave() {
    boolean again = !lock() && !closing.isDone();
    if (again || closing.isDone()) {
      end();
    } else {
      stagehand.follow(closing).then(_ -> end()).orElse(_ -> end());
    }
  }

  /** Runs when the window is closed and every file behind it. */
  public void whenLeft(Runnable done) {
    left.whenComplete((_, _) -> done.run());
  }

  @Override
  public void welcome() {
    window.show(firstRun.welcome());
  }

  @Override
  public void newPractice() {
    window.show(firstRun.newPractice());
  }

  @Override
  public void openOne() {
    window.show(firstRun.openOne());
  }

  @Override
  public void restore() {
    window.show(firstRun.restore());
  }

  @Override
  public void rehearse() {
    stagehand
        .run(() -> Rehearsal.begin(this::gate, random, settings.cast(), WORDS.get("rehearsal.practice"),
            WORDS.get("rehearsal.clinician")))
        .then(begun -> {
          rehearsal = begun;
          furnish(begun.gate(), begun.open());
        });
  }

  @Override
  public void come(Path folder) {
    Gate gate = gate(folder);
    stagehand.run(() -> gate.door().look()).then(state -> {
      switch (state) {
        case VaultState.Locked(var name) -> ask(gate, name.orElse(""));
        case VaultState.Absent _ -> welcome();
        default -> trouble(gate, state);
      }
    });
  }

  @Override
  public void withSheet(Gate gate) {
    window.show(doorstep.withSheet(gate));
  }

  @Override
  public void trouble(Gate gate, VaultState state) {
    window.show(doorstep.trouble(gate, state));
  }

  @Override
  public void enter(Gate gate, VaultState.Open open) {
    preferences.last(gate.folder());
    keepPreferences();
    stagehand.run(() -> new PracticeRoom(open.vault()).setup().card().isPresent()).then(founded -> {
      if (!founded) {
        window.show(firstRun.names(gate, open));
      } else if (open.how().kind() != Opened.Kind.CLEAN && toldOf.add(open.vault().id())) {
        window.show(doorstep.broughtBack(open.how(), settings.time(), () -> furnish(gate, open)));
      } else {
        furnish(gate, open);
      }
    });
  }

  @Override
  public void failed(Throwable failure) {
    panels.apologise(failure);
  }

  @Override
  public void help() {
    panels.help();
  }

  private void furnish(Gate gate, VaultState.Open open) {
    OpenPractice opened = new OpenPractice(gate, open.vault(), lights.look(), this::failed, this::lock,
        this::help);
    practice = opened;
    if (rehearsal == null) {
      opened.offerRehearsal(this::rehearseInstead);
    }
    window.show(opened.frame().root(), opened.frame()::help);
    opened.begin(marks.remove(opened.id()));
    idle.touch();
  }

  /** From an open practice: it is locked first, and is where one comes back to. */
  private void rehearseInstead() {
    lock();
    rehearse();
  }

  private void ask(Gate gate, String name) {
    window.show(doorstep.unlock(gate, name, closing));
  }

  private Gate gate(Path folder) {
    Means means = new Means(settings.time(), new Ids(settings.time(), random), random, settings.costs(),
        settings.pause());
    return new Gate(folder,
        new Door(new Premises(folder, settings.computer(), Disk.real(), HouseSchema.SCHEMA), means));
  }

  private boolean mayLockByItself() {
    return practice != null && !practice.frame().inSession();
  }

  /** Runs on a thread that the process waits for: a window may go, a backup is finished. */
  private static CompletableFuture<Void> behind(Runnable work) {
    return CompletableFuture.runAsync(work, task -> Thread.ofPlatform().name("closing").start(task));
  }

  private void keepPreferences() {
    stagehand.run(() -> {
      preferences.keep();
      return true;
    });
  }

  private void end() {
    idle.end();
    window.close();
    window.clear();
    lights.end();
    stagehand.close();
    CompletableFuture<Void> kept = behind(preferences::keep);
    CompletableFuture.allOf(closing, kept).whenComplete((_, _) -> left.complete(null));
  }

  /** What the keys that hold everywhere lead to. */
  private final class Verbs implements WindowKeys.Verbs {
    @Override
    public void help() {
      Program.this.help();
    }

    @Override
    public boolean lock() {
      return Program.this.lock();
    }

    @Override
    public void fullScreen() {
      window.fullScreen();
    }
  }
}
