package app.understory.measure.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON: objects as maps, lists, strings; every other value as its text. Depth and length are bounded. */
final class Json {
  private static final int DEEPEST = 60;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /** @throws IllegalArgumentException where it is not JSON; the message is the number of the line */
  static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.blanks();
    if (json.at < text.length()) {
      throw json.wrong();
    }
    return value;
  }

  private Object value() {
    blanks();
    if (++depth > DEEPEST) {
      throw wrong();
    }
    Object value = switch (peek()) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      default -> word();
    };
    depth--;
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    while (!taken('}')) {
      if (!members.isEmpty() && !taken(',')) {
        throw wrong();
      }
      blanks();
      String name = string();
      if (!taken(':')) {
        throw wrong();
      }
      members.put(name, value());
    }
    return members;
  }

  private List<Object> list() {
    List<Object> all = new ArrayList<>();
    at++;
    while (!taken(']')) {
      if (!all.isEmpty() && !taken(',')) {
        throw wrong();
      }
      all.add(value());
    }
    return all;
  }

  private String string() {
    if (peek() != '"') {
      throw wrong();
    }
    StringBuilder words = new StringBuilder();
    at++;
    while (peek() != '"') {
      char next = text.charAt(at++);
      words.append(next == '\\' ? escaped() : next);
    }
    at++;
    return words.toString();
  }

  private char escaped() {
    char kind = peek();
    at++;
    return switch (kind) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b', 'f' -> ' ';
      case 'u' -> code();
      default -> kind;
    };
  }

  private char code() {
    if (at + 4 > text.length()) {
      throw wrong();
    }
    try {
      char made = (char) Integer.parseInt(text.substring(at, at + 4), 16);
      at += 4;
      return made;
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  private String word() {
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at == from) {
      throw wrong();
    }
    return text.substring(from, at);
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong();
    }
    return text.charAt(at);
  }

  private boolean taken(char one) {
    blanks();
    boolean there = peek() == one;
    at += there ? 1 : 0;
    return there;
  }

  private void blanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private IllegalArgumentException wrong() {
    long line = text.substring(0, Math.min(at, text.length())).chars().filter(c -> c == '\n').count() + 1;
    return new IllegalArgumentException(Long.toString(line));
  }
}
