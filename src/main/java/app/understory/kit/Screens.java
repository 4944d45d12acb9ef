package app.understory.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.util.Callback;

/**
 * Loads a screen by its controller's class: {@code WorksheetController} has {@code worksheet.fxml}, and where they exist
 * {@code worksheet.css} and {@code worksheet.properties}, in the resource folder of the controller's package.
 * {@code LiveLogController} has {@code livelog.fxml}. An FXML that names no controller gets the one of that class.
 */
public final class Screens {
  private static final Pattern NAME = Pattern.compile("(.+?)(Controller)?");

  private Screens() {}

  /** Loads a screen whose FXML names one controller, made by the supplier. */
  public static <C> Screen<C> load(Class<C> controller, Supplier<? extends C> make) {
    return load(controller, type -> {
      if (!controller.isAssignableFrom(type)) {
        throw new IllegalStateException("no one makes the controller " + type.getSimpleName());
      }
      return make.get();
    });
  }

  /** Loads a screen that includes others: the factory makes a controller of each class the FXML names. */
  public static <C> Screen<C> load(Class<C> controller, Callback<Class<?>, Object> factory) {
    String name = name(controller);
    URL fxml = need(controller, name + ".fxml");
    FXMLLoader loader = new FXMLLoader(fxml);
    loader.setClassLoader(controller.getClassLoader());
    loader.setControllerFactory(factory);
    if (!namesController(fxml)) {
      loader.setController(factory.call(controller));
    }
    List<KeyLine> help = List.of();
    if (controller.getResource(name + ".properties") != null) {
      loader.setResources(Words.bundle(controller, name));
      help = Words.in(loader.getResources()).help();
    }
    try {
      Parent root = loader.load();
      URL css = controller.getResource(name + ".css");
      if (css != null) {
        root.getStylesheets().add(css.toExternalForm());
      }
      return new Screen<>(root, controller.cast(Objects.requireNonNull(loader.getController())), help);
    } catch (IOException e) {
      throw new UncheckedIOException("the screen " + name + " could not be loaded", e);
    }
  }

  private static boolean namesController(URL fxml) {
    try (InputStream in = fxml.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("fx:controller");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name shared by a class's FXML, style sheet and words. */
  static String name(Class<?> type) {
    Matcher name = NAME.matcher(type.getSimpleName());
    if (!name.matches()) {
      throw new IllegalArgumentException("a screen's class has a name");
    }
    return name.group(1).toLowerCase(Locale.ROOT);
  }

  private static URL need(Class<?> near, String file) {
    URL found = near.getResource(file);
    if (found == null) {
      throw new IllegalStateException(near.getPackageName() + " has no " + file);
    }
    return found;
  }
}
