package app.understory.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.backup.Backups.Good;
import app.understory.vault.backup.Shelf.Kept;
import app.understory.vault.time.Moment;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RotationTest {
  private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");

  private static Kept at(int hoursAgo, long sequence) {
    return at(hoursAgo, sequence, 0);
  }

  private static Kept at(int hoursAgo, long sequence, int lacking) {
    Moment made = new Moment(NOW.minus(hoursAgo, ChronoUnit.HOURS), ZoneId.of("Europe/Vienna"));
    return new Kept(new Good(Path.of(hoursAgo + "-" + sequence), made, 1), sequence, 1, lacking);
  }

  private static List<Kept> stay(List<Kept> all) {
    List<Kept> stay = new ArrayList<>(all);
    stay.removeAll(Rotation.superseded(all));
    return stay;
  }

  @Test
  void aYearOfEveningsKeepsSevenDaysFiveWeeksTwelveMonths() {
    List<Kept> all = new ArrayList<>();
    for (int day = 0; day < 400; day++) {
      all.add(at(day * 24, 1000 - day));
    }
    List<Kept> stay = stay(all);
    assertThat(stay).containsAll(all.subList(0, 7));
    assertThat(stay).hasSizeBetween(7 + 3 + 10, 7 + 5 + 12);
    assertThat(ChronoUnit.DAYS.between(stay.getLast().good().made().at(), NOW)).isBetween(300L, 366L);
  }

  @Test
  void theNewestThreeStayThoughTheyAreOfOneDay() {
    List<Kept> all = List.of(at(0, 9), at(1, 8), at(2, 7), at(3, 6), at(4, 5));
    assertThat(stay(all)).containsExactlyElementsOf(all.subList(0, 3));
  }

  @Test
  void aLongerChainIsNeverPushedOutByAShorterOne() {
    List<Kept> all = List.of(at(0, 3), at(1, 2), at(2, 1), at(3, 900), at(4, 899));
    assertThat(stay(all)).contains(all.get(3), all.get(4));
  }

  @Test
  void oneThatLacksAnAttachmentPushesNoGoodOneOutAndStaysUntilAGoodOneIsAsLong() {
    List<Kept> all = List.of(at(0, 9, 1), at(1, 8, 1), at(2, 7), at(3, 6), at(4, 5));
    assertThat(stay(all)).containsExactly(all.get(0), all.get(2), all.get(3), all.get(4));
    List<Kept> healed = List.of(at(0, 9), at(1, 9, 1), at(2, 7));
    assertThat(stay(healed)).containsExactly(healed.get(0), healed.get(2));
  }

  @Test
  void nothingGoesWhereThereIsNothing() {
    assertThat(Rotation.superseded(List.of())).isEmpty();
  }
}
