package app.understory.house.resources;

import java.io.IOException;
import java.io.Serial;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The keys of a properties file, those that stand in it more than once. */
final class KeyLines {
  private final String text;

  KeyLines(String text) {
    this.text = text;
  }

  List<String> twice() {
    Watched keys = new Watched();
    try {
      keys.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys.twice;
  }

  /** Notices each key that is put a second time. */
  private static final class Watched extends Properties {
    @Serial
    private static final long serialVersionUID = 1;
    private final transient List<String> twice = new ArrayList<>();

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
      Object before = super.put(key, value);
      if (before != null) {
        twice.add(key.toString());
      }
      return before;
    }
  }
}
