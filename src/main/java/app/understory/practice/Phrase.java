package app.understory.practice;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Words the practice writes often, and what stands for them: {@code ;br} typed in a field of prose, then a blank, becomes
 * them.
 *
 * @param abbreviation a semicolon, then 1 to 20 letters or digits, in small letters
 * @param words        1 to 2000 characters
 */
public record Phrase(UUID id, String abbreviation, String words) {
  /** How many characters the words have at most. */
  public static final int LONGEST = 2000;

  private static final Pattern ABBREVIATION = Pattern.compile(";[\\p{L}\\p{N}]{1,20}");

  public Phrase {
    if (!ABBREVIATION.matcher(abbreviation).matches()) {
      throw new IllegalArgumentException("an abbreviation is a semicolon and up to 20 letters");
    }
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("the words of a phrase are 1 to " + LONGEST + " characters");
    }
  }

  /** The abbreviation that was typed, with or without its semicolon; nothing where it is none. */
  public static Optional<String> abbreviation(String typed) {
    String small = typed.strip().toLowerCase(Locale.ROOT);
    String whole = small.startsWith(";") ? small : ";" + small;
    return ABBREVIATION.matcher(whole).matches() ? Optional.of(whole) : Optional.empty();
  }
}
