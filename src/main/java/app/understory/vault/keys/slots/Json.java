package app.understory.vault.keys.slots;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A strict reader for the little JSON of {@code vault.json}: objects, arrays, plain strings and whole numbers, nothing
 * else, at most eight deep. What it does not know it refuses with {@link KeyFileDamaged}.
 */
final class Json {
  private static final int DEEPEST = 8;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Reads one object and nothing after it. */
  static Map<String, Object> object(String text) {
    Json json = new Json(text);
    json.blanks();
    Map<String, Object> read = json.members(1);
    json.blanks();
    if (json.at != text.length()) {
      throw json.strange();
    }
    return read;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw strange();
    }
    return switch (peek()) {
      case '{' -> members(depth);
      case '[' -> elements(depth);
      case '"' -> string();
      default -> number();
    };
  }

  private Map<String, Object> members(int depth) {
    Map<String, Object> read = new LinkedHashMap<>();
    take('{');
    blanks();
    if (skip('}')) {
      return read;
    }
    do {
      blanks();
      String name = string();
      blanks();
      take(':');
      blanks();
      if (read.put(name, value(depth + 1)) != null) {
        throw strange();
      }
      blanks();
    } while (skip(','));
    take('}');
    return read;
  }

  private List<Object> elements(int depth) {
    List<Object> read = new ArrayList<>();
    take('[');
    blanks();
    if (skip(']')) {
      return read;
    }
    do {
      blanks();
      read.add(value(depth + 1));
      blanks();
    } while (skip(','));
    take(']');
    return read;
  }

  private String string() {
    take('"');
    StringBuilder read = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return read.toString();
      }
      if (c < ' ') {
        throw strange();
      }
      read.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    char c = next();
    if (c == 'u') {
      int unit = 0;
      for (int i = 0; i < 4; i++) {
        int digit = Character.digit(next(), 16);
        if (digit < 0) {
          throw strange();
        }
        unit = unit * 16 + digit;
      }
      return (char) unit;
    }
    if (c == '"' || c == '\\') {
      return c;
    }
    throw strange();
  }

  private Long number() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    if (at == start || at - start > 15) {
      throw strange();
    }
    return Long.valueOf(text.substring(start, at));
  }

  private void blanks() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw strange();
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private void take(char wanted) {
    if (next() != wanted) {
      throw strange();
    }
  }

  private boolean skip(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  private KeyFileDamaged strange() {
    return new KeyFileDamaged("vault.json cannot be read at character " + at);
  }
}
