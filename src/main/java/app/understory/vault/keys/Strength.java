package app.understory.vault.keys;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import me.gosimple.nbvcxz.scoring.Result;

/**
 * How hard a passphrase is to guess, estimated by nbvcxz: dictionaries, keyboard walks, dates, repeats, and words of
 * the practice itself. Making one reads its dictionaries (about a third of a second): do it away from the screen's
 * thread.
 */
public final class Strength {
  private static final int LONGEST_LOOKED_AT = 80;

  /** How strong. */
  public enum Level {
    /** Guessed at once by anyone who tries; under 2^28 guesses. */
    WEAK,
    /** Holds against a curious person; under 2^45 guesses. */
    FAIR,
    /** Holds against a thief with a computer, at about a second for each guess; under 2^60 guesses. */
    GOOD,
    /** Holds against whoever has many computers. */
    STRONG
  }

  /**
   * An estimate.
   *
   * @param bits the binary logarithm of the guesses needed
   */
  public record Estimate(Level level, double bits) {}

  private final Nbvcxz estimator;

  /** @param ownWords what somebody who knows the practice would try first: its name, the clinician's name */
  public Strength(List<String> ownWords) {
    DictionaryBuilder own = new DictionaryBuilder().setDictionaryName("own").setExclusion(true);
    int rank = 1;
    for (String word : ownWords) {
      if (!word.isBlank()) {
        own.addWord(word.strip(), rank++);
      }
    }
    List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
    dictionaries.add(own.createDictionary());
    Configuration configuration = new ConfigurationBuilder().setDictionaries(dictionaries)
        .createConfiguration();
    estimator = new Nbvcxz(configuration);
  }

  /** Estimates; the library takes a String, which is not kept. */
  public Estimate of(CharSequence passphrase) {
    if (passphrase.isEmpty()) {
      return new Estimate(Level.WEAK, 0);
    }
    int looked = Math.min(passphrase.length(), LONGEST_LOOKED_AT);
    Result result = estimator.estimate(passphrase.subSequence(0, looked).toString());
    double bits = Math.max(0, result.getEntropy());
    return new Estimate(level(bits), bits);
  }

  /**
   * Refuses what is guessed at once, whoever chooses it. Takes about a third of a second.
   *
   * @throws WeakPassphrase where it is {@link Level#WEAK}
   */
  public static void refuseWeak(char[] passphrase) {
    if (new Strength(List.of()).of(CharBuffer.wrap(passphrase)).level() == Level.WEAK) {
      throw new WeakPassphrase();
    }
  }

  private static Level level(double bits) {
    if (bits < 28) {
      return Level.WEAK;
    }
    if (bits < 45) {
      return Level.FAIR;
    }
    return bits < 60 ? Level.GOOD : Level.STRONG;
  }
}
