package app.understory.prep;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A difference as the text of a draft: a line a place, its name, a sign ({@code =} written, {@code -} taken away) and
 * its words, with line breaks and backslashes escaped.
 */
public final class DraftText {
  private DraftText() {}

  public static String write(Difference difference) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(difference.changes()).forEach((name, words) -> text.append(name)
        .append(words.map(now -> "=" + escape(now)).orElse("-")).append('\n'));
    return text.toString();
  }

  /** What a draft says; empty where it cannot be understood. */
  public static Optional<Difference> read(String text) {
    Map<String, Optional<String>> changes = new LinkedHashMap<>();
    for (String line : text.split("\n", -1)) {
      int sign = line.indexOf('=');
      if (sign > 0) {
        changes.put(line.substring(0, sign), Optional.of(unescape(line.substring(sign + 1))));
      } else if (line.endsWith("-")) {
        changes.put(line.substring(0, line.length() - 1), Optional.empty());
      } else if (!line.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Difference(changes));
  }

  private static String escape(String words) {
    return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String unescape(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        words.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }
}
