package app.understory.desk.unlock;

import app.understory.desk.frame.chrome.LastPlace;
import app.understory.vault.Opened;
import app.understory.vault.time.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What was brought back at opening, in figures. */
public final class BroughtBackModel {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

  private final Opened opened;
  private final LocalDate today;
  private final ZoneId zone;

  public BroughtBackModel(Opened opened, Timekeeper time) {
    this.opened = opened;
    this.today = time.today();
    this.zone = time.now().zone();
  }

  /** Whether the database had to be made again. */
  public boolean rebuilt() {
    return opened.kind() == Opened.Kind.REBUILT;
  }

  /** How many transactions were read again. */
  public int replayed() {
    return opened.replayed();
  }

  /** Where on the line from the first to the last each was kept, 0 to 1. */
  public List<Double> moments() {
    List<Instant> kept = opened.keptAt();
    if (kept.isEmpty()) {
      return List.of();
    }
    long from = kept.getFirst().toEpochMilli();
    double span = Math.max(1, kept.getLast().toEpochMilli() - from);
    return kept.stream().map(at -> Double.valueOf((at.toEpochMilli() - from) / span)).toList();
  }

  /** When the first of them was kept, in words; empty where nothing was read again. */
  public String first() {
    return opened.keptAt().isEmpty() ? "" : words(opened.keptAt().getFirst());
  }

  /** When the last of them was kept. */
  public String last() {
    return opened.keptAt().isEmpty() ? "" : words(opened.keptAt().getLast());
  }

  public long people() {
    return rows("person");
  }

  public long sessions() {
    return rows("session");
  }

  /** Everything a session's log holds. */
  public long entries() {
    return rows("observation") + rows("private_observation") + rows("administration") + rows("vital_signs");
  }

  public long notes() {
    return rows("note");
  }

  public long files() {
    return rows("attachment");
  }

  /** Whole seconds, one at least. */
  public long seconds() {
    return Math.max(1, opened.took().plus(Duration.ofMillis(500)).toSeconds());
  }

  /** How many places have something typed that is not a row yet. */
  public int drafts() {
    return (int) opened.drafts().stream().filter(place -> !place.startsWith(LastPlace.KEPT)).count();
  }

  private long rows(String table) {
    return opened.counts().getOrDefault(table, 0L);
  }

  private String words(Instant at) {
    return at.atZone(zone).toLocalDate().equals(today)
        ? at.atZone(zone).format(CLOCK)
        : at.atZone(zone).format(DAY);
  }
}
