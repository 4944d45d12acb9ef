package app.understory.intake.talk;

import java.util.EnumMap;
import java.util.Map;

/** What stands on the page of a first talk, as the text of a draft: a line a place, its name, {@code =}, its words. */
public final class TalkDraft {
  private TalkDraft() {}

  /** As text. */
  public static String written(Map<TalkField, String> words) {
    StringBuilder text = new StringBuilder();
    for (TalkField field : TalkField.values()) {
      if (words.containsKey(field)) {
        text.append(field.name()).append('=')
            .append(words.getOrDefault(field, "").replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
      }
    }
    return text.toString();
  }

  /** What it says; what cannot be understood is left out. */
  public static Map<TalkField, String> read(String text) {
    Map<TalkField, String> words = new EnumMap<>(TalkField.class);
    for (String line : text.split("\n", -1)) {
      for (TalkField field : TalkField.values()) {
        if (line.startsWith(field.name() + "=")) {
          words.put(field, plain(line.substring(field.name().length() + 1)));
        }
      }
    }
    return words;
  }

  private static String plain(String escaped) {
    StringBuilder words = new StringBuilder();
    for (int n = 0; n < escaped.length(); n++) {
      char letter = escaped.charAt(n);
      if (letter == '\\' && n + 1 < escaped.length()) {
        char next = escaped.charAt(++n);
        words.append(next == 'n' ? '\n' : next);
      } else {
        words.append(letter);
      }
    }
    return words.toString();
  }
}
