package app.understory.integration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small, strict reader of JSON: objects, lists, strings, whole numbers, true and false. No null, no fractions, no
 * doubled names, nothing after the end, bounded depth: what we write is all that we read.
 */
final class Json {
  private static final int DEEPEST = 12;
  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /** Reads the whole text; throws {@link MalformedPage} with the place where it went wrong. */
  static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.blanks();
    if (json.at < text.length()) {
      throw json.wrong("something follows the end");
    }
    return value;
  }

  private Object value() {
    blanks();
    if (++depth > DEEPEST) {
      throw wrong("it is nested too deeply");
    }
    Object value = switch (peek()) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      default -> number();
    };
    depth--;
    return value;
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    blanks();
    if (taken('}')) {
      return members;
    }
    do {
      blanks();
      String name = string();
      blanks();
      need(':');
      if (members.put(name, value()) != null) {
        throw wrong("a name stands twice");
      }
      blanks();
    } while (taken(','));
    need('}');
    return members;
  }

  private List<Object> list() {
    List<Object> values = new ArrayList<>();
    at++;
    blanks();
    if (taken(']')) {
      return values;
    }
    do {
      values.add(value());
      blanks();
    } while (taken(','));
    need(']');
    return values;
  }

  private String string() {
    need('"');
    StringBuilder words = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        return words.toString();
      }
      if (c < ' ') {
        throw wrong("a control character stands unescaped");
      }
      words.append(c == '\\' ? escaped() : c);
    }
  }

  private char escaped() {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unit();
      default -> throw wrong("an unknown escape");
    };
  }

  private char unit() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw wrong("an unfinished escape");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Long number() {
    int from = at;
    taken('-');
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    try {
      return Long.valueOf(text.substring(from, at));
    } catch (NumberFormatException _) {
      throw wrong("neither a value nor a whole number");
    }
  }

  private Boolean word(String word, Boolean meaning) {
    if (!text.startsWith(word, at)) {
      throw wrong("neither a value nor a whole number");
    }
    at += word.length();
    return meaning;
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong("it ends too early");
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private boolean taken(char c) {
    boolean here = at < text.length() && text.charAt(at) == c;
    if (here) {
      at++;
    }
    return here;
  }

  private void need(char c) {
    if (!taken(c)) {
      throw wrong("a '" + c + "' is missing");
    }
  }

  private MalformedPage wrong(String why) {
    return new MalformedPage("This page cannot be read at character " + at + ": " + why + ".");
  }

  /** A string with its quotation marks; lone surrogates become escapes, so that any text survives UTF-8. */
  static void string(StringBuilder out, String words) {
    out.append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean paired = Character.isHighSurrogate(c) && i + 1 < words.length()
          && Character.isLowSurrogate(words.charAt(i + 1));
      if (paired) {
        out.append(c).append(words.charAt(++i));
      } else if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
