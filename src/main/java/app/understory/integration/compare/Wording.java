package app.understory.integration.compare;

import app.understory.integration.compare.Difference.Mark;
import app.understory.integration.compare.Difference.Stretch;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares the words of two paragraphs: by sentences first, by words inside a sentence that was changed. */
final class Wording {
  private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");
  private static final Pattern COUNTED = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
  /** The least share of words in common by which a sentence counts as the same one, changed. */
  private static final double ALIKE = 0.5;

  private Wording() {}

  /** The words that are counted: what is set off by blanks and holds a letter or a digit. */
  static List<String> of(String words) {
    return COUNTED.matcher(words).results().map(MatchResult::group).toList();
  }

  /** How much of their words two texts have in common, 0 to 1. */
  static double alike(String before, String after) {
    List<String> first = of(before);
    List<String> second = of(after);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    Map<String, Integer> standing = new HashMap<>();
    first.forEach(word -> standing.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : second) {
      if (standing.getOrDefault(word, 0) > 0) {
        standing.merge(word, -1, Integer::sum);
        shared++;
      }
    }
    return 2.0 * shared / (first.size() + second.size());
  }

  /** What was taken out and added, joined where neighbours have one mark. */
  static List<Stretch> compare(String before, String after) {
    List<Stretch> out = new ArrayList<>();
    walk(sentences(before), sentences(after), out, true);
    return out;
  }

  private static void walk(List<String> before, List<String> after, List<Stretch> out, boolean sentences) {
    int i = 0;
    int j = 0;
    List<Shared.Pair> pairs = new ArrayList<>(
        Shared.of(before, after, (one, other) -> one.strip().equals(other.strip())));
    pairs.add(new Shared.Pair(before.size(), after.size()));
    for (Shared.Pair pair : pairs) {
      between(before.subList(i, pair.before()), after.subList(j, pair.after()), out, sentences);
      if (pair.after() < after.size()) {
        add(out, Mark.SAME, after.get(pair.after()));
      }
      i = pair.before() + 1;
      j = pair.after() + 1;
    }
  }

  /** What stands between two places that are the same. */
  private static void between(List<String> gone, List<String> come, List<Stretch> out, boolean sentences) {
    int next = 0;
    for (String sentence : gone) {
      int like = sentences ? likeness(sentence, come, next) : -1;
      if (like < 0) {
        add(out, Mark.TAKEN_OUT, sentence);
      } else {
        come.subList(next, like).forEach(each -> add(out, Mark.ADDED, each));
        walk(words(sentence), words(come.get(like)), out, false);
        next = like + 1;
      }
    }
    come.subList(next, come.size()).forEach(each -> add(out, Mark.ADDED, each));
  }

  private static int likeness(String sentence, List<String> among, int from) {
    for (int i = from; i < among.size(); i++) {
      if (alike(sentence, among.get(i)) >= ALIKE) {
        return i;
      }
    }
    return -1;
  }

  private static void add(List<Stretch> out, Mark mark, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (!out.isEmpty() && out.getLast().mark() == mark) {
      out.set(out.size() - 1, new Stretch(mark, out.getLast().words() + words));
    } else {
      out.add(new Stretch(mark, words));
    }
  }

  private static List<String> sentences(String words) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(words);
    List<String> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      sentences.add(words.substring(from, to));
      from = to;
    }
    return sentences;
  }

  private static List<String> words(String sentence) {
    return WORD.matcher(sentence).results().map(MatchResult::group).toList();
  }
}
