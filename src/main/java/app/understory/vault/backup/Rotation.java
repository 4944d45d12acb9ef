package app.understory.vault.backup;

import app.understory.vault.backup.Shelf.Kept;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups stay: of the good ones 7 daily, 5 weekly, 12 monthly, the newest three, and whatever has a longer chain;
 * of those that lack an attachment the newest, until there is a good one of as long a chain.
 */
final class Rotation {
  private static final int NEWEST = 3;
  private static final int DAYS = 7;
  private static final int WEEKS = 5;
  private static final int MONTHS = 12;

  private Rotation() {}

  /**
   * Those that may go.
   *
   * @param all newest first
   */
  static List<Kept> superseded(List<Kept> all) {
    List<Kept> good = all.stream().filter(Kept::whole).toList();
    List<Kept> go = new ArrayList<>(all.stream().filter(kept -> !kept.whole()).toList());
    long longest = good.stream().mapToLong(Kept::sequence).max().orElse(-1);
    if (!go.isEmpty() && go.getFirst().sequence() > longest) {
      go.removeFirst();
    }
    if (!good.isEmpty()) {
      go.addAll(supersededGood(good));
    }
    return go;
  }

  private static List<Kept> supersededGood(List<Kept> all) {
    Set<Kept> stay = new HashSet<>(all.subList(0, Math.min(NEWEST, all.size())));
    newestOfEach(all, DAYS, kept -> kept.good().made().day(), stay);
    newestOfEach(all, WEEKS, kept -> monday(kept.good().made().day()), stay);
    newestOfEach(all, MONTHS, kept -> YearMonth.from(kept.good().made().day()), stay);
    List<Kept> go = new ArrayList<>(all);
    go.removeAll(stay);
    // A vault that was set back must not push out the longer record of what was written.
    go.removeIf(kept -> kept.sequence() > all.getFirst().sequence());
    return go;
  }

  private static <P> void newestOfEach(List<Kept> all, int periods, Function<Kept, P> period,
      Set<Kept> stay) {
    Set<P> seen = new HashSet<>();
    for (Kept kept : all) {
      if (seen.size() < periods && seen.add(period.apply(kept))) {
        stay.add(kept);
      }
    }
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
