package app.understory.prep;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.people.PersonId;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The base of tests of a screen about one person's preparation, on a real vault. */
public abstract class PrepScreenTest extends ScreenTest {
  @TempDir
  Path root;
  protected final AtomicBoolean left = new AtomicBoolean();
  protected SampleVault sample;
  protected SamplePrep prep;
  protected PersonId ada;
  protected FxStagehand stagehand;
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    prep = new SamplePrep(sample);
    ada = prep.ada();
    stagehand = new FxStagehand("prep", unhandled::add);
  }

  @AfterEach
  void close() {
    stagehand.close();
    sample.close();
    assertThat(unhandled).isEmpty();
  }

  /** Nothing is planned, and the next session has that number. */
  protected static Readiness next(int session) {
    return _ -> new Readiness.Standing(session, Optional.empty(), Optional.empty(), false, List.of());
  }

  /** Shows a screen and waits until it has read what it needs. */
  protected final void raise(Screen<?> screen, BooleanSupplier read) {
    show(screen.root(), 1280, 800);
    onFx(screen::shown);
    waitUntil("it was read", read);
    settle();
  }

  protected final void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }
}
