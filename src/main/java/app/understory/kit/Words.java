package app.understory.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The words of a screen or of a part of the program, from the UTF-8 properties file beside its class. Numbers and
 * dates inside a sentence are handed in as text already, so that one place decides how they look.
 */
public final class Words {
  private final ResourceBundle bundle;

  private Words(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The words of {@code worksheet.properties} for {@code WorksheetController}, {@code tour.properties} for {@code Tour}. */
  public static Words of(Class<?> type) {
    return new Words(bundle(type, Screens.name(type)));
  }

  /** The words that FXML gave a controller. */
  public static Words in(ResourceBundle resources) {
    return new Words(resources);
  }

  /** The sentence under that key as it stands. */
  public String get(String key) {
    return bundle.getString(key);
  }

  /** The sentence under that key, with its places {@code {0}}, {@code {1}} filled. */
  public String get(String key, Object... parts) {
    return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(parts);
  }

  /** Whether there is a sentence under that key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The lines {@code help.1 = keys | words}, {@code help.2 = …}, as many as follow without a gap. */
  List<KeyLine> help() {
    List<KeyLine> lines = new ArrayList<>();
    for (int n = 1; has("help." + n); n++) {
      lines.add(KeyLine.of(get("help." + n)));
    }
    return lines;
  }

  static ResourceBundle bundle(Class<?> near, String name) {
    try (InputStream in = near.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException(near.getPackageName() + " has no " + name + ".properties");
      }
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("words of " + name + " could not be read", e);
    }
  }
}
