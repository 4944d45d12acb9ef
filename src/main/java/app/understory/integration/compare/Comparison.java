package app.understory.integration.compare;

import app.understory.integration.Page;
import app.understory.integration.compare.Difference.Kind;
import app.understory.integration.compare.Difference.Line;
import app.understory.integration.compare.Difference.Mark;
import app.understory.integration.compare.Difference.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays two versions of a page side by side: which paragraphs stayed, were changed, added or taken out; one that stands
 * elsewhere is said once, as moved; a change of form or stress alone is said as such.
 */
public final class Comparison {
  /** The least share of words in common by which a paragraph counts as the same one, changed. */
  private static final double ALIKE = 0.3;
  private final List<Page.Paragraph> before;
  private final List<Page.Paragraph> after;
  private final Set<Integer> movedFrom = new HashSet<>();
  private final Map<Integer, Kind> movedTo = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();

  private Comparison(Page before, Page after) {
    this.before = before.paragraphs();
    this.after = after.paragraphs();
  }

  /** What changed from one page to the other. */
  public static Difference of(Page before, Page after) {
    Comparison comparison = new Comparison(before, after);
    comparison.walk();
    return new Difference(title(before.title(), after.title()), comparison.lines);
  }

  /** A page with nothing to lay it beside. */
  public static Difference alone(Page page) {
    return of(page, page);
  }

  private static Line title(String before, String after) {
    return before.equals(after)
        ? new Line(Kind.SAME, Page.Form.HEADING, plain(Mark.SAME, after), Optional.empty())
        : new Line(Kind.CHANGED, Page.Form.HEADING, Wording.compare(before, after), Optional.empty());
  }

  private void walk() {
    List<Shared.Pair> pairs = new ArrayList<>(Shared.of(before, after, Comparison::sameWords));
    findMoved(pairs);
    pairs.add(new Shared.Pair(before.size(), after.size()));
    int i = 0;
    int j = 0;
    for (Shared.Pair pair : pairs) {
      between(i, pair.before(), j, pair.after());
      if (pair.after() < after.size()) {
        stood(before.get(pair.before()), after.get(pair.after()));
      }
      i = pair.before() + 1;
      j = pair.after() + 1;
    }
  }

  private static boolean sameWords(Page.Paragraph one, Page.Paragraph other) {
    return one.words().equals(other.words()) && one.source().equals(other.source());
  }

  /** A paragraph that was taken out here and added there was moved. Empty ones are not worth the word. */
  private void findMoved(List<Shared.Pair> pairs) {
    Set<Integer> stayed = new HashSet<>();
    Set<Integer> standing = new HashSet<>();
    pairs.forEach(pair -> {
      standing.add(pair.before());
      stayed.add(pair.after());
    });
    for (int j = 0; j < after.size(); j++) {
      int from = stayed.contains(j) || after.get(j).words().isBlank()
          ? -1
          : elsewhere(after.get(j), standing);
      if (from >= 0) {
        movedFrom.add(from);
        movedTo.put(j, up(from, pairs, j) ? Kind.MOVED_UP : Kind.MOVED_DOWN);
      }
    }
  }

  private int elsewhere(Page.Paragraph paragraph, Set<Integer> standing) {
    for (int i = 0; i < before.size(); i++) {
      if (!standing.contains(i) && !movedFrom.contains(i) && sameWords(before.get(i), paragraph)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean up(int from, List<Shared.Pair> pairs, int to) {
    return pairs.stream().anyMatch(pair -> pair.before() < from && pair.after() > to);
  }

  private void stood(Page.Paragraph was, Page.Paragraph is) {
    Kind kind = was.form() != is.form() ? Kind.FORM : was.runs().equals(is.runs()) ? Kind.SAME : Kind.STRESS;
    lines.add(new Line(kind, is.form(), plain(Mark.SAME, is.words()), is.source()));
  }

  private void between(int from, int to, int start, int end) {
    int next = start;
    for (int i = from; i < to; i++) {
      if (movedFrom.contains(i)) {
        continue;
      }
      int like = likeness(before.get(i), next, end);
      if (like < 0) {
        put(Kind.TAKEN_OUT, before.get(i), Mark.TAKEN_OUT);
      } else {
        added(next, like);
        Page.Paragraph is = after.get(like);
        lines.add(new Line(Kind.CHANGED, is.form(), Wording.compare(before.get(i).words(), is.words()),
            is.source()));
        next = like + 1;
      }
    }
    added(next, end);
  }

  private int likeness(Page.Paragraph was, int start, int end) {
    for (int j = start; j < end; j++) {
      Page.Paragraph is = after.get(j);
      if (!movedTo.containsKey(j) && was.source().equals(is.source())
          && Wording.alike(was.words(), is.words()) >= ALIKE) {
        return j;
      }
    }
    return -1;
  }

  private void added(int start, int end) {
    for (int j = start; j < end; j++) {
      @Nullable
      Kind moved = movedTo.get(j);
      put(moved == null ? Kind.ADDED : moved, after.get(j), moved == null ? Mark.ADDED : Mark.SAME);
    }
  }

  /** A paragraph without words is not said. */
  private void put(Kind kind, Page.Paragraph paragraph, Mark mark) {
    if (!paragraph.words().isBlank()) {
      lines.add(new Line(kind, paragraph.form(), plain(mark, paragraph.words()), paragraph.source()));
    }
  }

  private static List<Stretch> plain(Mark mark, String words) {
    return words.isEmpty() ? List.of() : List.of(new Stretch(mark, words));
  }
}
