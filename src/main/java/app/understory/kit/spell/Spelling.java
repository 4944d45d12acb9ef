package app.understory.kit.spell;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds words that are not in the dictionary, nor among those the practice added, nor a part of a name it knows. Figures,
 * single letters and words all in capitals are passed over. For one thread: that which shows things.
 */
public final class Spelling {
  private static final int REMEMBERED = 4000;
  private static final int TEXTS = 200;

  private final Lexicon lexicon;
  private final Set<String> own = ConcurrentHashMap.newKeySet();
  private final Map<String, Boolean> seen = new LinkedHashMap<>(64, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > REMEMBERED;
    }
  };

  /** What was found in the paragraphs looked at last: one that did not change is not read again with each key. */
  private final Map<String, List<Unknown>> texts = new LinkedHashMap<>(64, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<String, List<Unknown>> eldest) {
      return size() > TEXTS;
    }
  };

  /** Looks words up in this dictionary. */
  public Spelling(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A word that is not known.
   *
   * @param from where it begins in the text, in characters
   * @param to behind its last character
   * @param word itself
   */
  public record Unknown(int from, int to, String word) {}

  /** Takes these words as known from now on, whatever their case: the practice's own, and names. */
  public void accept(Iterable<String> words) {
    for (String word : words) {
      for (String part : word.split("[^\\p{L}'\u2019]+", -1)) {
        if (!part.isBlank()) {
          own.add(folded(part));
        }
      }
    }
    seen.clear();
    texts.clear();
  }

  /** Whether the word needs no mark. */
  public boolean knows(String word) {
    return seen.computeIfAbsent(word, this::look);
  }

  private boolean look(String word) {
    String bare = bare(word);
    return bare.length() < 2 || bare.chars().noneMatch(Character::isLetter)
        || bare.chars().anyMatch(Character::isDigit) || bare.equals(bare.toUpperCase(Locale.ROOT))
        || own.contains(folded(bare)) || lexicon.knows(word) || lexicon.knows(bare);
  }

  /** The unknown words of a text, in order. */
  public List<Unknown> unknown(String text) {
    List<Unknown> known = texts.get(text);
    if (known == null) {
      known = List.copyOf(read(text));
      texts.put(text, known);
    }
    return known;
  }

  private List<Unknown> read(String text) {
    List<Unknown> found = new ArrayList<>();
    BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    words.setText(text.replace('\u2019', '\''));
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
      String word = text.substring(from, to);
      if (Character.isLetter(word.codePointAt(0)) && !knows(word)) {
        found.add(new Unknown(from, to, word));
      }
      from = to;
    }
    return found;
  }

  /** Words that are near, the nearest first: at most five. Takes long, and may be asked on any thread. */
  public List<String> near(String word) {
    return lexicon.near(word);
  }

  /** Without the ending of what belongs to someone. */
  private static String bare(String word) {
    String plain = word.replace('\u2019', '\'');
    return plain.endsWith("'s") || plain.endsWith("'S") ? plain.substring(0, plain.length() - 2) : plain;
  }

  private static String folded(String word) {
    return bare(word).toLowerCase(Locale.ROOT);
  }
}
