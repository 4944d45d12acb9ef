package app.understory.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The two voices: Lato for the program, Vollkorn for what a person wrote or said. Medium and Semibold are families of
 * their own in JavaFX. All faces are loaded before the first scene.
 */
public final class Fonts {
  private static final List<String> FACES = List.of("Lato-Regular", "Lato-Italic", "Lato-Medium",
      "Lato-Semibold",
      "Vollkorn-Regular", "Vollkorn-Italic", "Vollkorn-Medium", "Vollkorn-Bold", "Vollkorn-BoldItalic");

  private Fonts() {}

  /** Loads every face; loading again changes nothing. */
  public static void load() {
    for (String face : FACES) {
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + face + ".ttf")) {
        if (in == null || Font.loadFont(in, 14) == null) {
          throw new IllegalStateException("the face " + face + " could not be loaded");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
