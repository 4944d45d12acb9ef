package app.understory.vault.time;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes time-ordered ids (UUID version 7), born where the record is born, so that a retry cannot double it. */
public final class Ids {
  private final Timekeeper time;
  private final RandomGenerator random;
  private long lastMillis = Long.MIN_VALUE;
  private int counter;

  public Ids(Timekeeper time, RandomGenerator random) {
    this.time = time;
    this.random = random;
  }

  /** When such an id was born, to the millisecond. */
  public static Instant bornAt(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  /** A new id, greater than every id made before it here while the clock does not go back. */
  public synchronized UUID next() {
    long millis = time.now().at().toEpochMilli();
    if (millis > lastMillis) {
      lastMillis = millis;
      counter = random.nextInt(0x400);
    } else if (++counter > 0xFFF) {
      lastMillis++;
      counter = 0;
    }
    long high = (lastMillis << 16) | 0x7000L | counter;
    long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
