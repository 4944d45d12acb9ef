package app.understory.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a log: by sequence, whatever clocks do; what was told late stands where it belongs by the session's
 * own elapsed time.
 */
final class LogOrder {
  private LogOrder() {}

  static List<Entry> of(List<Entry> entries) {
    List<Entry> ordered = new ArrayList<>(
        entries.stream().filter(entry -> !entry.late()).sorted(Comparator.comparingInt(Entry::seq)).toList());
    entries.stream().filter(Entry::late)
        .sorted(Comparator.comparingLong(Entry::elapsedMs).thenComparingInt(Entry::seq))
        .forEach(entry -> ordered.add(place(ordered, entry), entry));
    return List.copyOf(ordered);
  }

  private static int place(List<Entry> ordered, Entry late) {
    int place = ordered.size();
    while (place > 0 && ordered.get(place - 1).elapsedMs() > late.elapsedMs()) {
      place--;
    }
    return place;
  }
}
