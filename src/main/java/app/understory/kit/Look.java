package app.understory.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * How the program looks now: its light and its reading size. Every scene is dressed once and follows from then on, and
 * so does every popup, whose scene is its own.
 */
public final class Look {
  /** The smallest reading size, in percent of 14 px. */
  public static final int SMALLEST = 90;
  /** The largest reading size, in percent of 14 px. */
  public static final int LARGEST = 160;

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.DAY);
  private final IntegerProperty readingSize = new SimpleIntegerProperty(this, "readingSize", 100);
  private final ListChangeListener<Window> popups = change -> {
    while (change.next()) {
      change.getAddedSubList().forEach(this::dressPopup);
    }
  };

  /** Loads faces and base theme; on the JavaFX thread. */
  public Look() {
    Fonts.load();
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    Window.getWindows().addListener(popups);
  }

  /** The light. */
  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** The reading size in percent, 90 to 160 in steps of ten. */
  public IntegerProperty readingSizeProperty() {
    return readingSize;
  }

  /** Sets the reading size to the nearest step there is. */
  public void read(int percent) {
    readingSize.set(Math.clamp(Math.round(percent / 10f) * 10L, SMALLEST, LARGEST));
  }

  /** Gives a scene our style sheets, the light and the reading size, and keeps it so. */
  public void dress(Scene scene) {
    scene.getStylesheets().addAll(sheet("tokens.css"), sheet("base.css"), sheet("marks.css"));
    scene.getRoot().getStyleClass().add("us-window");
    wear(scene.getRoot());
    theme.addListener((_, _, _) -> wear(scene.getRoot()));
    readingSize.addListener((_, _, _) -> wear(scene.getRoot()));
  }

  /** Gives a scene that is printed our style sheets and the colours of paper. */
  public static void dressForPaper(Scene scene) {
    scene.getStylesheets().addAll(sheet("tokens.css"), sheet("base.css"), sheet("marks.css"));
    scene.getRoot().getStyleClass().addAll("us-print", "us-size-100");
  }

  /** Gives a scene of which a picture is taken our style sheets and the colours of the day. */
  public static void dressForDay(Scene scene) {
    scene.getStylesheets().addAll(sheet("tokens.css"), sheet("base.css"), sheet("marks.css"));
    scene.getRoot().getStyleClass().addAll(Theme.DAY.styleClass(), "us-size-100");
  }

  /** Ends the following; for a program that goes, and for tests. */
  public void undress() {
    Window.getWindows().removeListener(popups);
  }

  /** Puts this light and reading size on one root. */
  public void wear(Parent root) {
    set(root, theme.get().styleClass(), "us-size-" + readingSize.get());
  }

  private void dressPopup(Window window) {
    if (window instanceof PopupWindow popup && popup.getScene() != null) {
      wear(popup.getScene().getRoot());
    }
  }

  private static void set(Node root, String light, String size) {
    root.getStyleClass().removeIf(worn -> !worn.equals(light) && !worn.equals(size)
        && Stream.concat(Theme.styleClasses().stream(), sizes()).anyMatch(worn::equals));
    for (String wanted : new String[]{light, size}) {
      if (!root.getStyleClass().contains(wanted)) {
        root.getStyleClass().add(wanted);
      }
    }
  }

  private static Stream<String> sizes() {
    return IntStream.rangeClosed(SMALLEST / 10, LARGEST / 10).mapToObj(tens -> "us-size-" + tens * 10);
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource(name), name).toExternalForm();
  }
}
