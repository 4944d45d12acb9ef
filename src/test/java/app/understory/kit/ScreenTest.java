package app.understory.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The base of tests on a real window. One toolkit serves all of them; an exception on the JavaFX thread that no one
 * caught fails the test; waiting is for a condition, never for a time.
 */
public abstract class ScreenTest {
  /** How long a condition may take to come true. */
  private static final long PATIENCE_SECONDS = 20;
  private static final Path PICTURES = Path.of("target", "pictures");

  /** Types, clicks and finds. */
  protected final FxRobot robot = new FxRobot();
  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
  private Look look;
  private Stage stage;

  @BeforeEach
  void raise() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.autoCheckException = false;
    onFx(() -> Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
      failure.printStackTrace();
      uncaught.add(failure);
    }));
    look = askFx(Look::new);
  }

  @AfterEach
  void lower() throws TimeoutException {
    FxToolkit.cleanupStages();
    onFx(() -> {
      look.undress();
      stage.hide();
      stage.setScene(null);
    });
    WaitForAsyncUtils.clearExceptions();
    assertThat(uncaught).as("exceptions that no one caught on the JavaFX thread").isEmpty();
  }

  /** The window. */
  protected final Stage stage() {
    return stage;
  }

  /** Light and reading size of everything shown. */
  protected final Look look() {
    return look;
  }

  /** Shows a screen in the window, 1280 by 800, dressed. */
  protected final void show(Parent root) {
    show(root, 1280, 800);
  }

  /** Shows a screen in the window at that size in pixels, dressed. */
  protected final void show(Parent root, double width, double height) {
    onFx(() -> {
      Scene scene = new Scene(root, width, height);
      look.dress(scene);
      stage.setScene(scene);
      stage.setWidth(width);
      stage.setHeight(height);
      stage.show();
      stage.requestFocus();
    });
    settle();
  }

  /** Does something on the JavaFX thread and waits for it. */
  protected static void onFx(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> {
      work.run();
      return Boolean.TRUE;
    });
  }

  /** Asks something on the JavaFX thread. */
  protected static <T> T askFx(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, question);
  }

  /** The words of those labels and buttons that stand with an ellipsis; selectors are parted by a comma. */
  protected final List<String> cut(String selectors) {
    return askFx(() -> Arrays.stream(selectors.split(", ", -1))
        .flatMap(each -> robot.lookup(each).queryAll().stream()).filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(labeled -> labeled.lookup(".text") instanceof Text shown
            && !shown.getText().equals(labeled.getText()))
        .map(Labeled::getText).toList());
  }

  /** Waits until what is queued on the JavaFX thread is done. */
  protected static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Waits until something is so, asked on the JavaFX thread. */
  protected static void waitUntil(String what, BooleanSupplier so) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> askFx(so::getAsBoolean));
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain until " + what, e);
    }
  }

  /** The one node with that selector, as {@code #words} or {@code .us-key}. */
  protected final <N extends Node> N find(String selector) {
    return robot.lookup(selector).query();
  }

  /** Types in whatever has the focus. */
  protected final void type(String words) {
    robot.write(words, 0);
    settle();
  }

  /** Keeps a picture of the window as {@code target/pictures/NAME.png}. */
  protected final void picture(String name) {
    settle();
    picture(name, askFx(() -> {
      stage.getScene().getRoot().applyCss();
      stage.getScene().getRoot().layout();
      return SwingFXUtils.fromFXImage(stage.getScene().snapshot(null), null);
    }));
  }

  private static void picture(String name, BufferedImage image) {
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
