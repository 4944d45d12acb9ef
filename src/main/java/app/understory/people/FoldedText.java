package app.understory.people;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text without accents and capitals, that still knows where each of its letters stands in the original: {@code zoe}
 * is found in {@code Zoë}, and {@code strasse} in {@code Straße}.
 */
public final class FoldedText {
  private static final Map<Character, String> LETTERS = Map.of('ß', "ss", 'æ', "ae", 'œ', "oe", 'ø', "o", 'ł',
      "l", 'đ',
      "d", 'ð', "d", 'þ', "th", 'ı', "i");

  private final String folded;
  /** For each letter of {@code folded} where it begins in the original; one more for the end. */
  private final int[] places;

  private FoldedText(String folded, int[] places) {
    this.folded = folded;
    this.places = places;
  }

  /** Where something stands in the original, from the first character up to but not including the last. */
  public record Span(int from, int to) {}

  /** Folds a text. */
  public static FoldedText of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] places = new int[original.length() * 4 + 1];
    int at = 0;
    while (at < original.length()) {
      int point = original.codePointAt(at);
      for (char letter : letters(point).toCharArray()) {
        if (folded.length() == places.length - 1) {
          places = Arrays.copyOf(places, places.length * 2);
        }
        places[folded.length()] = at;
        folded.append(letter);
      }
      at += Character.charCount(point);
    }
    places[folded.length()] = original.length();
    return new FoldedText(folded.toString(), Arrays.copyOf(places, folded.length() + 1));
  }

  /** Where the wanted text first stands in the original. Nothing is found of an empty one. */
  public Optional<Span> find(FoldedText wanted) {
    int from = wanted.folded.isEmpty() ? -1 : folded.indexOf(wanted.folded);
    if (from < 0) {
      return Optional.empty();
    }
    return Optional.of(new Span(places[from], places[from + wanted.folded.length()]));
  }

  /** Two texts that read the same without accents and capitals. */
  public boolean reads(FoldedText other) {
    return folded.equals(other.folded);
  }

  /** The folded letters themselves, as a key. */
  public String letters() {
    return folded;
  }

  private static String letters(int point) {
    String small = new String(Character.toChars(point)).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    for (char letter : Normalizer.normalize(small, Normalizer.Form.NFD).toCharArray()) {
      if (Character.getType(letter) != Character.NON_SPACING_MARK) {
        plain.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
      }
    }
    return plain.toString();
  }
}
