package app.understory.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a log: by sequence, whatever clocks do; what was told late, or had its time put right, stands
 * where it belongs by the session's own elapsed time.
 */
public final class LogOrder {
  private LogOrder() {}

  /** Puts entries in order. */
  public static List<Entry> of(List<Entry> entries) {
    List<Entry> ordered = new ArrayList<>(
        entries.stream().filter(entry -> !entry.placedByTime()).sorted(Comparator.comparingInt(Entry::seq))
            .toList());
    entries.stream().filter(Entry::placedByTime)
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
