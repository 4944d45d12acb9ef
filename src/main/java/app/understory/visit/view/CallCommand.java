package app.understory.visit.view;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comma, a word and a blank at the beginning of a line: {@code ,agreed } goes over to what is agreed. Two commas are a
 * comma.
 *
 * @param rest what stands behind it
 */
record CallCommand(Verb verb, String rest) {
  private static final Pattern FORM = Pattern.compile(",(\\p{L}+) (.*)", Pattern.DOTALL);

  /** What can be asked for. */
  enum Verb {
    SAID, AGREED, LETTER, AGAIN, ORDER
  }

  static Optional<CallCommand> read(String typed) {
    Matcher form = FORM.matcher(typed);
    if (!form.matches()) {
      return Optional.empty();
    }
    for (Verb verb : Verb.values()) {
      if (verb.name().equalsIgnoreCase(form.group(1))) {
        return Optional.of(new CallCommand(verb, form.group(2)));
      }
    }
    return Optional.empty();
  }

  /** The words of a line that is no command. */
  static String words(String typed) {
    return typed.startsWith(",,") ? typed.substring(1).strip() : typed.strip();
  }
}
