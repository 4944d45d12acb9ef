package app.understory.measure.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The small phrases that lines are made of. */
final class Phrase {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
  private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*-\\s*(\\d+)");
  private static final Pattern CONDITION = Pattern.compile("(\\d+) from (\\d+)");
  private static final int MOST_ITEMS = 1000;

  private Phrase() {}

  /** Reads a whole number of up to six digits. */
  static int number(String text) throws Misread {
    if (!NUMBER.matcher(text.strip()).matches()) {
      throw new Misread(Fault.Why.NOT_A_NUMBER, text.strip());
    }
    return Integer.parseInt(text.strip());
  }

  /** Reads {@code 1-4, 7, 9}. */
  static List<Integer> numbers(String text) throws Misread {
    List<Integer> found = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher range = RANGE.matcher(part.strip());
      int first = number(range.matches() ? range.group(1) : part);
      int last = range.matches() ? number(range.group(2)) : first;
      if (last < first || last > MOST_ITEMS) {
        throw new Misread(Fault.Why.NOT_UNDERSTOOD, part.strip());
      }
      for (int n = first; n <= last; n++) {
        found.add(n);
      }
    }
    return found;
  }

  /** Reads {@code 0 never | 1 at times | 2 often}. */
  static List<Option> options(String text) throws Misread {
    List<Option> found = new ArrayList<>();
    for (String part : text.split("\\|", -1)) {
      String[] words = part.strip().split(" ", 2);
      Option option = new Option(number(words[0]), words.length < 2 ? "" : words[1].strip(), "");
      if (!found.isEmpty() && found.getLast().value() >= option.value()) {
        throw new Misread(Fault.Why.OPTIONS_NOT_RISING, part.strip());
      }
      found.add(option);
    }
    return found;
  }

  /** Puts {@code never | some | often} above answers that were read. */
  static List<Option> heads(List<Option> options, String text) throws Misread {
    String[] words = text.split("\\|", -1);
    if (words.length != options.size()) {
      throw new Misread(Fault.Why.NOT_ONE_EACH, text.strip());
    }
    List<Option> found = new ArrayList<>();
    for (Option option : options) {
      found.add(new Option(option.value(), option.label(), words[found.size()].strip()));
    }
    return found;
  }

  /** Reads {@code 2 from 1}. */
  static Condition condition(String text) throws Misread {
    Matcher one = match(CONDITION, text);
    return new Condition(number(one.group(1)), number(one.group(2)));
  }

  /** Reads {@code 4 from 1 or 5 from 1}. */
  static List<Condition> anyOf(String text) throws Misread {
    List<Condition> found = new ArrayList<>();
    for (String part : text.split(" or ", -1)) {
      found.add(condition(part));
    }
    return found;
  }

  static Matcher match(Pattern pattern, String text) throws Misread {
    Matcher found = pattern.matcher(text.strip());
    if (!found.matches()) {
      throw new Misread(Fault.Why.NOT_UNDERSTOOD, text.strip());
    }
    return found;
  }
}
