package app.understory.kit.spell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A dictionary: which words there are, and which are near to one that is not there. Nothing of it is on disk. */
public final class Lexicon {
  private static final int MOST = 5;

  private final Hunspell hunspell;
  private final Set<String> field;

  private Lexicon(Hunspell hunspell, Set<String> field) {
    this.hunspell = hunspell;
    this.field = field;
  }

  /**
   * Reads the English dictionary and the words of the field. Takes about half a second: not for the thread that shows
   * things.
   *
   * @throws UncheckedIOException if the program's own files cannot be read
   */
  public static Lexicon english() {
    try (InputStream affixes = open("en_US.aff");
        InputStream words = open("en_US.dic");
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        BufferedReader field = new BufferedReader(
            new InputStreamReader(open("field.txt"), StandardCharsets.UTF_8))) {
      return new Lexicon(hunspell(new Dictionary(memory, "words", affixes, words)),
          field.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException("the delivered dictionary is faulty", e);
    }
  }

  /** Whether it is a word. */
  public boolean knows(String word) {
    String plain = plain(word);
    return field.contains(plain.toLowerCase(Locale.ROOT)) || hunspell.spell(plain);
  }

  /** Without a limit of time: what is offered must not hang on how busy the computer is. */
  private static Hunspell hunspell(Dictionary words) {
    return new Hunspell(words, TimeoutPolicy.NO_TIMEOUT, () -> {});
  }

  /** Words that are near, the nearest first: at most five. Takes long: not for the thread that shows things. */
  public List<String> near(String word) {
    return hunspell.suggest(plain(word)).stream().filter(one -> !one.equals(word)).limit(MOST).toList();
  }

  private static String plain(String word) {
    return word.replace('\u2019', '\'');
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
  }
}
