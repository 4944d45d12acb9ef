package app.understory.integration.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The longest run of parts that two sequences have in common, in order, as pairs of places. */
final class Shared {
  /** Above so many comparisons the middle of two long sequences counts as wholly different. */
  private static final long MOST = 4_000_000;

  private Shared() {}

  /** Two places that hold the same. */
  record Pair(int before, int after) {}

  static <T> List<Pair> of(List<T> before, List<T> after, BiPredicate<T, T> same) {
    int head = 0;
    while (head < before.size() && head < after.size() && same.test(before.get(head), after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
        && same.test(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < head; i++) {
      pairs.add(new Pair(i, i));
    }
    middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), same)
        .forEach(pair -> pairs.add(pair));
    for (int i = head; i < pairs.size(); i++) {
      pairs.set(i, new Pair(pairs.get(i).before() + head, pairs.get(i).after() + head));
    }
    for (int i = tail; i > 0; i--) {
      pairs.add(new Pair(before.size() - i, after.size() - i));
    }
    return pairs;
  }

  private static <T> List<Pair> middle(List<T> before, List<T> after, BiPredicate<T, T> same) {
    List<Pair> pairs = new ArrayList<>();
    if ((long) before.size() * after.size() > MOST) {
      return pairs;
    }
    int[][] longest = longest(before, after, same);
    int i = 0;
    int j = 0;
    while (i < before.size() && j < after.size()) {
      if (same.test(before.get(i), after.get(j))) {
        pairs.add(new Pair(i++, j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static <T> int[][] longest(List<T> before, List<T> after, BiPredicate<T, T> same) {
    int[][] longest = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        longest[i][j] = same.test(before.get(i), after.get(j))
            ? longest[i + 1][j + 1] + 1
            : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
