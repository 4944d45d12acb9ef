package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.desk.Practice;
import app.understory.desk.frame.Frame;
import app.understory.kit.FxStagehand;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The whole practice in its frame, on a real vault, for tests of its screens. */
abstract class RoomsTest extends ScreenTest {
  private static final int ROUNDS = 3;

  @TempDir
  Path folder;
  protected SamplePractice practice;
  private SampleVault sample;
  private @Nullable Furnished furnished;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();

  private record Furnished(FxStagehand stagehand, Frame frame, Practice rooms) {}

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
  }

  @AfterEach
  void leave() {
    Furnished standing = furnished;
    if (standing != null) {
      onFx(standing.rooms()::close);
      standing.stagehand().close();
    }
    sample.close();
    if (!failures.isEmpty()) {
      throw new AssertionError("a failure that nobody handled", failures.getFirst());
    }
  }

  /** The vault beneath it. */
  protected final Vault vault() {
    return sample.vault();
  }

  /** Shows the practice at its first place. */
  protected final Frame furnish() {
    return furnish(_ -> {});
  }

  /** The same, with something done to it before it is shown. As in the program, the window has it before it begins. */
  protected final Frame furnish(Consumer<Practice> before) {
    AtomicReference<Furnished> made = new AtomicReference<>();
    onFx(() -> {
      FxStagehand stagehand = new FxStagehand("test", failures::add);
      Frame frame = new Frame(sample.vault(), stagehand, look(), () -> {}, () -> {});
      Practice rooms = new Practice(frame, new Bench(sample.vault(), stagehand, frame));
      made.set(new Furnished(stagehand, frame, rooms));
    });
    Furnished standing = Objects.requireNonNull(made.get());
    furnished = standing;
    show(standing.frame().root());
    onFx(() -> {
      before.accept(standing.rooms());
      standing.rooms().begin(null);
    });
    settle();
    return standing.frame();
  }

  /** Waits until everything the screens asked for has come, and what they asked for upon that. */
  protected final void quiet() {
    FxStagehand hands = Objects.requireNonNull(furnished).stagehand();
    for (int round = 0; round < ROUNDS; round++) {
      CyclicBarrier all = new CyclicBarrier(FxStagehand.THREADS + 1);
      for (int n = 0; n < FxStagehand.THREADS; n++) {
        hands.run(() -> all.await(10, TimeUnit.SECONDS));
      }
      try {
        all.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
        throw new AssertionError(e);
      }
      settle();
    }
  }

  /** Pictures in both lights. */
  protected final void pictures(String name) {
    picture(name + "-day");
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture(name + "-evening");
    onFx(() -> look().themeProperty().set(Theme.DAY));
  }
}
